/** The user exists, without the access that was chosen: finish it, or take it back. */
import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogContentText from "@mui/material/DialogContentText";
import DialogTitle from "@mui/material/DialogTitle";
import Stack from "@mui/material/Stack";
import { useNavigate, useNotify, useTranslate } from "ra-core";
import { useId } from "react";
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

export const PartlyCreatedDialog = ({ user, error, close }: PartlyCreatedDialogProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const { connection } = useAdminApp();
  const { users } = useBackend();
  const deletion = useDeleteUser();
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
          <Failure error={deletion.error ?? error} action={deletion.error ? "delete" : "save"} />
        </Stack>
      </DialogContent>
      <DialogActions sx={{ flexWrap: "wrap" }}>
        {users.remove && (
          <Button color="error" disabled={deletion.isDeleting} onClick={() => void takeBack()}>
            {translate("user.partly.delete")}
          </Button>
        )}
        <Button
          variant="contained"
          autoFocus
          onClick={() =>
            navigate(`/${connection.id}/users/${encodeURIComponent(user.id)}/access`, { state: leaveState })
          }
        >
          {translate("user.partly.open")}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
