/** The one list that settings choose from: the libraries of the administrator's own servers. */
import type { Backend, SessionStore } from "../backend";
import { toReferences } from "./servers";
import { type Shares, unlessRefused } from "./shares";

export const createReferences = ({
  session,
  shares,
}: {
  session: SessionStore;
  shares: Shares;
}): NonNullable<Backend["references"]> => ({
  async libraries(options) {
    if (!session.read()?.isAdmin) return [];
    const servers = await shares.servers.read(options);
    // "All of a server" can be kept, and is named where somebody has it.
    const accepted = (await unlessRefused(shares.accepted.read(options))) ?? [];
    return toReferences(servers, ({ machineIdentifier }) =>
      accepted.some((share) => share.allLibraries && share.machineIdentifier === machineIdentifier),
    );
  },
});
