/** The last question before everything that could be taken back is forgotten. */
import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogContentText from "@mui/material/DialogContentText";
import DialogTitle from "@mui/material/DialogTitle";
import { useNotify, useTranslate } from "ra-core";
import { useId } from "react";
import { useAdminApp } from "../admin/AdminAppContext";
import { useJournal } from "./JournalContext";

export const ClearDialog = ({ close }: { close(): void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const journal = useJournal();
  const titleId = useId();
  const { connection } = useAdminApp();
  const clear = async () => {
    try {
      await journal.clear();
      notify("journal.clear.done", { type: "success" });
    } catch {
      notify("journal.unavailable", { type: "error" });
    }
    close();
  };
  return (
    <Dialog open onClose={close} maxWidth="xs" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{translate("journal.clear.title")}</DialogTitle>
      <DialogContent>
        <DialogContentText>{translate("journal.clear.text", { server: connection.name })}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button autoFocus onClick={close}>
          {translate("journal.cancel")}
        </Button>
        <Button color="error" variant="contained" onClick={() => void clear()}>
          {translate("journal.clear.confirm")}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
