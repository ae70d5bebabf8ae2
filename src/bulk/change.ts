/** What a change makes of one document. Pure. */
import type { SettingsDocument } from "../backends/backend";
import { type Field, sourcesOf } from "../backends/fields";
import { isSame } from "../backends/merge";
import type { Change, FieldChange, Problem } from "./bulk";

/**
 * The document after the change: only keys of `change` differ. A field that the server keeps to itself
 * (`readOnly`), or that means nothing beside the other values (`showWhen`), stays as it is.
 */
export const applyChange = (
  fields: readonly Field[],
  document: SettingsDocument,
  change: Change,
): SettingsDocument => {
  const wanted = Object.fromEntries(
    Object.entries(change).map(([source, each]) => [source, applyTo(document[source], each)]),
  );
  const after = { ...document, ...wanted };
  return { ...after, ...pick(document, keptOf(fields, after, change)) };
};

/** The keys of `change` that stay as they are, because the document has no use for them. */
const keptOf = (fields: readonly Field[], after: SettingsDocument, change: Change): string[] =>
  fields
    .filter((field) => field.readOnly || !(field.showWhen?.(after) ?? true))
    .flatMap(sourcesOf)
    .filter((source) => source in change);

/** A field that would be another, and stays as it is because it means nothing for this user. */
export const uselessIn = (
  fields: readonly Field[],
  document: SettingsDocument,
  change: Change,
): string | undefined =>
  Object.entries(change).find(
    ([source, each]) =>
      !isSame(document[source], applyTo(document[source], each)) &&
      isSame(document[source], applyChange(fields, document, change)[source]),
  )?.[0];

/** The keys of `change` whose value the change makes another, with the other halves of what is one value. */
export const changesFor = (
  fields: readonly Field[],
  document: SettingsDocument,
  change: Change,
): SettingsDocument => {
  const after = applyChange(fields, document, change);
  const differs = (source: string) => !isSame(document[source], after[source]);
  const companions = (source: string) =>
    fields.map(sourcesOf).find((sources) => sources.includes(source)) ?? [source];
  const sources = new Set(Object.keys(change).filter(differs).flatMap(companions));
  return pick(after, [...sources]);
};

/** What the server would not take of these changes: the first field, and what is wrong with it. */
export const problemIn = (
  fields: readonly Field[],
  changes: SettingsDocument,
): { source: string; problem: Problem } | undefined => {
  for (const field of fields) {
    const { source } = field;
    const problem = source in changes ? problemOf(field, changes[source]) : undefined;
    if (problem) return { source, problem };
  }
  return undefined;
};

/** A field's value that the server would refuse or misread. Undefined where it is fine. */
export const problemOf = (field: Field, value: unknown): Problem | undefined => {
  if (field.kind === "references" && field.min && toList(value).length < field.min)
    return { message: "settings.check.chooseAtLeast", values: { smart_count: field.min } };
  const message = field.problem?.(value);
  return message === undefined ? undefined : { message };
};

const applyTo = (value: unknown, change: FieldChange): unknown => {
  if ("set" in change) return change.set;
  const before = toList(value);
  const isIn = (list: readonly unknown[], item: unknown) =>
    list.some((other) => String(other) === String(item));
  const kept = before.filter((item) => isIn(change.add, item) || !isIn(change.remove, item));
  const added = change.add.filter((item) => !isIn(kept, item));
  if (kept.length === before.length && !added.length) return value; // null stays null
  return [...kept, ...added];
};

const toList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const pick = (document: SettingsDocument, sources: readonly string[]) =>
  Object.fromEntries(sources.map((source) => [source, document[source]]));
