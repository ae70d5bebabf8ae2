/** What can be done with one user from the list. */
import DeleteOutline from "@mui/icons-material/DeleteOutline";
import EditOutlined from "@mui/icons-material/EditOutlined";
import MoreVert from "@mui/icons-material/MoreVert";
import Menu from "@mui/material/Menu";
import MenuItem from "@mui/material/MenuItem";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { useAdminApp } from "../admin/AdminAppContext";
import { useBackend } from "../admin/BackendContext";
import type { User } from "../backends/backend";
import { useMenu } from "../layout/useMenu";
import { toUserPath } from "./userLink";

export const RowMenu = ({ user, onDelete }: { user: User; onDelete: (user: User) => void }) => {
  const translate = useTranslate();
  const { connection } = useAdminApp();
  const { users } = useBackend();
  const { buttonProps, menuProps, close, isOpen } = useMenu(`menu-of-${user.id}`);
  return (
    <>
      <button
        type="button"
        className="menu"
        {...buttonProps}
        aria-label={translate("list.menu.button", { name: user.name })}
      >
        <MoreVert aria-hidden />
      </button>
      {isOpen && (
        <Menu {...menuProps}>
          <MenuItem component={Link} to={toUserPath(connection.id, user)} sx={{ gap: 1.5 }}>
            <EditOutlined fontSize="small" />
            {translate("list.menu.edit")}
          </MenuItem>
          {users.remove && (
            <MenuItem
              onClick={() => {
                close();
                onDelete(user);
              }}
              sx={{ gap: 1.5, color: "error.main" }}
            >
              <DeleteOutline fontSize="small" />
              {translate("list.menu.delete")}
            </MenuItem>
          )}
        </Menu>
      )}
    </>
  );
};
