/** Servers that are at one address for everybody: offered without typing, and known by any address of theirs. */
import { type BackendName, backendNames, fixedAddresses } from "../backends";

export interface FixedServer {
  backend: BackendName;
  url: string;
}

export const fixedServers: readonly FixedServer[] = backendNames.flatMap((backend) => {
  const url = fixedAddresses[backend];
  return url ? [{ backend, url }] : [];
});

/**
 * Whose address was typed: `plex.tv`, or a page of theirs such as `app.plex.tv/desktop`. Nobody else needs to be
 * asked then, and the address to talk to is another than the one that was copied.
 */
export const fixedServerAt = (candidates: readonly string[]): FixedServer | undefined =>
  fixedServers.find(({ url }) => {
    const { host } = new URL(url);
    return candidates.some((candidate) => {
      const typed = new URL(candidate).host;
      return typed === host || typed.endsWith(`.${host}`);
    });
  });
