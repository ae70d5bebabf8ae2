/**
 * How plex.tv is spoken to, and which of its refusals ends a session.
 *
 * It answers JSON only where `Accept` says exactly that and nothing else. Who calls stands in headers:
 * in an address, where it may stand too, a token would be seen by everything on the way.
 */
import type { BackendOptions } from "../backend";
import { BackendError, SignedOutError } from "../errors";
import { createHttp, type Http, sleep } from "../http";
import { readPlexError } from "./errorText";

export interface PlexHttpOptions extends Pick<BackendOptions, "url" | "fetch" | "clientId"> {
  /** Waits between tries. Tests pass one that does not. */
  wait?: typeof sleep;
}

export const product = "Usher";

/** For what is asked before anybody is signed in, or with a token that is not the session's. A 401 ends nothing. */
export const createOpenHttp = (options: PlexHttpOptions, token?: string): Http =>
  explained(
    patient(
      createPlainHttp(options, () => token),
      options.wait,
    ),
  );

export const createSessionHttp = (options: PlexHttpOptions & Pick<BackendOptions, "session">): Http => {
  const plain = createPlainHttp(options, () => options.session.read()?.token);
  return explained(proved(inTurn(patient(plain, options.wait)), plain));
};

const createPlainHttp = ({ url, fetch, clientId, wait }: PlexHttpOptions, token: () => string | undefined) =>
  createHttp({
    url,
    fetch,
    readError: readPlexError,
    endsSession: () => false,
    authorize() {
      const current = token();
      return {
        headers: {
          "X-Plex-Client-Identifier": clientId,
          "X-Plex-Product": product,
          ...(current && { "X-Plex-Token": current }),
        },
      };
    },
    ...(wait && { wait }),
  });

/** Reads are sent again after 429, each time after twice as long. Writes never: whoever wrote is told. */
const patient =
  (http: Http, wait = sleep): Http =>
  async (method, path, request) => {
    for (let tries = 1; ; tries++) {
      try {
        return await http(method, path, request);
      } catch (error) {
        const isLimit = error instanceof BackendError && error.status === 429;
        if (method !== "GET" || !isLimit || request?.retry === false || tries === maxTries) throw error;
        await wait(error.retryAfter ?? 2 ** (tries - 1), request?.signal);
      }
    }
  };

const maxTries = 5;

/** One write after the other: bursts of them are what the service limits. */
const inTurn = (http: Http): Http => {
  let last: Promise<unknown> = Promise.resolve();
  return (method, path, request) => {
    if (method === "GET") return http(method, path, request);
    const mine = last.then(() => http(method, path, request));
    last = mine.catch(() => undefined);
    return mine;
  };
};

/**
 * A 401 may mean a wrong PIN, or one that is there already; and the older addresses say 404 of a dead
 * token. So before a session counts as over, the service is asked about the token alone.
 */
const proved =
  (http: Http, plain: Http): Http =>
  async (method, path, request) => {
    try {
      return await http(method, path, request);
    } catch (error) {
      if (!(error instanceof BackendError) || !mayBeTheEnd(path, error)) throw error;
      const { status, message, code } = error;
      const isAlive = await plain("GET", "/api/v2/ping", { retry: false }).then(
        () => true,
        (failure: unknown) => {
          if (failure instanceof BackendError && failure.status === 401) return false;
          throw failure; // nothing is proved: it is this that went wrong
        },
      );
      if (!isAlive) throw new SignedOutError(message, { status: 401, code, cause: error });
      // The session lives: it is this call alone that is refused.
      throw status === 401 ? new BackendError(message, { status: 403, code, cause: error }) : error;
    }
  };

const mayBeTheEnd = (path: string, { status, code, message }: BackendError) => {
  if (path.startsWith("/api/v2/"))
    return status === 401 || (status === 422 && /invalid token/i.test(message));
  return code !== "0" && [401, 404].includes(status) && /invalid authentication token|sign in/i.test(message);
};

/** Where a number says more than its words, or has none. */
const explained =
  (http: Http): Http =>
  async (method, path, request) => {
    try {
      return await http(method, path, request);
    } catch (error) {
      const key = error instanceof BackendError && error.code && meanings[error.code];
      if (!key || error.name !== "BackendError") throw error;
      const { status, body, code, retryAfter } = error;
      throw new BackendError(`backends.plex.errors.${key}`, {
        status,
        errors: body.errors,
        code,
        retryAfter,
        cause: error,
      });
    }
  };

const meanings: Record<string, string> = {
  1009: "managedMayNot",
  1012: "needsPass",
  1040: "needsPassword",
  1042: "noRole",
  1043: "noRole",
};
