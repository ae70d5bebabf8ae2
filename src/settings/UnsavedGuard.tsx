/** Holds back whoever leaves a form with changes that are not saved. */
import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogContentText from "@mui/material/DialogContentText";
import DialogTitle from "@mui/material/DialogTitle";
import { useBlocker, useCanBlock, useTranslate } from "ra-core";
import { useEffect, useEffectEvent, useId } from "react";

export interface UnsavedGuardProps {
  isDirty: boolean;
  /** Whose changes they are. */
  name: string;
}

/** Needs a data router above it; without one, leaving is free. */
export const UnsavedGuard = (props: UnsavedGuardProps) => (useCanBlock() ? <Guard {...props} /> : null);

/** The `state` of a navigation that nothing is lost by: after a save, or after a removal. */
export const leaveState = { isSettled: true } as const;

const Guard = ({ isDirty, name }: UnsavedGuardProps) => {
  const translate = useTranslate();
  const titleId = useId();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      isDirty &&
      currentLocation.pathname !== nextLocation.pathname &&
      (nextLocation.state as Partial<typeof leaveState> | null)?.isSettled !== true,
  );
  const isBlocked = blocker.state === "blocked";
  const isOpen = isBlocked && isDirty;

  // Saved while the question stood: there is nothing to ask any more.
  const proceed = useEffectEvent(() => blocker.proceed?.());
  useEffect(() => {
    if (isBlocked && !isDirty) proceed();
  }, [isBlocked, isDirty]);

  useEffect(() => {
    if (!isDirty) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isDirty]);

  return (
    <Dialog open={isOpen} onClose={() => blocker.reset?.()} aria-labelledby={titleId} maxWidth="xs">
      <DialogTitle id={titleId}>{translate("record.leave.title")}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ overflowWrap: "anywhere" }}>
          {translate("record.leave.explain", { name })}
        </DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button color="error" onClick={() => blocker.proceed?.()}>
          {translate("record.leave.discard")}
        </Button>
        <Button variant="contained" autoFocus onClick={() => blocker.reset?.()}>
          {translate("record.leave.stay")}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
