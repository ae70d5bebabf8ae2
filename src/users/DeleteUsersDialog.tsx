/** Asks before users are deleted, and says who is left out and why. Several go in a run, which shows how it goes. */
import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import { use } from "react";
import { useNotify, useTranslate } from "react-admin";
import { useAdminApp } from "../admin/AdminAppContext";
import type { User } from "../backends/backend";
import { showRun } from "../bulk/openRun";
import { useRuns } from "../bulk/RunsContext";
import { useRunMessages } from "../bulk/useRunMessages";
import { useConfirmation } from "../household/useConfirmation";
import { oneOrSome } from "../i18n/oneOrSome";
import { addPageMessages } from "../providers/i18nProvider";
import { Failure } from "../settings/Failure";
import { RemovalQuestion } from "./RemovalQuestion";
import { useDeleteUser } from "./useDeleteUser";
import { useRemoval } from "./useRemoval";

export interface DeleteUsersDialogProps {
  users: readonly User[];
  /** Told who is gone, or on the way. */
  onDeleted: (ids: readonly string[]) => void;
  onClose: () => void;
}

export default function DeleteUsersDialog({ users, onDeleted, onClose }: DeleteUsersDialogProps) {
  const { i18n, backend } = useAdminApp();
  use(addPageMessages(i18n, backend));
  useRunMessages();
  const translate = useTranslate();
  const notify = useNotify();
  const runs = useRuns();
  const { removal, check } = useRemoval(users);
  const { isDeleting, error, remove } = useDeleteUser();
  const allowed = removal.stage === "ready" ? removal.allowed : [];
  const confirmation = useConfirmation(allowed);
  const isNobody = removal.stage === "ready" && !allowed.length;

  const deleteOne = async (user: User) => {
    if (!(await remove(user))) return;
    onDeleted([user.id]);
    notify("list.delete.done", { type: "success", messageArgs: { name: user.name } });
    onClose();
  };
  const start = () => {
    const [first] = allowed;
    if (users.length === 1 && first) return void deleteOne(first);
    showRun(runs.start({ kind: "remove" }, allowed).id);
    onDeleted(allowed.map(({ id }) => id));
    onClose();
    return undefined;
  };

  const count = allowed.length || users.length;
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={() => !isDeleting && onClose()}
      aria-labelledby="delete-title"
      aria-describedby="delete-text"
    >
      <DialogTitle id="delete-title" sx={{ overflowWrap: "anywhere" }}>
        {translate(oneOrSome(`list.delete.title.${isNobody ? "nobody" : "ask"}`, count), {
          smart_count: count,
          name: (allowed.length === 1 ? allowed[0] : users[0])?.name,
        })}
      </DialogTitle>
      <DialogContent
        id="delete-text"
        sx={{
          display: "grid",
          gap: 2,
          gridTemplateColumns: "minmax(0, 1fr)",
          gridAutoRows: "max-content", // where it is too high for the window, it is scrolled and not squeezed
        }}
      >
        <RemovalQuestion isAlone={users.length === 1} removal={removal} />
        {confirmation.field}
        {error !== null && <Failure error={error} action="delete" />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={isDeleting}>
          {translate(isNobody ? "list.delete.close" : "list.delete.cancel")}
        </Button>
        {removal.stage === "unchecked" && (
          <Button variant="contained" onClick={check}>
            {translate("list.tryAgain")}
          </Button>
        )}
        {allowed.length > 0 && (
          <Button
            variant="contained"
            color="error"
            disabled={!confirmation.isGiven || isDeleting}
            onClick={start}
          >
            {translate("list.delete.confirm", { smart_count: allowed.length })}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
