/** Whom a page is about: picture, name, role, and when they were last there. */
import Box from "@mui/material/Box";
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
          <Badge tone={user.isAdmin ? "primary" : "text"}>{translate(`list.role.${kindOf(user)}`)}</Badge>
          {user.isLockedOut ? (
            <Badge tone="warning">{translate("user.state.lockedOut")}</Badge>
          ) : (
            user.isDisabled && <Badge tone="warning">{translate("user.state.disabled")}</Badge>
          )}
          {user.isHidden && <Badge>{translate("user.state.hidden")}</Badge>}
          {isOneself && <Badge>{translate("list.you")}</Badge>}
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

/** A word about the user. MUI's chip can do much more, and is as large as the rest of this page's head. */
const Badge = ({ tone = "text", children }: { tone?: "primary" | "warning" | "text"; children: string }) => (
  <Box
    component="span"
    sx={{
      paddingInline: 1,
      borderRadius: 99,
      border: "1px solid",
      borderColor: tone === "text" ? "outline" : `${tone}.main`,
      color: tone === "text" ? "text.primary" : `${tone}.main`,
      fontSize: "0.8125rem",
      fontWeight: 500,
      lineHeight: "22px",
    }}
  >
    {children}
  </Box>
);

/** Whoever has a longer name finds all of it in the form. */
const threeLines = {
  display: "-webkit-box",
  WebkitBoxOrient: "vertical",
  WebkitLineClamp: "3",
  overflow: "hidden",
};
