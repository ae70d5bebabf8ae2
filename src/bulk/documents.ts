/** Reads the documents of many users, a few at a time, and tells what they have in common. */
import type { Backend, SettingsDocument, User } from "../backends/backend";
import { pickFields } from "../backends/edit";
import { BackendError, SignedOutError } from "../backends/errors";
import { type Field, sourcesOf } from "../backends/fields";
import { isSame } from "../backends/merge";

/** The keys of the field tables. `error`: the server could not be asked about this user. */
export interface UserDocuments {
  policy?: SettingsDocument;
  profile?: SettingsDocument;
  error?: BackendError;
}

export interface ReadManyOptions {
  signal?: AbortSignal | undefined;
  onProgress?: ((done: number, total: number) => void) | undefined;
}

/** By user id. Rejects where the session has ended, and where it was aborted. */
export const readDocuments = async (
  { policy, profile }: Backend,
  users: readonly Pick<User, "id">[],
  which: readonly ("policy" | "profile")[],
  options: ReadManyOptions = {},
): Promise<Map<string, UserDocuments>> => {
  const { signal } = options;
  const found = await mapSome(
    users,
    async ({ id }): Promise<[string, UserDocuments]> => {
      const read = async (name: "policy" | "profile") => {
        const settings = name === "policy" ? policy : profile;
        if (!settings || !which.includes(name)) return {};
        return { [name]: pickFields(settings, await settings.read(id, signal ? { signal } : {})) };
      };
      try {
        return [id, { ...(await read("policy")), ...(await read("profile")) }];
      } catch (error) {
        if (error instanceof BackendError && !(error instanceof SignedOutError)) return [id, { error }];
        throw error;
      }
    },
    options,
  );
  return new Map(found);
};

/** In the order of the items. The first failure rejects, and nothing further is begun. */
export const mapSome = async <Item, Answer>(
  items: readonly Item[],
  work: (item: Item) => Promise<Answer>,
  { signal, onProgress, atOnce = readsAtOnce }: ReadManyOptions & { atOnce?: number } = {},
): Promise<Answer[]> => {
  const answers: Answer[] = [];
  let next = 0;
  let done = 0;
  let isOver = false;
  const worker = async () => {
    while (next < items.length && !isOver) {
      signal?.throwIfAborted();
      const index = next++;
      try {
        answers[index] = await work(items[index]!);
      } catch (error) {
        isOver = true;
        throw error;
      }
      onProgress?.(++done, items.length);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return answers;
};

/** As many as a browser sends to one server over HTTP/1. */
const readsAtOnce = 6;

/** What several documents have at one field: the same everywhere, or not. */
export type CommonValue = { isMixed: false; value: SettingsDocument } | { isMixed: true };

/** By the field's `source`; `value` holds all keys of the field. No documents: nothing is common, nothing mixed. */
export const commonValues = (
  fields: readonly Field[],
  documents: readonly SettingsDocument[],
): Map<string, CommonValue> => {
  const [first = {}, ...others] = documents;
  return new Map(
    fields.map((field) => {
      const sources = sourcesOf(field);
      const isMixed = others.some((other) =>
        sources.some((source) => !isSame(inAnyOrder(field, first[source]), inAnyOrder(field, other[source]))),
      );
      const value = Object.fromEntries(sources.map((source) => [source, first[source]]));
      return [field.source, isMixed ? { isMixed } : { isMixed, value }];
    }),
  );
};

/** How many of the documents have each item in this list, by the item as text. */
export const countItems = (source: string, documents: readonly SettingsDocument[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const document of documents) {
    const list: unknown = document[source];
    for (const item of new Set(Array.isArray(list) ? list.map(String) : []))
      counts.set(item, (counts.get(item) ?? 0) + 1);
  }
  return counts;
};

const inAnyOrder = (field: Field, value: unknown) => {
  const hasOrder = field.kind === "references" && field.isOrdered;
  const isList = ["choices", "tags", "references"].includes(field.kind);
  return isList && !hasOrder && Array.isArray(value) ? value.map(String).toSorted() : value;
};
