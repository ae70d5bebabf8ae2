/** Asks a connection's server what it is, and goes on asking while it is out of reach. */
import { useCallback, useEffect, useRef, useState } from "react";
import { backends } from "../backends";
import type { ConnectBackend, Server } from "../backends/backend";
import { BackendError } from "../backends/errors";
import type { BrowserSessionStore } from "../session/sessionStore";
import type { Connection } from "./connections";

export type ServerState =
  | { state: "connecting" }
  | { state: "failed"; error: unknown; isTrying: boolean; keepsTrying: boolean }
  | { state: "ready"; server: Server };

/** `retry` asks again at once: after a failure, or because the server may offer something else by now. */
export const useServer = ({ backend, url, clientId }: Connection, session: BrowserSessionStore) => {
  const [known, setKnown] = useState<ServerState>(connecting);
  const turn = useRef(0);
  const failures = useRef(0);

  const ask = useCallback(async () => {
    const mine = ++turn.current;
    const connect: ConnectBackend = backends[backend];
    const next = await connect({ url, clientId, session }).then(toReady, toFailed);
    if (mine !== turn.current) return;
    failures.current = next.state === "failed" ? failures.current + 1 : 0;
    setKnown(next);
  }, [backend, url, clientId, session]);

  const retry = useCallback(() => {
    setKnown((before) => (before.state === "failed" ? { ...before, isTrying: true } : connecting));
    void ask();
  }, [ask]);

  useEffect(() => {
    void ask();
    const turns = turn;
    return () => {
      turns.current++; // whatever is under way comes too late
    };
  }, [ask]);

  useEffect(() => {
    if (known.state !== "failed" || !known.keepsTrying || known.isTrying) return undefined;
    const timer = setTimeout(retry, pauseAfter(failures.current) * 1000);
    addEventListener("online", retry);
    return () => {
      clearTimeout(timer);
      removeEventListener("online", retry);
    };
  }, [known, retry]);

  return { known, retry };
};

const connecting: ServerState = { state: "connecting" };

const toReady = (server: Server): ServerState => ({ state: "ready", server });

const toFailed = (error: unknown): ServerState => ({
  state: "failed",
  error,
  isTrying: false,
  keepsTrying: mayPass(error),
});

/** A wrong address stays wrong; a server that is off or starting comes back. */
const mayPass = (error: unknown) =>
  error instanceof BackendError && (error.status === 0 || error.status === 429 || error.status >= 500);

/** Seconds: 2, 4, 8 … half a minute. */
const pauseAfter = (failures: number) => Math.min(2 ** failures, 30);
