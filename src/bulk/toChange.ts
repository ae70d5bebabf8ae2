/** From what is chosen in the form for many to the change that it means. Pure. */
import type { SettingsDocument } from "../backends/backend";
import { type Field, sourcesOf } from "../backends/fields";
import type { Change, FieldChange } from "./bulk";
import type { CommonValue } from "./documents";

/** Absent: the field stays as it is. `set`: its value stands in the form. */
export type Choice = { mode: "set" } | { mode: "list"; add: readonly string[]; remove: readonly string[] };

export type Choices = Readonly<Record<string, Choice | undefined>>;

export type ListField = Field & { kind: "choices" | "tags" | "references" };

/** Whether items can be added to and taken from it, one by one. Where the order counts, only the whole list is meant. */
export const isListField = (field: Field): field is ListField =>
  ["choices", "tags", "references"].includes(field.kind) && !("isOrdered" in field && field.isOrdered);

/** `documents`: those of the users it is for, which tell whether ids are numbers. */
export const toChange = (
  fields: readonly Field[],
  choices: Choices,
  values: SettingsDocument,
  documents: readonly SettingsDocument[],
): Change => {
  const change: Record<string, FieldChange> = {};
  for (const field of fields) {
    const choice = choices[field.source];
    if (choice?.mode === "set")
      for (const source of sourcesOf(field)) change[source] = { set: values[source] ?? emptyOf(field) };
    if (choice?.mode === "list" && choice.add.length + choice.remove.length) {
      const isNumber = hasNumbers(field.source, documents);
      const toItems = (list: readonly string[]) => (isNumber ? list.map(Number) : list);
      change[field.source] = { add: toItems(choice.add), remove: toItems(choice.remove) };
    }
  }
  return change;
};

/** What the form starts with, should the field be changed: what all have, or what is as good as nothing. */
export const firstValues = (
  fields: readonly Field[],
  common: ReadonlyMap<string, CommonValue>,
): SettingsDocument =>
  Object.assign(
    {},
    ...fields.map((field): SettingsDocument => {
      const known = common.get(field.source);
      const value = known && !known.isMixed ? known.value : {};
      return Object.fromEntries(sourcesOf(field).map((source) => [source, value[source] ?? emptyOf(field)]));
    }),
  ) as SettingsDocument;

const emptyOf = (field: Field): unknown => {
  if (field.kind === "switch") return false;
  const isList = field.kind === "custom" && field.input === "accessSchedules";
  return isList || ["choices", "tags", "references"].includes(field.kind) ? [] : null;
};

const hasNumbers = (source: string, documents: readonly SettingsDocument[]) =>
  documents.some((document) => {
    const list: unknown = document[source];
    return Array.isArray(list) && typeof list[0] === "number";
  });
