/** What of a field table can stand in a grid: the libraries, and what is on or off. Pure. */
import type { SettingsDocument } from "../backends/backend";
import type { Field } from "../backends/fields";

export type SwitchField = Field & { kind: "switch" };
export type ListField = Field & { kind: "references" };

/** The list of libraries a user may use. Undefined: users of this server cannot be told apart by libraries. */
export const libraryFieldOf = (fields: readonly Field[]): ListField | undefined =>
  fields.find(
    (field): field is ListField =>
      field.kind === "references" && field.reference === "libraries" && !field.readOnly && !field.isOrdered,
  );

/** The switch beside a list that gives everything in it, later additions too. The list counts while it is off. */
export const switchThatGivesAll = (fields: readonly Field[], list: ListField): SwitchField | undefined =>
  fields.find(
    (field): field is SwitchField =>
      field.kind === "switch" &&
      field.group === list.group &&
      list.showWhen !== undefined &&
      list.showWhen({ [field.source]: false }) &&
      !list.showWhen({ [field.source]: true }),
  );

/** A list that outweighs this one where there is anything in it, and that nobody can change any more. */
export const listThatBlocks = (fields: readonly Field[], list: ListField): ListField | undefined =>
  fields.find(
    (field): field is ListField =>
      field.kind === "references" &&
      field.reference === list.reference &&
      field.group === list.group &&
      field.readOnly !== undefined,
  );

/** What is on or off and can be changed. What the server never tells could not be shown. */
export const switchesOf = (fields: readonly Field[]): SwitchField[] =>
  fields.filter(
    (field): field is SwitchField => field.kind === "switch" && !field.readOnly && !field.isNeverTold,
  );

export const isShown = (field: Field, document: SettingsDocument): boolean =>
  field.showWhen?.(document) ?? true;
