/** Holds back whoever leaves a form with changes that are not saved. */
import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogContentText from "@mui/material/DialogContentText";
import DialogTitle from "@mui/material/DialogTitle";
import { useBlocker, useCanBlock, useNavigate, useTranslate } from "ra-core";
import { createContext, type ReactNode, useContext, useEffect, useId, useMemo, useState } from "react";
import { holdBack } from "../layout/leaving";
import { isReloadingSafely } from "./typed";

export interface UnsavedGuardProps {
  isDirty: boolean;
  /** Whose changes they are. */
  name: string;
}

/** Needs a data router above it; without one, leaving is free. */
export const UnsavedGuard = (props: UnsavedGuardProps) => {
  const report = useContext(ScopeContext);
  return report ? <Reporter {...props} report={report} /> : <OwnGuard {...props} />;
};

/** Around several forms of one page: a router holds back for one guard at a time, so they share it. */
export const UnsavedScope = ({ name, children }: { name: string; children: ReactNode }) => {
  const [dirty, setDirty] = useState<readonly string[]>([]);
  const report = useMemo<Report>(
    () => (id, isDirty) =>
      setDirty((before) => [...before.filter((other) => other !== id), ...(isDirty ? [id] : [])]),
    [],
  );
  return (
    <ScopeContext value={report}>
      {children}
      <OwnGuard isDirty={dirty.length > 0} name={name} />
    </ScopeContext>
  );
};

type Report = (id: string, isDirty: boolean) => void;

const ScopeContext = createContext<Report | null>(null);

const Reporter = ({ isDirty, report }: UnsavedGuardProps & { report: Report }) => {
  const id = useId();
  useEffect(() => {
    report(id, isDirty);
    return () => report(id, false);
  }, [id, isDirty, report]);
  return null;
};

const OwnGuard = ({ isDirty, name }: UnsavedGuardProps) =>
  // Only there while it is needed: the router warns of a blocker at each address that is typed by hand.
  useCanBlock() && isDirty ? <Guard name={name} /> : null;

/** The `state` of a navigation that nothing is lost by: after a save, or after a removal. */
export const leaveState = { isSettled: true } as const;

const Guard = ({ name }: { name: string }) => {
  const translate = useTranslate();
  const titleId = useId();
  const { isBlocked, leave, stay } = useLeaving();

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (!isReloadingSafely()) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, []);

  return (
    <Dialog open={isBlocked} onClose={stay} aria-labelledby={titleId} maxWidth="xs">
      <DialogTitle id={titleId}>{translate("record.leave.title")}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ overflowWrap: "anywhere" }}>
          {translate("record.leave.explain", { name })}
        </DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button color="error" onClick={leave}>
          {translate("record.leave.discard")}
        </Button>
        <Button variant="contained" autoFocus onClick={stay}>
          {translate("record.leave.stay")}
        </Button>
      </DialogActions>
    </Dialog>
  );
};

const useLeaving = () => {
  const navigate = useNavigate();
  const [typed, setTyped] = useTypedAddress();
  const [wayOut, setWayOut] = useState<(() => void) | null>(null);
  useEffect(() => holdBack((wanted) => setWayOut(() => wanted)), []);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      currentLocation.pathname !== nextLocation.pathname &&
      (nextLocation.state as Partial<typeof leaveState> | null)?.isSettled !== true,
  );
  return {
    isBlocked: blocker.state === "blocked" || typed !== null || wayOut !== null,
    leave() {
      if (wayOut) wayOut();
      else if (typed !== null) navigate(typed, { state: leaveState });
      else blocker.proceed?.();
    },
    stay() {
      setTyped(null);
      setWayOut(null);
      blocker.reset?.();
    },
  };
};

/**
 * A path typed into the address bar, which the router cannot hold back: it learns of it only when the
 * page is there already. Browsers without the Navigation API let it pass.
 */
const useTypedAddress = () => {
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => {
    const onNavigate = (event: NavigateEvent) => {
      if (!event.hashChange || event.navigationType === "traverse" || !event.cancelable) return;
      event.preventDefault();
      setTyped(new URL(event.destination.url ?? "").hash.replace(/^#?\/?/, "/"));
    };
    const { navigation } = window as { navigation?: Navigation };
    navigation?.addEventListener("navigate", onNavigate);
    return () => navigation?.removeEventListener("navigate", onNavigate);
  }, []);
  return [typed, setTyped] as const;
};
