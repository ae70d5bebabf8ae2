/**
 * Jellyfin's way of saying who calls, and what its refusals mean.
 *
 * One header carries everything, on 10.11 and 12 alike. The older ones (`X-Emby-…`) are off in 12.
 */
import type { BackendOptions } from "../backend";
import { BackendError } from "../errors";
import { createHttp, type Http } from "../http";
import { shaped } from "./shapes";

type Address = Pick<BackendOptions, "url" | "fetch" | "clientId">;

/** For what is asked before anybody is signed in. No token leaves, and a 401 is a wrong password. */
export const createOpenHttp = ({ url, fetch, clientId }: Address): Http =>
  shaped(
    explained(
      createHttp({
        url,
        fetch,
        authorize: () => ({ headers: { Authorization: authorization(clientId) } }),
        endsSession: () => false,
      }),
    ),
    url,
  );

export const createSessionHttp = ({
  url,
  fetch,
  clientId,
  session,
}: Address & Pick<BackendOptions, "session">): Http =>
  shaped(
    explained(
      createHttp({
        url,
        fetch,
        authorize: () => ({ headers: { Authorization: authorization(clientId, session.read()?.token) } }),
      }),
    ),
    url,
  );

/**
 * With a token of unknown origin, to find out what it is. It names no device: the server would write
 * the name to the device that a user's token belongs to.
 */
export const createTokenHttp = ({ url, fetch }: Address, token: string): Http =>
  createHttp({
    url,
    fetch,
    authorize: () => ({ headers: { Authorization: toHeader({ Token: token }) } }),
    endsSession: () => false,
  });

/** Signing in needs all four parts. The same ones each time: a changed name would be written to the device's row. */
const authorization = (clientId: string, token?: string) =>
  toHeader({
    Client: "Usher",
    Device: deviceName(),
    DeviceId: clientId,
    Version: clientVersion,
    ...(token && { Token: token }),
  });

/** Of this way of speaking to Jellyfin, not of the app: a new one would change every device's row. */
const clientVersion = "1.0";

/** The server decodes each value, a plus sign to a space; and headers hold no other letters than these. */
const toHeader = (parts: Record<string, string>) =>
  `MediaBrowser ${Object.entries(parts)
    .map(([key, value]) => `${key}="${encodeURIComponent(value)}"`)
    .join(", ")}`;

/** How the browser shows up in the lists of devices. Edge calls itself Chrome too, and Chrome Safari. */
export const deviceName = (userAgent = globalThis.navigator?.userAgent ?? "") =>
  ["Edg", "OPR", "Firefox", "Chrome", "Safari"]
    .filter((token) => userAgent.includes(`${token}/`))
    .map((token) => browserNames[token] ?? token)[0] ?? "Browser";

const browserNames: Record<string, string> = { Edg: "Edge", OPR: "Opera" };

/** The server's own words are shown as they are; where it has none, ours for what it can only mean. */
const explained =
  (http: Http): Http =>
  async (method, path, request) => {
    try {
      return await http(method, path, request);
    } catch (error) {
      throw error instanceof BackendError ? explain(error) : error;
    }
  };

const explain = (error: BackendError) => {
  const key = meaningOf(error);
  if (!key) return error;
  const { status, retryAfter, body } = error;
  return new BackendError(key, { status, retryAfter, errors: body.errors, cause: error });
};

/**
 * `Error processing request.` stands for every reason there is, and an empty 403 for three: no
 * administrator, a place that is not allowed, an hour that is not.
 */
const meaningOf = ({ name, status, message }: BackendError) => {
  if (name !== "BackendError") return undefined;
  if (/^Error processing request\.?$/.test(message)) return noReason;
  return status === 403 && ["Forbidden", "HTTP 403"].includes(message)
    ? "backends.jellyfin.errors.forbidden"
    : undefined;
};

export const noReason = "backends.jellyfin.errors.noReason";
