/**
 * New passwords for several users, made here and shown once. They stand on this screen, and in the file
 * or on the paper that somebody asks for, and nowhere else: no store, no journal, no address has them.
 */
import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import LinearProgress from "@mui/material/LinearProgress";
import { useTranslate } from "ra-core";
import { useEffect, useId } from "react";
import { useAdminApp } from "../admin/AdminAppContext";
import type { User } from "../backends/backend";
import { describeError } from "../errors/describeError";
import { oneOrSome } from "../i18n/oneOrSome";
import { PeopleList } from "../users/PeopleList";
import { NewPasswords } from "./NewPasswords";
import { useNewPasswords } from "./useNewPasswords";
import { useRunMessages } from "./useRunMessages";

export interface PasswordsDialogProps {
  users: readonly User[];
  close(): void;
}

export default function PasswordsDialog({ users, close }: PasswordsDialogProps) {
  useRunMessages();
  const translate = useTranslate();
  const titleId = useId();
  const { connection } = useAdminApp();
  const { question, error, progress, renewed, failed, start } = useNewPasswords(users);
  const isRunning = progress !== undefined && !renewed;
  const count = question?.allowed.length ?? users.length;
  useWarning(isRunning || (renewed?.length ?? 0) > 0);

  const title = renewed
    ? translate("bulk.passwords.doneTitle")
    : question && !count
      ? translate("bulk.passwords.nobody")
      : translate(oneOrSome("bulk.passwords.title", count), {
          smart_count: count,
          name: (question?.allowed[0] ?? users[0])?.name,
        });

  return (
    <Dialog
      open
      // Only by the button: what is shown here is shown once.
      onClose={() => !progress && close()}
      fullWidth
      maxWidth="sm"
      aria-labelledby={titleId}
    >
      <DialogTitle id={titleId} sx={{ overflowWrap: "anywhere" }}>
        {title}
      </DialogTitle>
      <DialogContent sx={{ display: "grid", gap: 2, gridTemplateColumns: "minmax(0, 1fr)" }}>
        {error !== undefined && <Problem error={error} />}
        {!progress && question && (
          <>
            {count > 0 && <Alert severity="warning">{translate("bulk.passwords.warning")}</Alert>}
            <PeopleList
              title={question.refused.length ? translate("bulk.passwords.leftOut") : undefined}
              people={question.refused.map(({ user, message }) => ({ user, text: translate(message) }))}
            />
          </>
        )}
        {isRunning && (
          <Box role="status" sx={{ display: "grid", gap: 1 }}>
            {translate("bulk.passwords.making", progress)}
            <LinearProgress
              variant="determinate"
              value={(progress.done / progress.total) * 100}
              aria-label={translate("bulk.passwords.progress")}
            />
          </Box>
        )}
        {renewed && (
          <>
            {renewed.length > 0 && <NewPasswords list={renewed} />}
            <PeopleList
              title={failed.length ? translate("bulk.passwords.failedTitle") : undefined}
              people={failed.map(({ user, problem }) => {
                const { title: what, params } = describeError(problem, connection);
                return { user, text: translate(what, params) };
              })}
            />
          </>
        )}
      </DialogContent>
      <DialogActions>
        {!progress && <Button onClick={close}>{translate("bulk.passwords.cancel")}</Button>}
        {!progress && count > 0 && question && (
          <Button variant="contained" color="error" onClick={() => void start()}>
            {translate("bulk.passwords.confirm", { smart_count: count })}
          </Button>
        )}
        {renewed && (
          <Button variant="contained" onClick={close}>
            {translate(renewed.length ? "bulk.passwords.close" : "bulk.run.close")}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

const Problem = ({ error }: { error: unknown }) => {
  const translate = useTranslate();
  const { connection } = useAdminApp();
  const { title, text, params } = describeError(error, connection);
  return (
    <Alert severity="error">
      <strong>{translate(title, params)}</strong> {translate(text, params)}
    </Alert>
  );
};

/** A reload would lose passwords that nobody knows then. */
const useWarning = (isWanted: boolean) => {
  useEffect(() => {
    if (!isWanted) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [isWanted]);
};
