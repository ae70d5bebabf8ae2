/** Loads the ways to sign in besides a typed name and password, and what is drawn of them. */
import { useCallback, useEffect, useState } from "react";
import type { default as MoreWaysComponent } from "./MoreWays";

/** `isNeeded`: one of them is the first on screen. */
export const useMoreWays = (isNeeded: boolean) => {
  const [loaded, setLoaded] = useState<{ MoreWays?: typeof MoreWaysComponent; error?: unknown }>({});
  const load = useCallback(async () => {
    const { default: MoreWays } = await import("./MoreWays");
    setLoaded({ MoreWays });
  }, []);
  /** For somebody who waits for it. Resolves with whether it is there. */
  const mustLoad = useCallback(async () => {
    try {
      await load();
      return true;
    } catch (error) {
      setLoaded({ error });
      return false;
    }
  }, [load]);
  useEffect(() => {
    if (isNeeded) void mustLoad();
  }, [isNeeded, mustLoad]);
  if (loaded.error !== undefined) throw loaded.error; // whoever draws this page says so
  return { MoreWays: loaded.MoreWays, load, mustLoad };
};
