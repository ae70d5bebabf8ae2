/** The question before something is done that is not easily taken back. It stays open while it is done, and where that fails. */
import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import Stack from "@mui/material/Stack";
import { useTranslate } from "ra-core";
import { type ReactNode, useId } from "react";
import type { Action } from "./explain";
import { Failure } from "./Failure";

export interface ConfirmDialogProps {
  open: boolean;
  title: string;
  /** What it means, read aloud with the title. */
  children: ReactNode;
  /** What the button says that does it. */
  confirm: string;
  /** Absent: it takes something away. */
  color?: "primary" | "error";
  isBusy: boolean;
  /** Of the last try; null where it has not failed. */
  failure: unknown;
  action: Action;
  onConfirm(): Promise<unknown>;
  onClose(): void;
}

export const ConfirmDialog = ({
  open,
  title,
  children,
  confirm,
  color = "error",
  isBusy,
  failure,
  action,
  onConfirm,
  onClose,
}: ConfirmDialogProps) => {
  const translate = useTranslate();
  const titleId = useId();
  const textId = useId();
  return (
    <Dialog
      open={open}
      onClose={isBusy ? undefined : onClose}
      maxWidth="xs"
      fullWidth
      aria-labelledby={titleId}
      aria-describedby={textId}
    >
      <DialogTitle id={titleId} sx={{ overflowWrap: "anywhere" }}>
        {title}
      </DialogTitle>
      <DialogContent>
        <Stack id={textId} sx={{ gap: 2, overflowWrap: "anywhere" }}>
          {children}
          {failure !== null && <Failure error={failure} action={action} />}
        </Stack>
      </DialogContent>
      <DialogActions>
        {/* Whoever presses Enter without reading does no harm. */}
        <Button autoFocus onClick={onClose} disabled={isBusy}>
          {translate("record.cancel")}
        </Button>
        <Button variant="contained" color={color} disabled={isBusy} onClick={() => void onConfirm()}>
          {confirm}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
