/** Asks before users are deleted, says who is left out and why, and shows what became of each. */
import DeleteForeverOutlined from "@mui/icons-material/DeleteForeverOutlined";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import { use } from "react";
import { useNotify, useTranslate } from "react-admin";
import { useAdminApp } from "../admin/AdminAppContext";
import { useBackend } from "../admin/BackendContext";
import type { Backend, User } from "../backends/backend";
import type { Outcome } from "../backends/queue";
import { describeError } from "../errors/describeError";
import { removalOf } from "../household/removal";
import { useConfirmation } from "../household/useConfirmation";
import { addPageMessages } from "../providers/i18nProvider";
import type { Translate } from "../settings/explain";
import { DeleteProgress } from "./DeleteProgress";
import { Notice } from "./Notice";
import { PeopleList } from "./PeopleList";
import { type DeleteUsers, useDeleteUsers } from "./useDeleteUsers";
import { displayNameOf } from "./userModel";

export interface DeleteUsersDialogProps {
  users: readonly User[];
  /** Told after each run. */
  onDeleted: (ids: readonly string[]) => void;
  onClose: () => void;
}

export default function DeleteUsersDialog({ users, onDeleted, onClose }: DeleteUsersDialogProps) {
  const { i18n, backend } = useAdminApp();
  use(addPageMessages(i18n, backend));
  const translate = useTranslate();
  const notify = useNotify();
  const state = useDeleteUsers(users);
  const { deletion, allowed } = state;
  const confirmation = useConfirmation(allowed);
  const isRunning = deletion.stage === "running";

  const run = async (ids: readonly string[]) => {
    const outcomes = await state.start(ids);
    onDeleted(outcomes.filter(isDone).map(({ id }) => id));
    if (!outcomes.every(isDone)) return;
    const count = deletion.stage === "finished" ? deletion.outcomes.length : outcomes.length;
    notify("list.delete.done", {
      type: "success",
      messageArgs: { smart_count: count, name: users.find(({ id }) => id === ids[0])?.name },
    });
    onClose();
  };

  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={() => !isRunning && onClose()}
      aria-labelledby="delete-title"
      aria-describedby="delete-text"
    >
      <DialogTitle id="delete-title" sx={{ overflowWrap: "anywhere" }}>
        <Title users={users} state={state} />
      </DialogTitle>
      <DialogContent id="delete-text" sx={{ display: "grid", gap: 2, gridTemplateColumns: "minmax(0, 1fr)" }}>
        <Content users={users} state={state} />
        {deletion.stage === "ready" && confirmation.field}
      </DialogContent>
      <DialogActions>
        {isRunning ? (
          <RunningActions state={state} />
        ) : (
          <>
            <Button onClick={onClose}>
              {translate(
                deletion.stage === "finished" || !allowed.length ? "list.delete.close" : "list.delete.cancel",
              )}
            </Button>
            {deletion.stage === "unchecked" && (
              <Button variant="contained" onClick={state.check}>
                {translate("list.tryAgain")}
              </Button>
            )}
            {deletion.stage === "ready" && allowed.length > 0 && (
              <Button
                variant="contained"
                color="error"
                disabled={!confirmation.isGiven}
                onClick={() => void run(allowed.map(({ id }) => id))}
              >
                {translate("list.delete.confirm", { smart_count: allowed.length })}
              </Button>
            )}
            {deletion.stage === "finished" && (
              <Button
                variant="contained"
                color="error"
                onClick={() => void run(deletion.outcomes.filter((one) => !isDone(one)).map(({ id }) => id))}
              >
                {translate("list.delete.again", {
                  smart_count: deletion.outcomes.filter((one) => !isDone(one)).length,
                })}
              </Button>
            )}
          </>
        )}
      </DialogActions>
    </Dialog>
  );
}

interface PartProps {
  users: readonly User[];
  state: DeleteUsers;
}

const Title = ({ users, state: { deletion, allowed } }: PartProps) => {
  const translate = useTranslate();
  const nobody = deletion.stage === "ready" && !allowed.length;
  const count = deletion.stage === "ready" && !nobody ? allowed.length : users.length;
  const name = (allowed.length === 1 ? allowed[0] : users[0])?.name;
  const key = { checking: "ask", unchecked: "ask", ready: "ask", running: "running", finished: "finished" };
  return translate(`list.delete.title.${nobody ? "nobody" : key[deletion.stage]}`, {
    smart_count: count,
    name,
  });
};

const Content = ({ users, state }: PartProps) => {
  const translate = useTranslate();
  const { deletion } = state;
  if (deletion.stage === "checking") return <output>{translate("list.delete.checking")}</output>;
  if (deletion.stage === "unchecked") return <Unchecked error={deletion.error} />;
  if (deletion.stage === "ready") return <Question users={users} state={state} />;
  return <DeleteProgress users={users} deletion={deletion} />;
};

const Unchecked = ({ error }: { error: unknown }) => {
  const translate = useTranslate();
  const { connection } = useAdminApp();
  const { title, text, params } = describeError(error, connection);
  return (
    <Box role="alert">
      <Box sx={{ fontWeight: 600 }}>{translate(title, params)}</Box>
      {translate(text, params)}
    </Box>
  );
};

const Question = ({ users, state: { allowed, refused } }: PartProps) => {
  const translate = useTranslate();
  const backend = useBackend();
  const isAlone = users.length === 1;
  return (
    <>
      {allowed.length > 0 && (
        <Notice tone="error" icon={<DeleteForeverOutlined />}>
          {translate(`backends.${backend.name}.deleteWarning`, { _: warningOf(backend, allowed, translate) })}
        </Notice>
      )}
      {!isAlone && (
        <PeopleList title={translate("list.delete.going")} people={allowed.map((user) => ({ user }))} />
      )}
      <PeopleList
        title={isAlone ? undefined : translate("list.delete.leftOut")}
        people={refused.map(({ user, rule }) => ({ user, text: translate(`rules.${rule}`) }))}
      />
    </>
  );
};

const warningOf = (backend: Backend, [first, ...others]: readonly User[], translate: Translate) => {
  if (!backend.household || !first) return translate("list.delete.warning");
  if (others.length) return translate("household.remove.many.warning");
  return translate(`${removalOf(backend, first).texts}.consequence`, { name: displayNameOf(first) });
};

const RunningActions = ({ state }: { state: DeleteUsers }) => {
  const translate = useTranslate();
  const { deletion, pause, resume, stop } = state;
  if (deletion.stage !== "running") return null;
  return (
    <>
      <Button disabled={deletion.isStopping} onClick={deletion.isPaused ? resume : pause}>
        {translate(deletion.isPaused ? "list.delete.resume" : "list.delete.pause")}
      </Button>
      <Button variant="outlined" disabled={deletion.isStopping} onClick={stop}>
        {translate("list.delete.stop")}
      </Button>
    </>
  );
};

const isDone = ({ state }: Outcome) => state === "done";
