/**
 * How many users may see each library. Most servers tell with the list; where one does not, the policies of
 * those who are left are read as the access grid reads them: a few at a time, and many only when asked to.
 */
import { useQueryClient } from "@tanstack/react-query";
import { useDataProvider } from "ra-core";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { useBackend } from "../admin/BackendContext";
import type { Reference, User } from "../backends/backend";
import { cellOf, gridTableOf } from "../matrix/cells";
import { createPolicyReader, type PolicyReader } from "../matrix/policyReader";
import { readPolicy } from "../matrix/readPolicy";
import { readAtOnce } from "../matrix/useAccess";
import { useReferences } from "../settings/useReferences";

export interface LibraryCounts {
  /** Undefined while it is not known which there are. The most seen come first. */
  libraries: readonly CountedLibrary[] | undefined;
  error: unknown;
  retry(): void;
  /** Of those whom the list says nothing about. */
  left: { users: number; done: number; failed: number; isAsked: boolean };
  /** Reads them all; those who failed, again. */
  read(): void;
}

export interface CountedLibrary extends Reference {
  count: number | undefined;
}

export const useLibraryCounts = (users: readonly User[] | undefined): LibraryCounts => {
  const { policy, name } = useBackend();
  const { list, error, retry } = useReferences("libraries");
  const unknown = useMemo(() => users?.filter(({ libraryIds }) => !libraryIds) ?? [], [users]);
  const reader = useReader();
  const { failed } = useSyncExternalStore(reader.subscribe, reader.progress);
  const [isAsked, ask] = useState(false);
  const isRead = isAsked || unknown.length <= readAtOnce;
  useEffect(() => {
    if (isRead) reader.want(unknown);
  }, [isRead, reader, unknown]);

  const table = gridTableOf(policy?.fields ?? [], `backends.${name}.policy`, list ?? []);
  const sees = (user: User, item: Reference) =>
    user.libraryIds
      ? user.libraryIds === "all" || user.libraryIds.includes(item.id)
      : cellOf(table, { kind: "item", item }, reader.row(user)).isOn === true;
  const libraries = list
    ?.map((item) => ({ ...item, count: users?.filter((user) => sees(user, item)).length }))
    .toSorted((a, b) => (b.count ?? 0) - (a.count ?? 0) || a.name.localeCompare(b.name));
  return {
    libraries,
    error,
    retry,
    left: {
      users: unknown.length,
      done: unknown.filter((user) => reader.row(user).document).length,
      failed: failed.size,
      isAsked: isRead,
    },
    read: () => (failed.size ? reader.retry() : ask(true)),
  };
};

const useReader = (): PolicyReader => {
  const dataProvider = useDataProvider();
  const queryClient = useQueryClient();
  const [reader] = useState(() =>
    createPolicyReader({
      load: async (user, signal) => ({
        document: await readPolicy(queryClient, dataProvider, user, signal),
        refused: {}, // nothing is changed here
      }),
    }),
  );
  useEffect(() => () => reader.stop(), [reader]);
  return reader;
};
