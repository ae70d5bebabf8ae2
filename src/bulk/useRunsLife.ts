/** Goes on with runs that a reload interrupted, lets go of them when the page goes, and warns before that. */
import { useEffect } from "react";
import type { SessionExpiry } from "../providers/sessionExpiry";
import type { LoadRuns } from "./RunsContext";
import type { Runs } from "./runs";

export const useRunsLife = (load: LoadRuns, expiry: SessionExpiry, isAdmin: boolean) => {
  useEffect(() => {
    if (!isAdmin) return undefined;
    let runs: Runs | undefined;
    let isLeft = false;
    const begin = async () => {
      const loaded = await load();
      if (isLeft) return;
      runs = loaded;
      await runs.restore();
    };
    // After what the page is opened for.
    const timer = setTimeout(() => void begin().catch(() => undefined), 500);
    const warn = (event: BeforeUnloadEvent) => {
      if (runs?.isBusy()) event.preventDefault();
    };
    const leave = () => runs?.stop();
    const comeBack = ({ persisted }: PageTransitionEvent) => persisted && void runs?.restore();
    const forget = expiry.subscribe(() => !expiry.isExpired() && runs?.signedIn());
    addEventListener("beforeunload", warn);
    addEventListener("pagehide", leave);
    addEventListener("pageshow", comeBack);
    return () => {
      isLeft = true;
      clearTimeout(timer);
      leave();
      forget();
      removeEventListener("beforeunload", warn);
      removeEventListener("pagehide", leave);
      removeEventListener("pageshow", comeBack);
    };
  }, [load, expiry, isAdmin]);
};
