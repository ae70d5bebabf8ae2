/** The templates for the connected kind of server, who follows them here, and the lists their ids point at. */
import { useQuery } from "@tanstack/react-query";
import { useDataProvider, useTranslate } from "ra-core";
import { useMemo, useSyncExternalStore } from "react";
import { useAdminApp } from "../admin/AdminAppContext";
import { useBackend } from "../admin/BackendContext";
import type { Backend, Reference, User } from "../backends/backend";
import { now } from "../backends/clock";
import { shippedTemplates } from "../config";
import { parseShipped } from "./shipped";
import { documentNames, fieldsFor, type Lists, type Tables, type Template } from "./template";
import { templateStoreOf } from "./templateStore";

export const useTemplates = () => {
  const backend = useBackend();
  const { connection } = useAdminApp();
  const store = templateStoreOf(backend.name, connection.id);
  const own = useSyncExternalStore(store.subscribe, store.templates);
  const followers = useSyncExternalStore(store.subscribe, store.followers);
  const leftOut = useSyncExternalStore(store.subscribe, store.countBroken);
  const tables = useTables(backend);
  const shipped = useMemo(
    () => parseShipped(shippedTemplates(), backend.name, tables),
    [backend.name, tables],
  );
  const templates = useMemo(() => [...shipped.templates, ...own], [shipped, own]);
  return {
    templates,
    /** Of config.json. */
    problems: shipped.problems,
    tables,
    followers,
    /** How many entries this browser kept that cannot be read. */
    leftOut,
    add: (more: readonly Template[]) => store.save([...store.templates(), ...more]),
    replace: (template: Template) =>
      store.save(store.templates().map((each) => (each.id === template.id ? template : each))),
    remove: (id: string) => {
      store.save(store.templates().filter((each) => each.id !== id));
      const { [id]: _gone, ...others } = store.followers();
      store.saveFollowers(others);
    },
    /** From now on these users are among those who follow it; what was accepted for them counts no more. */
    follow: (id: string, users: readonly Pick<User, "id" | "name">[]) =>
      store.saveFollowers({
        ...store.followers(),
        [id]: {
          ...store.followers()[id],
          ...Object.fromEntries(
            users.map((user) => [user.id, { at: new Date(now()).toISOString(), name: user.name }]),
          ),
        },
      }),
    changeFollowers: (id: string, next: (typeof followers)[string]) =>
      store.saveFollowers({ ...store.followers(), [id]: next }),
  };
};

export const useTables = ({ policy, profile }: Backend): Tables =>
  useMemo(() => ({ ...(policy && { policy }), ...(profile && { profile }) }), [policy, profile]);

/** Undefined until every list is there that a field of a template can point at. One that cannot be read is left out. */
export const useLists = (): Lists | undefined => {
  const backend = useBackend();
  const translate = useTranslate();
  const dataProvider = useDataProvider();
  const tables = useTables(backend);
  const names = useMemo(
    () =>
      [
        ...new Set(
          documentNames
            .flatMap((name) => fieldsFor(tables[name]))
            .flatMap((field) => ("reference" in field && field.reference ? [field.reference] : [])),
        ),
      ].filter((name) => backend.references?.[name]),
    [tables, backend],
  );
  const { data } = useQuery({
    queryKey: ["templateLists", names],
    queryFn: async (): Promise<Lists> =>
      Object.fromEntries(
        await Promise.all(
          names.map(async (name): Promise<[string, Reference[] | undefined]> => {
            const answer = await dataProvider
              .getList<Reference>(name, {
                pagination: { page: 1, perPage: 1000 },
                sort: { field: "name", order: "ASC" },
                filter: {},
              })
              .catch(() => undefined);
            return [
              name,
              answer?.data.map((each) => ({ ...each, name: translate(each.name, { _: each.name }) })),
            ];
          }),
        ),
      ),
  });
  return data;
};
