/** Opens the page that edits several users, or does one thing with them: it begins with what that would do. */
import { useNavigate } from "react-router";
import { useAdminApp } from "../admin/AdminAppContext";
import { useBackend } from "../admin/BackendContext";
import type { Settings, User } from "../backends/backend";
import type { Task } from "./bulk";
import { choose } from "./chosen";

export interface Tasks {
  /** Without a task, the page asks what to change. */
  open(task?: Task): void;
  /** Absent: the server has no such state. */
  setDisabled?(isDisabled: boolean): void;
}

export const useTasks = (users: readonly User[]): Tasks => {
  const navigate = useNavigate();
  const { connection } = useAdminApp();
  const { policy } = useBackend();
  const field = disabledField(policy);
  const open = (task?: Task) => {
    choose(connection.id, { users, ...(task && { task }) });
    void navigate(`/${connection.id}/users/edit`);
  };
  return {
    open,
    ...(field !== undefined && {
      setDisabled: (isDisabled: boolean) => open({ kind: "edit", policy: { [field]: { set: isDisabled } } }),
    }),
  };
};

/** The switch that lets nobody in. */
const disabledField = (policy: Settings | undefined): string | undefined =>
  policy?.fields.find((field) => field.kind === "switch" && field.action === "setDisabled")?.source;
