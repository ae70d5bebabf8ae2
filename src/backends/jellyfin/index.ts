/**
 * Jellyfin, from 10.10 on: everyone in one list, and two documents for each user, Policy and
 * Configuration, that are posted whole. This file asks a server what it is; the rest is loaded later.
 *
 * @see https://api.jellyfin.org
 */
import type { BackendOptions, ConnectBackend, ServerInfo } from "../backend";
import { BackendError, NotSetUpError, StartingError, UnreachableError, WrongAddressError } from "../errors";
import type { Http } from "../http";
import { createAuth } from "./auth";
import { toPlainText } from "./disclaimer";
import { createOpenHttp, createSessionHttp } from "./http";
import { signInMessages } from "./signInMessages";
import { isOlderThan } from "./version";
import type { JellyfinBranding, JellyfinPublicInfo } from "./wire";

export const connectJellyfin: ConnectBackend = async (options) => {
  const openHttp = createOpenHttp(options);
  // First alone: a server of another kind, tried at a typed address, shall not be asked for things it never had.
  const server = await askServer(openHttp, options);
  const [quickConnect, branding] = await Promise.all([
    askOptional<boolean>(openHttp, "/QuickConnect/Enabled"),
    askOptional<JellyfinBranding>(openHttp, "/Branding/Configuration"),
  ]);
  const greeting: unknown = branding?.LoginDisclaimer;
  const welcome = toPlainText(typeof greeting === "string" ? greeting : "");
  const info: ServerInfo = {
    url: options.url,
    name: server.ServerName,
    version: server.Version,
    ...(welcome && { welcome }),
    ...(isOlderThan(server.Version, "10.10") && { warning: "tooOld" as const }),
  };
  const http = createSessionHttp(options);
  const auth = createAuth({
    ...options,
    version: server.Version,
    openHttp,
    http,
    quickConnect: quickConnect === true && !isOlderThan(server.Version, "10.9"), // it was asked for by GET then
  });
  return {
    info,
    auth,
    messages: { backends: { jellyfin: signInMessages } },
    open: async () => (await import("./open")).openJellyfin({ ...options, info, auth, http }),
  };
};

/** Rejects with what is wrong where anything but a Jellyfin that is ready answers. */
const askServer = async (openHttp: Http, options: BackendOptions): Promise<JellyfinPublicInfo> => {
  const { url } = options;
  const json = await openHttp("GET", "/System/Info/Public", { retry: false }).then(
    (answer) => answer.json,
    async (error: unknown) => {
      throw await judge(error, options);
    },
  );
  // While it moves its data, a little server in front answers in another spelling, and says that nobody set it up.
  if (isRecord(json) && json.startupWizardCompleted === false)
    throw new StartingError(url, { isCertain: true });
  if (!isPublicInfo(json)) throw new WrongAddressError(url, "other");
  if (isNavidrome(json)) throw new WrongAddressError(url, "navidromeForPlayers");
  if (!json.StartupWizardCompleted) throw new NotSetUpError(url);
  return json;
};

const judge = async (error: unknown, { url, fetch }: BackendOptions) => {
  if (error instanceof UnreachableError && (await answersAtAll(url, fetch)))
    return new StartingError(url, { isCertain: false, cause: error });
  if (!(error instanceof BackendError) || error.name !== "BackendError") return error;
  const { status, retryAfter } = error;
  // Without Retry-After it may as well be a network that the server does not let in.
  if (status === 503)
    return new StartingError(url, { retryAfter, isCertain: retryAfter !== undefined, cause: error });
  return status < 500 ? new WrongAddressError(url, "other") : error;
};

/**
 * Whether anything is there, though this page may not read it. A starting server and one below
 * another path send no CORS header, which looks like no answer at all.
 */
const answersAtAll = async (url: string, fetch = globalThis.fetch) => {
  try {
    await fetch(`${url}/health`, {
      mode: "no-cors",
      credentials: "omit",
      signal: AbortSignal.timeout(5_000),
    });
    return true;
  } catch {
    return false;
  }
};

/** What a server may lack, or not tell, and can be used without. */
const askOptional = async <Answer>(openHttp: Http, path: string): Promise<Answer | undefined> => {
  try {
    return (await openHttp("GET", path, { retry: false })).json as Answer;
  } catch {
    return undefined;
  }
};

const isPublicInfo = (json: unknown): json is JellyfinPublicInfo =>
  isRecord(json) &&
  typeof json.ServerName === "string" &&
  typeof json.Version === "string" &&
  typeof json.ProductName === "string" &&
  json.ProductName.startsWith("Jellyfin");

/** Its players' door calls itself Jellyfin 10.8, by a name that starts like this unless somebody chose another. */
const isNavidrome = ({ ServerName, Version, Id }: JellyfinPublicInfo) =>
  /^Navidrome\b/.test(ServerName) ||
  (Version.startsWith("10.8.") && typeof Id === "string" && Id.includes("-"));

const isRecord = (value: unknown): value is Record<string, unknown> =>
  Boolean(value) && typeof value === "object" && !Array.isArray(value);
