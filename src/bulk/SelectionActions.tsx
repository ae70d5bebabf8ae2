/** What can be done with those who are selected in the list, besides deleting them. Where the server can. */
import EditOutlined from "@mui/icons-material/EditOutlined";
import MoreHoriz from "@mui/icons-material/MoreHoriz";
import Button from "@mui/material/Button";
import Menu from "@mui/material/Menu";
import MenuItem from "@mui/material/MenuItem";
import { lazy, Suspense, useState } from "react";
import { useTranslate } from "react-admin";
import { useBackend } from "../admin/BackendContext";
import type { User } from "../backends/backend";
import { useMenu } from "../layout/useMenu";
import { useTasks } from "./useTasks";

const PasswordsDialog = lazy(() => import("./PasswordsDialog"));

export const SelectionActions = ({ users: selected }: { users: readonly User[] }) => {
  const translate = useTranslate();
  const { policy, profile, users, devices } = useBackend();
  const { buttonProps, menuProps, close } = useMenu("selection-menu");
  const [isRenewing, setRenewing] = useState(false);
  const { open, setDisabled } = useTasks(selected);
  const actions = [
    ...(setDisabled
      ? [
          { name: "enable", act: () => setDisabled(false) },
          { name: "disable", act: () => setDisabled(true) },
        ]
      : []),
    ...(devices ? [{ name: "signOut", act: () => open({ kind: "signOut" }) }] : []),
    ...(users.setPassword ? [{ name: "passwords", act: () => setRenewing(true) }] : []),
  ];
  return (
    <>
      {(policy ?? profile) && (
        <Button startIcon={<EditOutlined />} onClick={() => open()}>
          {translate("list.select.edit")}
        </Button>
      )}
      {actions.length > 0 && (
        <Button {...buttonProps} startIcon={<MoreHoriz />}>
          {translate("list.select.more")}
        </Button>
      )}
      <Menu {...menuProps}>
        {actions.map(({ name, act }) => (
          <MenuItem
            key={name}
            onClick={() => {
              close();
              act();
            }}
          >
            {translate(`list.select.${name}`)}
          </MenuItem>
        ))}
      </Menu>
      {isRenewing && (
        <Suspense>
          <PasswordsDialog users={selected} close={() => setRenewing(false)} />
        </Suspense>
      )}
    </>
  );
};
