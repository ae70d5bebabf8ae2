/** Whom a page is about: picture, name, role, and when they were last there. */
import Box from "@mui/material/Box";
import Chip from "@mui/material/Chip";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useTranslate } from "ra-core";
import { useBackend, useSession } from "../admin/BackendContext";
import type { User } from "../backends/backend";
import { kindOf } from "../backends/paginate";
import { PageTitle } from "../layout/PageTitle";
import { UserAvatar } from "../layout/UserAvatar";
import { TimeAgo } from "./TimeAgo";
import { displayNameOf } from "./userModel";

export const UserHeader = ({ user }: { user: User }) => {
  const translate = useTranslate();
  const { columns } = useBackend().users;
  const isOneself = useSession().userId === user.id;
  return (
    <Stack direction="row" sx={{ gap: 2, alignItems: "center", marginBlockEnd: 2 }}>
      <UserAvatar user={user} size={56} />
      <Box sx={{ minWidth: 0, "& h1": threeLines }}>
        <PageTitle title={displayNameOf(user)} isName />
        <Stack
          direction="row"
          sx={{ flexWrap: "wrap", alignItems: "center", columnGap: 1, rowGap: 0.5, marginBlockStart: 0.5 }}
        >
          <Chip
            size="small"
            variant="outlined"
            color={user.isAdmin ? "primary" : "default"}
            label={translate(`list.role.${kindOf(user)}`)}
          />
          {user.isLockedOut ? (
            <Chip size="small" color="warning" variant="outlined" label={translate("user.state.lockedOut")} />
          ) : (
            user.isDisabled && (
              <Chip
                size="small"
                color="warning"
                variant="outlined"
                label={translate("user.state.disabled")}
              />
            )
          )}
          {user.isHidden && <Chip size="small" variant="outlined" label={translate("user.state.hidden")} />}
          {isOneself && <Chip size="small" variant="outlined" label={translate("list.you")} />}
          {columns.includes("lastSeenAt") && (
            <Typography variant="body2" color="text.secondary" component="span">
              {user.lastSeenAt ? (
                <>
                  {translate("user.lastSeen")} <TimeAgo at={user.lastSeenAt} never="" />
                </>
              ) : (
                translate("user.neverSeen")
              )}
            </Typography>
          )}
        </Stack>
      </Box>
    </Stack>
  );
};

/** Whoever has a longer name finds all of it in the form. */
const threeLines = {
  display: "-webkit-box",
  WebkitBoxOrient: "vertical",
  WebkitLineClamp: "3",
  overflow: "hidden",
};
