/**
 * The servers this app can manage.
 *
 * To add one: write a folder that exports a `ConnectBackend`, add its line here, and give it a test
 * file that calls `testBackend`. Nothing else in the app names a server.
 */
import type { ConnectBackend } from "./backend";
import { connectJellyfin } from "./jellyfin";
import { connectNavidrome } from "./navidrome";
import { connectPlex } from "./plex";

/** Only what asks a server and signs in: the rest of each is loaded by its `open`. */
export const backends = {
  navidrome: connectNavidrome,
  jellyfin: connectJellyfin,
  plex: connectPlex,
} satisfies Record<string, ConnectBackend>;

export type BackendName = keyof typeof backends;
export const backendNames = Object.keys(backends) as BackendName[];
export const isBackendName = (name: unknown): name is BackendName =>
  backendNames.includes(name as BackendName);

/** Servers that are at one address for everybody. Nobody has to type it. */
export const fixedAddresses: Readonly<Partial<Record<BackendName, string>>> = { plex: "https://plex.tv" };
