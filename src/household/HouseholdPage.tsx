/** Who is in the household, for everybody who does not run it. Nothing here can be changed. */
import GroupOffOutlined from "@mui/icons-material/GroupOffOutlined";
import LockOutlined from "@mui/icons-material/LockOutlined";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Chip from "@mui/material/Chip";
import Paper from "@mui/material/Paper";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useTranslate } from "ra-core";
import { useAdminApp } from "../admin/AdminAppContext";
import { useBackend, useSession } from "../admin/BackendContext";
import { NotFound } from "../admin/NotFound";
import type { User, UserQuery } from "../backends/backend";
import { BackendError } from "../backends/errors";
import { kindOf } from "../backends/paginate";
import { ButtonLink } from "../layout/ButtonLink";
import { PageTitle } from "../layout/PageTitle";
import { StatusPage } from "../layout/StatusPage";
import { UserAvatar } from "../layout/UserAvatar";
import { explain } from "../settings/explain";
import { radii } from "../ui/tokens";
import { UserPageSkeleton } from "../users/UserPageSkeleton";
import { displayNameOf } from "../users/userModel";

export default function HouseholdPage() {
  const { household } = useBackend();
  return household ? <Members /> : <NotFound />;
}

const Members = () => {
  const translate = useTranslate();
  const { connection } = useAdminApp();
  const { isManaged } = useSession();
  const { data, error, refetch } = useMembers();
  if (error)
    return isRefusal(error) ? (
      <StatusPage
        icon={<GroupOffOutlined />}
        title={translate("household.page.hidden.title")}
        text={translate("household.page.hidden.text")}
      />
    ) : (
      <StatusPage
        icon={<GroupOffOutlined />}
        {...explain(error, "load", translate, connection)}
        action={
          <Button variant="contained" onClick={() => void refetch()}>
            {translate("record.tryAgain")}
          </Button>
        }
      />
    );
  if (!data) return <UserPageSkeleton isOwn />;
  return (
    <Box sx={{ maxWidth: 720, display: "grid", gap: 2 }}>
      <Box sx={{ display: "flex", alignItems: "center", gap: 2, flexWrap: "wrap" }}>
        <PageTitle title={translate("household.title")} />
        {!isManaged && (
          <ButtonLink to={`/${connection.id}/profile`} sx={{ marginInlineStart: "auto" }}>
            {translate("household.page.profile")}
          </ButtonLink>
        )}
      </Box>
      <Typography color="text.secondary">
        {translate("household.page.text")}
        {isManaged && ` ${translate("household.page.managed")}`}
      </Typography>
      <Paper variant="outlined" sx={{ borderRadius: `${radii.card}px` }}>
        <Box
          component="ul"
          sx={{ margin: 0, padding: 0, listStyle: "none" }}
          aria-label={translate("household.title")}
        >
          {data.map((user) => (
            <Member key={user.id} user={user} />
          ))}
        </Box>
      </Paper>
    </Box>
  );
};

const Member = ({ user }: { user: User }) => {
  const translate = useTranslate();
  const { userId } = useSession();
  return (
    <Box
      component="li"
      sx={{
        display: "flex",
        flexWrap: "wrap",
        alignItems: "center",
        gap: 2,
        padding: 2,
        "& + &": { borderBlockStart: "1px solid", borderColor: "divider" },
      }}
    >
      <UserAvatar user={user} size={44} />
      <Box component="bdi" sx={{ fontWeight: 600, flex: "1 1 120px", overflowWrap: "anywhere" }}>
        {displayNameOf(user)}
      </Box>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
        {user.id === userId && <Chip size="small" variant="outlined" label={translate("list.you")} />}
        <Chip
          size="small"
          variant="outlined"
          color={user.isAdmin ? "primary" : "default"}
          label={translate(`list.role.${kindOf(user)}`)}
        />
        {user.hasPin && (
          <Chip
            size="small"
            variant="outlined"
            icon={<LockOutlined />}
            label={translate("household.page.pin")}
          />
        )}
      </Box>
    </Box>
  );
};

const useMembers = () => {
  const { users } = useBackend();
  return useQuery({
    queryKey: ["users", "members"],
    queryFn: async ({ signal }) => (await users.list(everybody, { signal })).users,
  });
};

const everybody: UserQuery = {
  page: 1,
  perPage: 100,
  sort: { field: "name", order: "ASC" },
  filter: {},
  columns: ["name", "fullName", "hasPin"],
};

const isRefusal = (error: unknown) => error instanceof BackendError && error.status === 403;
