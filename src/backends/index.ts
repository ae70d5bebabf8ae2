/**
 * The servers this app can manage.
 *
 * To add one: write a folder that exports a `ConnectBackend`, add its line here, and give it a test
 * file that calls `testBackend`. Nothing else in the app names a server.
 */
import type { ConnectBackend } from "./backend";

export const backends = {
  navidrome: async (options) => (await import("./navidrome")).connectNavidrome(options),
  jellyfin: async (options) => (await import("./jellyfin")).connectJellyfin(options),
  plex: async (options) => (await import("./plex")).connectPlex(options),
} satisfies Record<string, ConnectBackend>;

export type BackendName = keyof typeof backends;
export const backendNames = Object.keys(backends) as BackendName[];
export const isBackendName = (name: unknown): name is BackendName =>
  backendNames.includes(name as BackendName);

/** Servers that are at one address for everybody. Nobody has to type it. */
export const fixedAddresses: Readonly<Partial<Record<BackendName, string>>> = { plex: "https://plex.tv" };
