/** What is lost with a user, and the last question. For an administrator the name has to be typed. */
import Button from "@mui/material/Button";
import CircularProgress from "@mui/material/CircularProgress";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogContentText from "@mui/material/DialogContentText";
import DialogTitle from "@mui/material/DialogTitle";
import Stack from "@mui/material/Stack";
import TextField from "@mui/material/TextField";
import { useCreatePath, useNavigate, useNotify, useTranslate } from "ra-core";
import { useId, useState } from "react";
import { useBackend } from "../admin/BackendContext";
import type { User } from "../backends/backend";
import { isTypedName, removalOf } from "../household/removal";
import { Failure } from "../settings/Failure";
import { leaveState } from "../settings/UnsavedGuard";
import { useDeleteUser } from "./useDeleteUser";
import { displayNameOf } from "./userModel";

export interface DeleteUserDialogProps {
  user: User;
  close(): void;
}

export const DeleteUserDialog = ({ user, close }: DeleteUserDialogProps) => {
  const translate = useTranslate();
  const { texts } = removalOf(useBackend(), user);
  const titleId = useId();
  const textId = useId();
  return (
    <Dialog open onClose={close} maxWidth="xs" fullWidth aria-labelledby={titleId} aria-describedby={textId}>
      <DialogTitle id={titleId} sx={{ overflowWrap: "anywhere" }}>
        {translate(`${texts}.title`, { name: displayNameOf(user) })}
      </DialogTitle>
      <DeleteForm user={user} close={close} textId={textId} />
    </Dialog>
  );
};

interface DeleteFormProps {
  user: User;
  textId: string;
  close(): void;
}

const DeleteForm = ({ user, close, textId }: DeleteFormProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const createPath = useCreatePath();
  const backend = useBackend();
  const { texts, asksForName } = removalOf(backend, user);
  const { isDeleting, error, remove } = useDeleteUser();
  const [typed, setTyped] = useState("");
  const isConfirmed = !asksForName || isTypedName(typed, user);

  const submit = async () => {
    if (!isConfirmed || isDeleting || !(await remove(user))) return;
    close();
    notify(`${texts}.done`, { type: "success", messageArgs: { name: displayNameOf(user) } });
    navigate(createPath({ resource: "users", type: "list" }), { state: leaveState });
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <DialogContent>
        <Stack sx={{ gap: 2 }}>
          <DialogContentText id={textId}>
            {translate(`backends.${backend.name}.deleteWarning`, {
              _: translate(`${texts}.consequence`, { name: displayNameOf(user) }),
            })}
          </DialogContentText>
          {asksForName && (
            <TextField
              label={translate(`${texts}.confirm`)}
              helperText={
                <>
                  {translate(`${texts}.confirmHelp`)}{" "}
                  <bdi style={{ fontWeight: 600, userSelect: "all" }}>{user.name}</bdi>
                </>
              }
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
              autoFocus
              fullWidth
              slotProps={{
                htmlInput: { dir: "auto", autoComplete: "off", spellCheck: false, autoCapitalize: "none" },
              }}
            />
          )}
          {error !== null && <Failure error={error} action="delete" />}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={close} autoFocus={!asksForName}>
          {translate("record.cancel")}
        </Button>
        <Button
          type="submit"
          color="error"
          variant="contained"
          disabled={!isConfirmed || isDeleting}
          startIcon={isDeleting ? <CircularProgress size={16} color="inherit" /> : undefined}
        >
          {translate(`${texts}.submit`)}
        </Button>
      </DialogActions>
    </form>
  );
};
