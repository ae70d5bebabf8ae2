/**
 * Navidrome: server-paged REST, one record per user, libraries apart, a fresh token in every answer.
 *
 * @see https://github.com/navidrome/navidrome/tree/master/server/nativeapi
 */
import type { ConnectBackend } from "../backend";
import { createAuth } from "./auth";
import { createOpenHttp, createSessionHttp } from "./http";
import { findNavidrome } from "./probe";

export const connectNavidrome: ConnectBackend = async ({ session, ...options }) => {
  const { url, firstTime, version, enableUserEditing, welcome } = await findNavidrome(options);
  const address = { ...options, url };
  const http = createSessionHttp({ ...address, session });
  const info = { url, name: "Navidrome", version, ...(welcome && { welcome }) };
  const auth = createAuth({ url, session, http, openHttp: createOpenHttp(address), firstTime });
  return {
    info,
    auth,
    open: async () => {
      const { openNavidrome } = await import("./open");
      return openNavidrome({ info, auth, http, session, enableUserEditing });
    },
  };
};
