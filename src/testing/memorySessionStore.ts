/** A session that lives in memory, for tests and scripts. */
import type { Session, SessionStore } from "../backends/backend";

export const createMemorySessionStore = (session: Session | null = null): SessionStore => ({
  read: () => session,
  write: (next) => {
    session = next;
  },
});
