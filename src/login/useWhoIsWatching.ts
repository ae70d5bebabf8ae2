/**
 * Whether it is being asked who of the household is watching: after a sign-in, and when somebody wants to switch.
 * The question is kept with the tab, so that a reload asks it again. Who is signed in meanwhile is the session's.
 */
import { useCallback, useEffect, useState } from "react";
import type { Auth } from "../backends/backend";
import type { BrowserSessionStore } from "../session/sessionStore";

export interface WhoIsWatchingState {
  isAsked: boolean;
  /** Nobody asked to be asked: where there is nothing to choose, the question goes away by itself. */
  isAfterSignIn: boolean;
  /** Undefined where the server has no households. */
  ask: (() => void) | undefined;
  answer(): void;
}

export const useWhoIsWatching = (
  connectionId: string,
  session: BrowserSessionStore,
  auth: Auth | undefined,
): WhoIsWatchingState => {
  const key = `usher.watching.${connectionId}`;
  const [asked, setAsked] = useState(() => sessionStorage.getItem(key));
  const set = useCallback(
    (next: Asked | null) => {
      if (next) sessionStorage.setItem(key, next);
      else sessionStorage.removeItem(key);
      setAsked(next);
    },
    [key],
  );
  const isPossible = Boolean(auth?.household && auth.switchTo);
  useEffect(() => {
    if (!isPossible) return undefined;
    let before = session.read();
    return session.subscribe(() => {
      const now = session.read();
      if (!before && now) set("signIn");
      else if (!now) set(null);
      before = now;
    });
  }, [isPossible, session, set]);
  return {
    isAsked: isPossible && asked !== null,
    isAfterSignIn: asked === "signIn",
    ask: isPossible ? () => set("menu") : undefined,
    answer: () => set(null),
  };
};

/** By what. */
type Asked = "signIn" | "menu";
