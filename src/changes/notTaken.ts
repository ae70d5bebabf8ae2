/** What a server silently did not take of a save. Pure. */
import type { SettingsDocument } from "../backends/backend";
import { type Field, sourcesOf } from "../backends/fields";
import { isSame } from "../backends/merge";

/** Fields whose value is not what was wanted, by what was read after the save. Those it never tells are left out. */
export const notTaken = (
  fields: readonly Field[],
  wanted: SettingsDocument,
  kept: SettingsDocument,
): readonly Field[] =>
  fields.filter(
    (field) =>
      !(field.kind === "switch" && field.isNeverTold) &&
      sourcesOf(field).some(
        (source) =>
          source in wanted && !isSame(inAnyOrder(field, wanted[source]), inAnyOrder(field, kept[source])),
      ),
  );

/** A server may keep a list in an order of its own, unless the order is what was chosen. */
const inAnyOrder = (field: Field, value: unknown) => {
  const hasOrder = field.kind === "references" && field.isOrdered;
  const isList = ["choices", "tags", "references"].includes(field.kind);
  return isList && !hasOrder && Array.isArray(value) ? value.map(String).toSorted() : value;
};
