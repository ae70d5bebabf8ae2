/** The lists that settings choose from: the administrator's own servers, and the libraries on them. */
import type { Backend, ReadOptions, SessionStore } from "../backend";
import { toLibraries } from "./servers";
import type { Shares } from "./shares";

export interface ReferencesOptions {
  session: SessionStore;
  shares: Shares;
}

export const createReferences = ({
  session,
  shares,
}: ReferencesOptions): NonNullable<Backend["references"]> => {
  /** Nobody else chooses anything. */
  const read = async (options?: ReadOptions) => (session.read()?.isAdmin ? shares.servers.read(options) : []);
  return {
    libraries: async (options) => toLibraries(await read(options)),
    servers: async (options) =>
      (await read(options)).map(({ machineIdentifier, name }) => ({ id: machineIdentifier, name })),
  };
};
