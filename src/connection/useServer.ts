/** Asks a connection's server what it is, and goes on asking while it is out of reach. */
import { useCallback, useEffect, useRef, useState } from "react";
import { backends } from "../backends";
import type { ConnectBackend, Server } from "../backends/backend";
import { BackendError, StartingError } from "../backends/errors";
import { mayPass } from "../errors/mayPass";
import { useLastingI18n } from "../i18n/I18nContext";
import type { BrowserSessionStore } from "../session/sessionStore";
import type { Connection } from "./connections";

export type ServerState =
  | { state: "connecting" }
  | { state: "failed"; error: unknown; isTrying: boolean; keepsTrying: boolean }
  | { state: "ready"; server: Server };

/** `retry` asks again at once: after a failure, or because the server may offer something else by now. */
export const useServer = ({ backend, url, clientId }: Connection, session: BrowserSessionStore) => {
  const i18n = useLastingI18n();
  const [known, setKnown] = useState<ServerState>(connecting);
  const turn = useRef(0);
  const failures = useRef(0);

  const ask = useCallback(async () => {
    const mine = ++turn.current;
    const connect: ConnectBackend = backends[backend];
    const [next] = await Promise.all([
      connect({ url, clientId, session }).then(toReady, toFailed),
      i18n.loadPart(`backends/${backend}`),
    ]);
    if (mine !== turn.current) return;
    failures.current = next.state === "failed" ? failures.current + 1 : 0;
    if (next.state === "ready") i18n.add(next.server.messages ?? {}); // its errors may be the next thing on screen
    setKnown(next);
  }, [backend, url, clientId, session, i18n]);

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
    const timer = setTimeout(retry, pauseAfter(failures.current, known.error) * 1000);
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

/**
 * Seconds: 2, 4, 8 … half a minute; or what the server itself asks for. Where nobody knows whether it is
 * starting, that is a guess like any other.
 */
const pauseAfter = (failures: number, error: unknown) => {
  const guess = Math.min(2 ** failures, 30);
  const { retryAfter } = error instanceof BackendError ? error : { retryAfter: undefined };
  if (retryAfter === undefined) return guess;
  const isGuess = error instanceof StartingError && !error.isCertain;
  return isGuess ? Math.max(retryAfter, guess) : Math.min(Math.max(retryAfter, 1), 120);
};
