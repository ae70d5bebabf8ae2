/** Finds out which kind of server answers at an address, and where exactly. */
import { type BackendName, backendNames, backends, fixedAddresses } from "../backends";
import type { ConnectBackend, ServerInfo } from "../backends/backend";
import {
  BackendError,
  NotSetUpError,
  StartingError,
  TimeoutError,
  UnreachableError,
  WrongAddressError,
} from "../backends/errors";
import { parentsOf } from "./typedAddress";

export type Answer =
  | { state: "found"; backend: BackendName; info: ServerInfo }
  /** `url` is the address that failed in the most telling way. */
  | { state: "nothing"; url: string; error: unknown };

/** Tests pass their own `kinds`. */
export type Kinds = Readonly<Partial<Record<BackendName, ConnectBackend>>>;

/** A kind that is at one address for everybody is known by that address, and asked nowhere else. */
const anywhere: Kinds = Object.fromEntries(
  backendNames.filter((name) => !fixedAddresses[name]).map((name) => [name, backends[name]]),
);

/**
 * Tries one address after the other, each with every kind of server. Where something else answers,
 * the parents of its path are tried too. Never rejects.
 */
export const findServer = async (candidates: readonly string[], kinds: Kinds = anywhere): Promise<Answer> => {
  const failures: Failure[] = [];
  for (const candidate of candidates) {
    for (const url of [candidate, ...parentsOf(candidate)]) {
      const answer = await ask(url, kinds);
      if (answer.state === "found") return answer;
      failures.push(answer);
      if (!(answer.error instanceof WrongAddressError)) break; // shorter paths would fare no better
    }
    if (failures.some(({ error }) => error instanceof TimeoutError)) break; // nor would another scheme
  }
  return mostTelling(failures);
};

type Failure = Extract<Answer, { state: "nothing" }>;

const ask = async (url: string, kinds: Kinds): Promise<Answer> => {
  const answers = await Promise.all(
    backendNames.map(async (backend): Promise<Answer | undefined> => {
      try {
        const server = await kinds[backend]?.({ url, clientId: probeId, session: nobody });
        return server && { state: "found", backend, info: server.info };
      } catch (error) {
        return { state: "nothing", url, error };
      }
    }),
  );
  const known = answers.filter((answer) => answer !== undefined);
  return known.find(({ state }) => state === "found") ?? mostTelling(known as Failure[]);
};

/** An answer tells more than silence; of two alike the first, which is nearer to what was typed. */
const mostTelling = (failures: readonly Failure[]): Failure =>
  failures.toSorted((left, right) => rankOf(left.error) - rankOf(right.error))[0]!;

const rankOf = (error: unknown) => {
  if (!(error instanceof BackendError)) return 0; // a fault of ours: never hidden
  if (isKnownServer(error)) return 1;
  if (error instanceof WrongAddressError) return error.answer === "page" ? 2 : 3;
  if (error instanceof TimeoutError) return 5;
  return error instanceof UnreachableError ? 6 : 4;
};

/** It is the right one, and something else keeps it from being connected. */
const isKnownServer = (error: BackendError) =>
  error instanceof NotSetUpError ||
  (error instanceof StartingError && error.isCertain) ||
  (error instanceof WrongAddressError && error.answer === "navidromeForPlayers");

/** Nobody is signed in while an address is tried, and no device shall be known by it later. */
const nobody = { read: () => null, write: () => undefined };
const probeId = "usher-probe";
