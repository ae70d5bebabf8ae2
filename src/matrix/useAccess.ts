/** Everything the grid is made of: who there is, what each may do, what is staged, and what can be done with it. */
import { useQueryClient } from "@tanstack/react-query";
import { useDataProvider, useTranslate } from "ra-core";
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { useBackend } from "../admin/BackendContext";
import type { Backend, Rule, SettingsDocument, User } from "../backends/backend";
import { useReferences } from "../settings/useReferences";
import {
  type AllStaged,
  cellOf,
  type GridColumn,
  gridTableOf,
  type Staged,
  stage,
  withoutSame,
} from "./cells";
import { createPolicyReader, type PolicyReader } from "./policyReader";
import { readPolicy } from "./readPolicy";
import { stagedStoreOf } from "./stagedStore";
import { libraryFieldOf, switchesOf } from "./table";
import { useEveryone } from "./useEveryone";

export const useAccess = () => {
  const backend = useBackend();
  const { policy, name } = backend;
  const everyone = useEveryone();
  const hasLibraries = libraryFieldOf(policy?.fields ?? []) !== undefined;
  const libraries = useReferences("libraries", hasLibraries);
  const table = useMemo(
    () => gridTableOf(policy?.fields ?? [], `backends.${name}.policy`, libraries.list ?? []),
    [policy, name, libraries.list],
  );
  const reader = useReader(backend);
  const progress = useSyncExternalStore(reader.subscribe, reader.progress);
  const store = stagedStoreOf(backend);
  const kept = useSyncExternalStore(store.subscribe, store.read);
  const users = everyone.data;
  const byId = useMemo(() => new Map(users?.map((user) => [user.id, user])), [users]);
  const documentOf = useCallback(
    (id: string): SettingsDocument | undefined => {
      const user = byId.get(id);
      return user && reader.row(user).document;
    },
    [byId, reader],
  );
  // What was staged and is so by now, because it was run, is no longer staged. Nor is it for whoever is gone.
  const staged = useMemo(
    () => (kept.size ? stillStaged(kept, documentOf, users && byId) : kept),
    // oxlint-disable-next-line react/exhaustive-deps -- what was read shows in the progress
    [kept, users, documentOf, progress],
  );

  useEffect(() => {
    const left = users?.filter(({ id }) => kept.has(id)) ?? [];
    if (left.length) reader.want(left);
    if (users && users.length <= readAtOnce) reader.want(users);
    // oxlint-disable-next-line react/exhaustive-deps -- once for each list; what is staged later is read already
  }, [users, reader]);

  /** The cells of these users and columns: all on, or all off. Those that cannot be changed stay. */
  const stageAll = useCallback(
    (whom: readonly User[], columns: readonly GridColumn[], isOn: boolean) => {
      const next = new Map(store.read()); // not what was staged when somebody asked: reading takes a while
      for (const user of whom) {
        const row = reader.row(user);
        const after = columns.reduce<Staged>(
          (before, column) => stage(table, column, row, before, isOn),
          next.get(user.id) ?? {},
        );
        if (Object.keys(after).length) next.set(user.id, after);
        else next.delete(user.id);
      }
      store.write(next);
    },
    [reader, table, store],
  );

  return {
    table,
    users,
    error: everyone.error ?? libraries.error,
    retry: () => {
      void everyone.refetch();
      libraries.retry();
    },
    isReady: users !== undefined && (!hasLibraries || libraries.list !== undefined),
    reader,
    progress,
    staged,
    readAll: reader.readAll,
    stageAll,
    cell: (user: User, column: GridColumn) => cellOf(table, column, reader.row(user), staged.get(user.id)),
    documentOf,
    clear: () => store.write(new Map()),
  };
};

export type Access = ReturnType<typeof useAccess>;

/** So few are read at once, all of them; of more, those in sight. */
export const readAtOnce = 500;

const useReader = (backend: Backend): PolicyReader => {
  const dataProvider = useDataProvider();
  const queryClient = useQueryClient();
  const [reader] = useState(() =>
    createPolicyReader({
      load: async (user, signal) => ({
        document: await readPolicy(queryClient, dataProvider, user, signal),
        refused: await rulesAbout(user, backend),
      }),
    }),
  );
  useEffect(() => () => reader.stop(), [reader]);
  return reader;
};

const rulesAbout = async (user: User, { policy, users }: Backend): Promise<Record<string, Rule>> => {
  const refused: Record<string, Rule> = {};
  for (const { source, action } of switchesOf(policy?.fields ?? [])) {
    const verdict = action && (await users.allows?.(action, user));
    if (verdict?.allowed === false) refused[source] = verdict.rule;
  }
  return refused;
};

const stillStaged = (
  staged: AllStaged,
  find: (id: string) => SettingsDocument | undefined,
  known: ReadonlyMap<string, User> | undefined,
): AllStaged =>
  new Map(
    [...staged].flatMap(([id, values]): [string, Staged][] => {
      if (known && !known.has(id)) return [];
      const document = find(id);
      const left = document ? withoutSame(document, values) : values;
      return Object.keys(left).length ? [[id, left]] : [];
    }),
  );

/** How a column is called: the library's own name, or the switch's label. */
export const useColumnLabel = (messages: string) => {
  const translate = useTranslate();
  return (column: GridColumn): string =>
    column.kind === "item"
      ? column.item.name
      : translate(`${messages}.fields.${column.field.source}.label`, { _: column.field.source });
};
