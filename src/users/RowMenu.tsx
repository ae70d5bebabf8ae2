/** What can be done with one user from the list. */
import DeleteOutline from "@mui/icons-material/DeleteOutline";
import EditOutlined from "@mui/icons-material/EditOutlined";
import Box from "@mui/material/Box";
import Menu from "@mui/material/Menu";
import MenuItem, { type MenuItemProps } from "@mui/material/MenuItem";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { useAdminApp } from "../admin/AdminAppContext";
import { useBackend } from "../admin/BackendContext";
import type { User } from "../backends/backend";
import { useMenu } from "../layout/useMenu";
import { useVerdict } from "../settings/useVerdict";
import { toUserPath } from "./userLink";

export const RowMenu = ({ user, onDelete }: { user: User; onDelete: (user: User) => void }) => {
  const translate = useTranslate();
  const { connection } = useAdminApp();
  const { users, household } = useBackend();
  const { buttonProps, menuProps, close, isOpen } = useMenu(`menu-of-${user.id}`);
  return (
    <>
      <button
        type="button"
        className="menu"
        {...buttonProps}
        aria-label={translate("list.menu.button", { name: user.name })}
      >
        {dots}
      </button>
      {isOpen && (
        <Menu {...menuProps} sx={{ "& ul": { width: household ? 300 : undefined } }}>
          <MenuItem component={Link} to={toUserPath(connection.id, user)} sx={{ gap: 1.5 }}>
            <EditOutlined fontSize="small" />
            {translate("list.menu.edit")}
          </MenuItem>
          {users.remove && (
            <RemoveItem
              user={user}
              onChoose={() => {
                close();
                onDelete(user);
              }}
            />
          )}
        </Menu>
      )}
    </>
  );
};

/** Plain, as the rows are: one is drawn with each. */
const dots = (
  <svg viewBox="0 0 24 24" aria-hidden>
    {[6, 12, 18].map((y) => (
      <circle key={y} cx="12" cy={y} r="2" />
    ))}
  </svg>
);

/** Where a rule forbids it, it stays to be read, with the reason. */
const RemoveItem = ({ user, onChoose, ...item }: { user: User; onChoose: () => void } & MenuItemProps) => {
  const translate = useTranslate();
  const { household } = useBackend();
  // Rules of other servers may ask the server: they are asked when somebody wants it done.
  const verdict = useVerdict(household ? "remove" : undefined, user);
  const reason = verdict?.allowed === false && translate(`rules.${verdict.rule}`);
  return (
    <MenuItem
      {...item}
      aria-disabled={verdict?.allowed !== true}
      onClick={() => verdict?.allowed && onChoose()}
      sx={{
        gap: 1.5,
        ...(reason ? { whiteSpace: "normal", cursor: "default" } : { color: "error.main" }),
      }}
    >
      <DeleteOutline fontSize="small" />
      <span>
        <Box component="span" sx={{ display: "block" }}>
          {translate(household && !user.isManaged ? "list.menu.remove" : "list.menu.delete")}
        </Box>
        {reason && (
          <Box component="span" sx={{ display: "block", fontSize: "0.8125rem", color: "text.secondary" }}>
            {reason}
          </Box>
        )}
      </span>
    </MenuItem>
  );
};
