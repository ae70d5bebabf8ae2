/** Loads the ways to sign in besides a typed name and password, and what is drawn of them. */
import { useCallback, useEffect, useState } from "react";
import type { default as MoreWaysComponent } from "./MoreWays";

interface Loaded {
  MoreWays?: typeof MoreWaysComponent;
  /** They did not arrive. Whoever waits for one of them has to say so. */
  error?: unknown;
}

/** `load` resolves once `loaded` says what became of it. `isFirst`: they are loaded at once. */
export const useMoreWays = (isFirst: boolean) => {
  const [loaded, setLoaded] = useState<Loaded>({});
  const load = useCallback(async () => {
    const next = await import("./MoreWays").then(toLoaded, toFailed);
    setLoaded(next);
    return next;
  }, []);
  useEffect(() => {
    const begin = async () => {
      if (isFirst) await load();
    };
    void begin();
  }, [isFirst, load]);
  return { loaded, load };
};

const toLoaded = ({ default: MoreWays }: { default: typeof MoreWaysComponent }): Loaded => ({ MoreWays });

const toFailed = (error: unknown): Loaded => ({ error });
