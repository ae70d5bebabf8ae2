/** The user exists, without the access that was chosen: finish it, or take it back. */
import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogContentText from "@mui/material/DialogContentText";
import DialogTitle from "@mui/material/DialogTitle";
import Stack from "@mui/material/Stack";
import { useAuthProvider, useNavigate, useNotify, useTranslate } from "ra-core";
import { useId, useState } from "react";
import { useAdminApp } from "../admin/AdminAppContext";
import { useBackend } from "../admin/BackendContext";
import { Failure } from "../settings/Failure";
import { leaveState } from "../settings/UnsavedGuard";
import type { Partly } from "./useCreateUser";
import { useDeleteUser } from "./useDeleteUser";
import { displayNameOf } from "./userModel";

export interface PartlyCreatedDialogProps extends Partly {
  /** Back to the form, with everything in it. */
  close(): void;
}

export const PartlyCreatedDialog = ({ user, error, finish, close }: PartlyCreatedDialogProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const { connection } = useAdminApp();
  const { users } = useBackend();
  const deletion = useDeleteUser();
  const completion = useCompletion(finish);
  const isBusy = deletion.isDeleting || completion.isBusy;
  const titleId = useId();
  const name = displayNameOf(user);

  const takeBack = async () => {
    if (!(await deletion.remove(user))) return;
    notify("user.delete.done", { type: "success", messageArgs: { name } });
    close();
  };

  return (
    <Dialog open aria-labelledby={titleId} maxWidth="sm">
      <DialogTitle id={titleId} sx={{ overflowWrap: "anywhere" }}>
        {translate("user.partly.title", { name })}
      </DialogTitle>
      <DialogContent>
        <Stack sx={{ gap: 2 }}>
          <DialogContentText>{translate("user.partly.text")}</DialogContentText>
          <Failure
            error={deletion.error ?? completion.error ?? error}
            action={deletion.error ? "delete" : "access"}
          />
        </Stack>
      </DialogContent>
      <DialogActions sx={{ flexWrap: "wrap" }}>
        {users.remove && (
          <Button color="error" disabled={isBusy} onClick={() => void takeBack()}>
            {translate("user.partly.delete")}
          </Button>
        )}
        <Button
          disabled={isBusy}
          onClick={() =>
            navigate(`/${connection.id}/users/${encodeURIComponent(user.id)}/access`, { state: leaveState })
          }
        >
          {translate("user.partly.open")}
        </Button>
        <Button variant="contained" autoFocus disabled={isBusy} onClick={() => void completion.start()}>
          {translate("user.partly.finish")}
        </Button>
      </DialogActions>
    </Dialog>
  );
};

const useCompletion = (finish: () => Promise<void>) => {
  const authProvider = useAuthProvider();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const start = async () => {
    setBusy(true);
    try {
      await finish();
    } catch (reason) {
      // Not one of react-query's mutations sent it, so nobody has told the session yet.
      await authProvider?.checkError(reason).catch(() => undefined);
      setError(reason);
      setBusy(false);
    }
  };
  return { isBusy, error, start };
};
