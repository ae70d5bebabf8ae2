/**
 * A page that the browser kept while it was left (back/forward cache) hears nothing of a sign-out meanwhile:
 * what it remembers must not bring the session back to life.
 */
import { type BrowserSessionStore, sessionKey } from "./sessionStore";

/** Calls `onCameBack` where the session still holds, and ends it where nothing keeps it any more. Returns the way to stop. */
export const watchComingBack = (
  connectionId: string,
  session: BrowserSessionStore,
  onCameBack: () => void,
) => {
  const key = sessionKey(connectionId);
  const look = ({ persisted }: PageTransitionEvent) => {
    if (!persisted || !session.read()) return;
    if (sessionStorage.getItem(key) ?? localStorage.getItem(key)) onCameBack();
    else session.write(null);
  };
  addEventListener("pageshow", look);
  return () => removeEventListener("pageshow", look);
};
