/** Navidrome's libraries, and who may use them. Every call here is refused to all but administrators. */
import type { ReadOptions, Reference } from "../backend";
import { BackendError, WrongAddressError } from "../errors";
import type { Http } from "../http";
import { withLibraryErrors } from "./fieldErrors";
import type { Rest } from "./rest";
import type { NavidromeLibrary } from "./wire";

export interface Libraries {
  /** Empty where the server has no libraries. */
  list(options?: ReadOptions): Promise<Reference[]>;
  /** Whether the server knows libraries at all: from 0.58 on. */
  exist(options?: ReadOptions): Promise<boolean>;
  /** Replaces the set of a user who is no administrator. Rejects with `body.errors.libraryIds`. */
  assign(userId: string, libraryIds: readonly string[]): Promise<void>;
}

export const createLibraries = (rest: Rest, http: Http): Libraries => {
  const read = async (options?: ReadOptions): Promise<Reference[] | undefined> => {
    try {
      const { data } = await rest.getList<NavidromeLibrary & { id: string }>("library", {
        pagination: { page: 1, perPage: 100_000 },
        sort: { field: "name", order: "ASC" },
        filter: {},
        ...options,
      });
      return data.map(toReference);
    } catch (error) {
      // An address that Navidrome does not know answers 404, or with its own web page.
      if (error instanceof WrongAddressError || (error instanceof BackendError && error.status === 404))
        return undefined;
      throw error;
    }
  };
  let known = false;

  return {
    list: async (options) => (await read(options)) ?? [],
    async exist(options) {
      known ||= (await read(options)) !== undefined; // what is not there now may only be out of reach
      return known;
    },
    assign: (userId, libraryIds) =>
      withLibraryErrors(async () => {
        await http("PUT", `/api/user/${encodeURIComponent(userId)}/library`, {
          body: { libraryIds: libraryIds.map(toWireId) },
        });
      }),
  };
};

/** The server knows numbers only; what is none goes as it is, so that the server refuses it. */
const toWireId = (id: string) => (/^\d+$/.test(id) ? Number(id) : id);

const toReference = ({ id, name, defaultNewUsers }: NavidromeLibrary): Reference => ({
  id: String(id),
  name,
  ...(defaultNewUsers && { isDefault: true }),
});
