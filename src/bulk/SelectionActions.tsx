/** What can be done with those who are selected in the list, besides deleting them. Where the server can. */
import EditOutlined from "@mui/icons-material/EditOutlined";
import MoreHoriz from "@mui/icons-material/MoreHoriz";
import Button from "@mui/material/Button";
import Menu from "@mui/material/Menu";
import MenuItem from "@mui/material/MenuItem";
import { lazy, Suspense, useState } from "react";
import { useTranslate } from "react-admin";
import { useNavigate } from "react-router";
import { useAdminApp } from "../admin/AdminAppContext";
import { useBackend } from "../admin/BackendContext";
import type { Settings, User } from "../backends/backend";
import { useMenu } from "../layout/useMenu";
import type { Task } from "./bulk";
import { choose } from "./chosen";

const PasswordsDialog = lazy(() => import("./PasswordsDialog"));

export const SelectionActions = ({ users: selected }: { users: readonly User[] }) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { connection } = useAdminApp();
  const { policy, profile, users, devices } = useBackend();
  const { buttonProps, menuProps, close } = useMenu("selection-menu");
  const [isRenewing, setRenewing] = useState(false);
  const disabling = disabledField(policy);
  const open = (task?: Task) => {
    choose(connection.id, { users: selected, ...(task && { task }) });
    void navigate(`/${connection.id}/users/edit`);
  };
  const setDisabled = (isDisabled: boolean) =>
    open({ kind: "edit", policy: { [disabling!]: { set: isDisabled } } });
  const actions = [
    ...(disabling
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

/** The switch that lets nobody in. Absent: the server has no such state. */
const disabledField = (policy: Settings | undefined): string | undefined =>
  policy?.fields.find((field) => field.kind === "switch" && field.action === "setDisabled")?.source;
