/** Which of the access settings a new user is asked for, and what they start with. */
import { useEffect } from "react";
import { useFormContext } from "react-hook-form";
import type { Settings, SettingsDocument } from "../backends/backend";
import { type Field, sourcesOf } from "../backends/fields";
import { useReferences } from "../settings/useReferences";

type ReferencesField = Field & { kind: "references" };

/** What decides whom one lets in; everything else keeps what the server gives. */
export const newUserFields = (policy: Settings | undefined): Field[] =>
  (policy?.fields ?? []).filter(({ whenNew }) => whenNew !== undefined);

/** A list that is not known yet is empty: see `DefaultReferences`. */
export const firstAccess = (fields: readonly Field[]): SettingsDocument =>
  Object.fromEntries(
    fields.flatMap((field) =>
      sourcesOf(field).map((source) => [source, source === field.source ? field.whenNew : null]),
    ),
  );

/** Chooses what the server gives to new users, as soon as it says what that is. Draws nothing. */
export const DefaultReferences = ({ field: { source, reference } }: { field: ReferencesField }) => {
  const { list } = useReferences(reference);
  const { resetField, getFieldState } = useFormContext();
  useEffect(() => {
    if (!list || getFieldState(source).isDirty) return;
    resetField(source, { defaultValue: list.filter(({ isDefault }) => isDefault).map(({ id }) => id) });
  }, [list, source, resetField, getFieldState]);
  return null;
};
