/** Goes on with runs that a reload interrupted, lets go of them when the page goes, and warns before that. */
import type { QueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { whenQuiet } from "../admin/whenQuiet";
import { atLockEnd, beforeLock } from "../lock/beforeLock";
import type { SessionExpiry } from "../providers/sessionExpiry";
import type { RunsLoader } from "./RunsContext";
import { hasRuns, subscribeToRunMark } from "./runMark";
import type { Runs } from "./runs";

export const useRunsLife = (
  { load, isLoaded, subscribe }: RunsLoader,
  {
    connectionId,
    queryClient,
    expiry,
    isAdmin,
  }: { connectionId: string; queryClient: QueryClient; expiry: SessionExpiry; isAdmin: boolean },
) => {
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
    const tryToBegin = () => void begin().catch(() => undefined);
    const cancel = whenQuiet(queryClient, () => {
      if (hasRuns(connectionId) || isLoaded()) tryToBegin();
    });
    // Somebody starts one: here, or in another tab, which may not live to see its end.
    const stopHearing = [subscribe(tryToBegin), subscribeToRunMark(connectionId, tryToBegin)];
    const warn = (event: BeforeUnloadEvent) => {
      if (runs?.isBusy()) event.preventDefault();
    };
    let isBehindLock = false;
    const leave = () => {
      if (!isBehindLock) runs?.stop();
    };
    const forgetLock = beforeLock(() => {
      if (!runs || !isGoing(runs)) return undefined;
      isBehindLock = true;
      return goOnBehindLock(runs);
    });
    const comeBack = ({ persisted }: PageTransitionEvent) => persisted && void runs?.restore();
    const forget = expiry.subscribe(() => !expiry.isExpired() && runs?.signedIn());
    addEventListener("beforeunload", warn);
    addEventListener("pagehide", leave);
    addEventListener("pageshow", comeBack);
    return () => {
      isLeft = true;
      cancel();
      stopHearing.forEach((stop) => stop());
      leave();
      forget();
      forgetLock();
      removeEventListener("beforeunload", warn);
      removeEventListener("pagehide", leave);
      removeEventListener("pageshow", comeBack);
    };
  }, [load, isLoaded, subscribe, connectionId, queryClient, expiry, isAdmin]);
};

const isGoing = (runs: Runs) => runs.read().some(({ endedAt, isPaused }) => !endedAt && !isPaused);

/** A lock takes the pages down and lets a run be. Answers when that is through; once unlocked, the next page has it. */
const goOnBehindLock = (runs: Runs) =>
  new Promise<void>((resolve) => {
    atLockEnd(() => runs.stop());
    const look = () => {
      if (isGoing(runs)) return;
      runs.stop();
      stopHearing();
      resolve();
    };
    const stopHearing = runs.subscribe(look);
  });
