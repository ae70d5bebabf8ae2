/** Whom to invite. What the service says about the account stands at the field, and nothing typed is lost. */
import Button from "@mui/material/Button";
import CircularProgress from "@mui/material/CircularProgress";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogContentText from "@mui/material/DialogContentText";
import DialogTitle from "@mui/material/DialogTitle";
import Stack from "@mui/material/Stack";
import TextField from "@mui/material/TextField";
import { type SubmitEvent, useEffect, useId, useRef, useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { fieldErrorOf } from "../errors/fieldErrorOf";
import { Failure } from "../settings/Failure";
import { useHouseholdChange } from "./useHousehold";

export default function InviteDialog({ close }: { close: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const titleId = useId();
  const [account, setAccount] = useState("");
  const [isMissing, setMissing] = useState(false);
  const { isBusy, failure, run, forget } = useHouseholdChange();
  const input = useRef<HTMLInputElement>(null);
  const problem = isMissing ? "household.invite.missing" : fieldErrorOf(failure, "account");
  useEffect(() => {
    if (problem) input.current?.focus();
  }, [problem]);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const asked = account.trim();
    setMissing(!asked);
    if (!asked || !(await run(({ invite }) => invite(asked)))) return;
    close();
    notify("household.invite.done", { type: "success", messageArgs: { account: asked } });
  };

  return (
    <Dialog open onClose={isBusy ? undefined : close} maxWidth="xs" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{translate("household.invite.title")}</DialogTitle>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <DialogContent>
          <Stack sx={{ gap: 2 }}>
            <DialogContentText>{translate("household.invite.text")}</DialogContentText>
            <TextField
              label={translate("household.invite.account")}
              value={account}
              onChange={({ target }) => {
                setAccount(target.value);
                setMissing(false);
                forget();
              }}
              inputRef={input}
              autoFocus
              fullWidth
              error={problem !== undefined}
              helperText={problem ? translate(problem, { _: problem }) : translate("household.invite.help")}
              slotProps={{
                input: { readOnly: isBusy },
                htmlInput: {
                  dir: "auto",
                  inputMode: "email",
                  autoComplete: "off",
                  autoCapitalize: "none",
                  spellCheck: false,
                },
              }}
            />
            {failure !== null && problem === undefined && <Failure error={failure} action="household" />}
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={close} disabled={isBusy}>
            {translate("record.cancel")}
          </Button>
          <Button
            type="submit"
            variant="contained"
            disabled={isBusy}
            startIcon={isBusy ? <CircularProgress size={16} color="inherit" /> : undefined}
          >
            {translate("household.invite.submit")}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
