/**
 * Keeps who is signed in, one session per connection: in this tab, or in the browser where somebody
 * chose to stay signed in. Other open tabs hear of a renewed token and of a sign-out.
 */
import type { Session, SessionStore } from "../backends/backend";
import { keep } from "./keep";

export interface BrowserSessionStore extends SessionStore {
  /** Whether the next `write` outlives the browser's window. Kept with the session. */
  stay(stay: boolean): void;
  /** Hears every change, those of other tabs too. Returns the way to stop hearing. */
  subscribe(listener: () => void): () => void;
}

interface ClosableSessionStore extends BrowserSessionStore {
  /** From now on it touches no storage, no other tab and no screen. Returns the way to make it forget, too. */
  close(): () => void;
}

const stores = new Map<string, ClosableSessionStore>();

/** One store per connection and page, so that everybody hears the same changes. */
export const sessionStoreOf = (connectionId: string): BrowserSessionStore => {
  const store = stores.get(connectionId) ?? createSessionStore(connectionId);
  stores.set(connectionId, store);
  return store;
};

/**
 * Before Usher is locked: whoever still works with a session knows it until the answer is called, and nobody else.
 */
export const closeSessionStores = (): (() => void) => {
  const forget = [...stores.values()].map((store) => store.close());
  return () => forget.forEach((each) => each());
};

/** From now on they are made anew, of what the storage holds then. */
export const reopenSessionStores = () => stores.clear();

export const sessionKey = (connectionId: string) => `usher.session.${connectionId}`;

/** `tab` is this tab's own storage; tests that play two tabs pass one each. */
export const createSessionStore = (connectionId: string, tab = sessionStorage): ClosableSessionStore => {
  const key = sessionKey(connectionId);
  const listeners = new Set<() => void>();
  const channel = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel(key);
  const own = parse(tab.getItem(key));
  // What this tab holds comes first: another tab may have signed in somebody else for good meanwhile.
  let current = own ?? parse(localStorage.getItem(key));
  let stays = !own && current !== null;
  let isClosed = false;

  const change = (session: Session | null) => {
    if (isClosed) {
      if (current) current = session; // a renewed token, for work that goes on
      return;
    }
    const before = current;
    current = session;
    if (session) keep(stays ? localStorage : tab, key, JSON.stringify(session));
    else {
      stays = false;
      // A user who signs out is signed out for good, also where another tab was told to stay.
      for (const storage of [localStorage, tab])
        if (parse(storage.getItem(key))?.userId === before?.userId) storage.removeItem(key);
    }
    listeners.forEach((listener) => listener());
  };

  channel?.addEventListener("message", ({ data }: MessageEvent<Announcement>) => {
    // A tab that holds another user's session, or none, is not touched.
    if (current?.userId === data.userId) change(data.session);
  });

  return {
    read: () => current,
    write(session) {
      const userId = session?.userId ?? current?.userId;
      change(session);
      if (userId && !isClosed) channel?.postMessage({ userId, session } satisfies Announcement);
    },
    stay(stay) {
      stays = stay;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      isClosed = true;
      channel?.close();
      listeners.clear();
      return () => {
        current = null;
      };
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
    const session = JSON.parse(text ?? "null") as Session;
    return session.token && session.userId && textKeys.every((key) => typeof session[key] === "string")
      ? session
      : null;
  } catch {
    return null; // written by something else, or cut short
  }
};

const textKeys = ["token", "userId", "name", "fullName"] as const;
