/**
 * A template: chosen settings under a name, for one kind of server. It says nothing of the other settings,
 * so they stay as they are for whoever it is applied to. Pure.
 */
import type { Reference, Settings, SettingsDocument } from "../backends/backend";
import { type Field, sourcesOf } from "../backends/fields";
import { isSame } from "../backends/merge";
import type { Change, Task } from "../bulk/bulk";

export interface Template {
  /** Random; `shipped-…` for one of config.json. */
  id: string;
  name: string;
  /** The kind of server whose settings these are: `jellyfin`. */
  backend: string;
  policy?: SettingsDocument;
  profile?: SettingsDocument;
  /** Names for the ids in it, so that another server's library of the same name is found. */
  names?: Readonly<Record<string, string>>;
}

export type DocumentName = "policy" | "profile";
export const documentNames: readonly DocumentName[] = ["policy", "profile"];

/** The field tables of a backend. */
export type Tables = Readonly<Partial<Record<DocumentName, Pick<Settings, "fields">>>>;

/** The lists of the connected server, by the key of `Backend.references`. */
export type Lists = Readonly<Record<string, readonly Reference[] | undefined>>;

/** What can stand in a template: what an administrator may change, and the server tells. */
export const fieldsFor = (settings: Pick<Settings, "fields"> | undefined): Field[] =>
  (settings?.fields ?? []).filter(
    (field) => !field.readOnly && !(field.kind === "switch" && field.isNeverTold),
  );

/** Whose change is about the account and not about what it may do: nobody's role is copied by the way. */
export const isAboutRole = (field: Field) => field.kind === "switch" && field.action !== undefined;

/** Of a document, the values of these fields, with the other halves of what is one value. */
export const chooseFields = (
  settings: Pick<Settings, "fields"> | undefined,
  document: SettingsDocument,
  chosen: ReadonlySet<string>,
): SettingsDocument =>
  Object.fromEntries(
    fieldsFor(settings)
      .filter(({ source }) => chosen.has(source))
      .flatMap(sourcesOf)
      .map((source) => [source, document[source] ?? null]),
  );

/** Names for the ids of lists and choices in these values, as far as the server has them. */
export const namesIn = (tables: Tables, template: Template, lists: Lists): Record<string, string> =>
  Object.fromEntries(
    eachReference(tables, template).flatMap(({ field, ids }) =>
      ids.flatMap((id) => {
        const name = lists[field.reference]?.find((item) => item.id === id)?.name;
        return name === undefined ? [] : [[id, name]];
      }),
    ),
  );

/** The same template in the ids of the connected server, and the names of what that server does not have. */
export const resolveTemplate = (
  tables: Tables,
  template: Template,
  lists: Lists,
): { template: Template; missing: string[] } => {
  const missing: string[] = [];
  let resolved = template;
  for (const { document, field, ids, isList } of eachReference(tables, template)) {
    const list = lists[field.reference];
    if (!list) continue; // the server was not asked, or has no such list: the ids stand for themselves
    const found = ids.flatMap((id) => {
      const name = template.names?.[id] ?? id;
      const match =
        list.find((item) => item.id === id) ??
        list.find((item) => item.name.toLowerCase() === name.toLowerCase());
      if (!match) missing.push(name);
      return match ? [match.id] : [];
    });
    resolved = {
      ...resolved,
      [document]: { ...resolved[document], [field.source]: isList ? found : (found[0] ?? ids[0]) },
    };
  }
  return { template: resolved, missing };
};

type ReferenceField = Field & { kind: "reference" | "references" };

interface ReferenceValue {
  document: DocumentName;
  field: ReferenceField;
  ids: string[];
  isList: boolean;
}

const eachReference = (tables: Tables, template: Template): ReferenceValue[] =>
  documentNames.flatMap((document) =>
    fieldsFor(tables[document]).flatMap((field): ReferenceValue[] => {
      const value = template[document]?.[field.source];
      if (field.kind === "references" && Array.isArray(value))
        return [{ document, field, ids: value.map(String), isList: true }];
      // A language that is not in the list may be typed: it need not be found.
      return field.kind === "reference" && typeof value === "string" && value && !field.isOpen
        ? [{ document, field, ids: [value], isList: false }]
        : [];
    }),
  );

/** What applying it asks for: exactly its fields, each set to its value. */
export const toTask = ({ policy, profile }: Template): Task => ({
  kind: "edit",
  ...(policy && { policy: toChange(policy) }),
  ...(profile && { profile: toChange(profile) }),
});

export const toChange = (values: SettingsDocument): Change =>
  Object.fromEntries(Object.entries(values).map(([source, set]) => [source, { set }]));

// --- Drift ---

/** What somebody who follows the template has otherwise, by document: the template's fields that differ. */
export const driftOf = (
  tables: Tables,
  template: Template,
  documents: Readonly<Partial<Record<DocumentName, SettingsDocument>>>,
  /** Differences that were accepted: as long as the value stays, they are none. */
  accepted: Readonly<Partial<Record<DocumentName, SettingsDocument>>> = {},
): Partial<Record<DocumentName, string[]>> =>
  Object.fromEntries(
    documentNames.flatMap((name) => {
      const now = documents[name];
      const wanted = template[name];
      if (!now || !wanted) return [];
      // A field that means nothing for this user, whatever its value, is no difference.
      const shown = fieldsFor(tables[name]).filter(
        (field) => field.showWhen?.({ ...now, ...wanted }) ?? true,
      );
      const differing = shown
        .filter((field) =>
          sourcesOf(field).some(
            (source) =>
              source in wanted &&
              !isSame(inAnyOrder(field, wanted[source]), inAnyOrder(field, now[source])) &&
              !(source in (accepted[name] ?? {}) && isSame(accepted[name]?.[source], now[source])),
          ),
        )
        .map(({ source }) => source);
      return differing.length ? [[name, differing]] : [];
    }),
  );

const inAnyOrder = (field: Field, value: unknown) => {
  const hasOrder = field.kind === "references" && field.isOrdered;
  const isList = ["choices", "tags", "references"].includes(field.kind);
  return isList && !hasOrder && Array.isArray(value) ? value.map(String).toSorted() : value;
};
