/** Takes a user's password away, where the server allows an empty one. Says before what that means. */
import Alert from "@mui/material/Alert";
import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useQueryClient } from "@tanstack/react-query";
import { useAuthProvider, useNotify, useTranslate } from "ra-core";
import { useId, useState } from "react";
import { useBackend } from "../admin/BackendContext";
import type { User } from "../backends/backend";
import { Failure } from "../settings/Failure";
import { FormCard } from "../settings/FormCard";
import { useVerdict } from "../settings/useVerdict";
import { displayNameOf } from "../users/userModel";

export const ClearPassword = ({ user }: { user: User }) => {
  const translate = useTranslate();
  const effects = useBackend().users.passwordEffects;
  const verdict = useVerdict("clearPassword", user);
  const [isAsking, setAsking] = useState(false);
  const titleId = useId();
  if (!effects?.cleared || !verdict || user.hasPassword === false) return null;
  return (
    <FormCard>
      <Stack component="section" aria-labelledby={titleId} sx={{ gap: 2, alignItems: "flex-start" }}>
        <Typography id={titleId} variant="h2">
          {translate("password.clear.title")}
        </Typography>
        {verdict.allowed ? (
          <>
            <Typography variant="body2" color="text.secondary">
              {translate(effects.cleared)}
            </Typography>
            <Button variant="outlined" color="error" onClick={() => setAsking(true)}>
              {translate("password.clear.button")}
            </Button>
          </>
        ) : (
          <Typography variant="body2" color="text.secondary">
            {translate(`rules.${verdict.rule}`)}
          </Typography>
        )}
      </Stack>
      {isAsking && <Ask user={user} effect={effects.cleared} close={() => setAsking(false)} />}
    </FormCard>
  );
};

const Ask = ({ user, effect, close }: { user: User; effect: string; close(): void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const authProvider = useAuthProvider();
  const queryClient = useQueryClient();
  const { users } = useBackend();
  const [failure, setFailure] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const titleId = useId();
  const textId = useId();
  const name = displayNameOf(user);

  const clear = async () => {
    setBusy(true);
    setFailure(null);
    try {
      await users.setPassword!(user.id, { next: "" });
      notify("password.clear.done", { type: "success", messageArgs: { name } });
      close();
      void queryClient.invalidateQueries({ queryKey: ["users"] });
    } catch (error) {
      await authProvider?.checkError(error).catch(() => undefined);
      setFailure(error);
      setBusy(false);
    }
  };

  return (
    <Dialog
      open
      onClose={isBusy ? undefined : close}
      maxWidth="xs"
      aria-labelledby={titleId}
      aria-describedby={textId}
    >
      <DialogTitle id={titleId} sx={{ overflowWrap: "anywhere" }}>
        {translate("password.clear.ask", { name })}
      </DialogTitle>
      <DialogContent>
        <Stack sx={{ gap: 2 }}>
          <Alert severity="warning" id={textId}>
            {translate(effect)} {translate("undo.noPassword")}
          </Alert>
          {failure !== null && <Failure error={failure} action="password" />}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button autoFocus onClick={close} disabled={isBusy}>
          {translate("record.cancel")}
        </Button>
        <Button variant="contained" color="error" disabled={isBusy} onClick={() => void clear()}>
          {translate("password.clear.confirm")}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
