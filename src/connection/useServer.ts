/** Asks a connection's server what it is, and goes on asking while it is out of reach. */
import { useCallback, useEffect, useState } from "react";
import { backends } from "../backends";
import type { ConnectBackend, Server } from "../backends/backend";
import { BackendError, WrongAddressError } from "../backends/errors";
import type { BrowserSessionStore } from "../session/sessionStore";
import type { Connection } from "./connections";

export type ServerState =
  | { state: "connecting" }
  | { state: "failed"; error: unknown; isTrying: boolean; keepsTrying: boolean }
  | { state: "ready"; server: Server };

/** `retry` asks again at once: after a failure, or because the server may offer something else by now. */
export const useServer = (connection: Connection, session: BrowserSessionStore) => {
  const [known, setKnown] = useState<ServerState>(connecting);
  const [attempt, setAttempt] = useState(0);
  const { backend, url, clientId } = connection;
  const retry = useCallback(() => setAttempt((before) => before + 1), []);

  useEffect(() => {
    let isCurrent = true;
    setKnown((before) => (before.state === "failed" ? { ...before, isTrying: true } : connecting));
    const connect: ConnectBackend = backends[backend];
    connect({ url, clientId, session }).then(
      (server) => isCurrent && setKnown({ state: "ready", server }),
      (error: unknown) =>
        isCurrent && setKnown({ state: "failed", error, isTrying: false, keepsTrying: mayPass(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [attempt, backend, url, clientId, session]);

  const isWaiting = known.state === "failed" && known.keepsTrying && !known.isTrying;
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setTimeout(retry, pauseAfter(attempt) * 1000);
    addEventListener("online", retry);
    return () => {
      clearTimeout(timer);
      removeEventListener("online", retry);
    };
  }, [isWaiting, attempt, retry]);

  return { known, retry };
};

const connecting: ServerState = { state: "connecting" };

/** A wrong address stays wrong; a server that is off or starting comes back. */
const mayPass = (error: unknown) =>
  error instanceof BackendError &&
  !(error instanceof WrongAddressError) &&
  (error.status === 0 || error.status === 429 || error.status >= 500);

/** Seconds: 2, 4, 8 … half a minute. */
const pauseAfter = (attempt: number) => Math.min(2 ** (attempt + 1), 30);
