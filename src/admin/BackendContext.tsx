/** Hands the connected backend, its queue and its session to the pages. */
import { type Context, createContext, useContext, useState, useSyncExternalStore } from "react";
import type { Backend, Session } from "../backends/backend";
import type { Queue } from "../backends/queue";
import type { BrowserSessionStore } from "../session/sessionStore";

export const BackendContext = createContext<Backend | null>(null);
export const QueueContext = createContext<Queue | null>(null);
export const SessionContext = createContext<Pick<BrowserSessionStore, "read" | "subscribe"> | null>(null);

export const useBackend = (): Backend => use(BackendContext, "useBackend", "BackendContext");

/** The one queue of this connection: whoever writes to many users sends through it. */
export const useQueue = (): Queue => use(QueueContext, "useQueue", "QueueContext");

/** Who is signed in, as of now. At the moment of signing out: who was. */
export const useSession = (): Session => {
  const store = use(SessionContext, "useSession", "SessionContext");
  const current = useSyncExternalStore(store.subscribe, store.read);
  const [last, setLast] = useState(current);
  if (current && current !== last) setLast(current);
  const session = current ?? last;
  if (!session) throw new Error("useSession needs somebody who is signed in");
  return session;
};

const use = <Value,>(context: Context<Value | null>, hook: string, name: string): Value => {
  const value = useContext(context);
  if (!value) throw new Error(`${hook} needs a <${name}> above it`);
  return value;
};
