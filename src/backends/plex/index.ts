/**
 * Plex Home: its members live at plex.tv, which tells of everybody in one answer and changes each thing
 * by a call of its own. This file finds out whether an address is plex.tv; the rest is loaded later.
 *
 * @see https://www.plexopedia.com/plex-media-server/api-plextv/
 */
import type { BackendOptions, ConnectBackend, ServerInfo } from "../backend";
import { BackendError, WrongAddressError } from "../errors";
import { createAuth, isPlexItself } from "./auth";
import { createHome } from "./home";
import { createOpenHttp, createSessionHttp, type PlexHttpOptions } from "./http";
import { createPinDelay } from "./pins";
import { signInMessages } from "./signInMessages";

/** Further options are for tests. */
export const connectPlex = async (
  options: BackendOptions & Pick<PlexHttpOptions, "wait">,
): Promise<Awaited<ReturnType<ConnectBackend>>> => {
  // There is one plex.tv, and it has nothing to tell to strangers.
  if (!isPlexItself(options.url)) await askServer(options);
  const info: ServerInfo = { url: options.url, name: "Plex", version: "" };
  const http = createSessionHttp(options);
  const home = createHome(options.url, http);
  const pinDelay = createPinDelay(options.wait && { wait: options.wait });
  const auth = createAuth({ ...options, http, home, pinDelay });
  return {
    info,
    auth,
    messages: { backends: { plex: signInMessages } },
    open: async () => (await import("./open")).openPlex({ ...options, info, auth, http, home, pinDelay }),
  };
};

/** Without a token, plex.tv refuses in its own way. Nobody else numbers refusals like this. */
const askServer = async (options: BackendOptions) => {
  const { url } = options;
  try {
    await createOpenHttp(options)("GET", "/api/v2/ping", { retry: false });
  } catch (error) {
    if (!(error instanceof BackendError) || error.name !== "BackendError") throw error;
    if (error.status === 401 && error.code === "1001") return;
    if (error.status >= 500 || error.status === 429) throw error;
  }
  throw new WrongAddressError(url, "other");
};
