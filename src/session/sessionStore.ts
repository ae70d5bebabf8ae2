/**
 * Keeps who is signed in, one session per connection: in this tab, or in the browser where somebody
 * chose to stay signed in. Other open tabs hear of a renewed token and of a sign-out.
 */
import type { Session, SessionStore } from "../backends/backend";

export interface BrowserSessionStore extends SessionStore {
  /** Whether the next `write` outlives the browser's window. Kept with the session. */
  stay(stay: boolean): void;
  /** Hears every change, those of other tabs too. Returns the way to stop hearing. */
  subscribe(listener: () => void): () => void;
}

const stores = new Map<string, BrowserSessionStore>();

/** One store per connection and page, so that everybody hears the same changes. */
export const sessionStoreOf = (connectionId: string): BrowserSessionStore => {
  const store = stores.get(connectionId) ?? createSessionStore(connectionId);
  stores.set(connectionId, store);
  return store;
};

export const createSessionStore = (connectionId: string): BrowserSessionStore => {
  const key = `usher.session.${connectionId}`;
  const listeners = new Set<() => void>();
  const channel = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel(key);
  let current = parse(localStorage.getItem(key)) ?? parse(sessionStorage.getItem(key));
  let stays = localStorage.getItem(key) !== null;

  const keep = (session: Session | null) => {
    current = session;
    const text = session && JSON.stringify(session);
    for (const [storage, isOurs] of [
      [localStorage, stays],
      [sessionStorage, !stays],
    ] as const)
      if (text && isOurs) storage.setItem(key, text);
      else storage.removeItem(key);
    listeners.forEach((listener) => listener());
  };

  channel?.addEventListener("message", ({ data }: MessageEvent<Announcement>) => {
    // A tab that holds another user's session, or none, is not touched by a renewal.
    if (!current || current.userId !== data.userId) return;
    if (!data.session) stays = false;
    keep(data.session);
  });

  return {
    read: () => current,
    write(session) {
      const userId = session?.userId ?? current?.userId;
      keep(session);
      if (!session) stays = false;
      if (userId) channel?.postMessage({ userId, session } satisfies Announcement);
    },
    stay(stay) {
      stays = stay;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

/** What one tab tells the others. `session: null` is a sign-out. */
interface Announcement {
  userId: string;
  session: Session | null;
}

const parse = (text: string | null): Session | null => {
  try {
    const session = JSON.parse(text ?? "null") as Session | null;
    return session?.token && session.userId ? session : null;
  } catch {
    return null; // written by something else, or cut short
  }
};
