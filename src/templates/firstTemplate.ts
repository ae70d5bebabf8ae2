/** What the form of a template starts with: its own settings, those of a user it is made like, or none. Pure. */
import type { SettingsDocument } from "../backends/backend";
import { type Field, sourcesOf } from "../backends/fields";
import { type DocumentName, fieldsFor, isAboutRole, type Tables, type Template } from "./template";

/** Of a user. */
export type Documents = Partial<Record<DocumentName, SettingsDocument>>;

/** Which settings belong to it, by their `source`. */
export type Chosen = Readonly<Record<DocumentName, ReadonlySet<string>>>;

export const everyField = (tables: Tables): Chosen => ({
  policy: new Set(fieldsFor(tables.policy).map(({ source }) => source)),
  profile: new Set(fieldsFor(tables.profile).map(({ source }) => source)),
});

export const nothing: Chosen = { policy: new Set(), profile: new Set() };

/** Made like a user: everything but the role. Otherwise what the template has, or nothing yet. */
export const firstChosen = (tables: Tables, template: Template | undefined, isLike: boolean): Chosen => {
  const pick = (document: DocumentName) =>
    new Set(
      fieldsFor(tables[document])
        .filter((field) =>
          template ? field.source in (template[document] ?? {}) : isLike && !isAboutRole(field),
        )
        .map(({ source }) => source),
    );
  return { policy: pick("policy"), profile: isLike && !template ? new Set() : pick("profile") };
};

export const firstValues = (
  tables: Tables,
  document: DocumentName,
  template: Template | undefined,
  documents: Documents | undefined,
): SettingsDocument =>
  Object.fromEntries(
    fieldsFor(tables[document]).flatMap((field) =>
      sourcesOf(field).map((source) => [
        source,
        template?.[document]?.[source] ?? documents?.[document]?.[source] ?? emptyOf(field, source),
      ]),
    ),
  );

/** What an input shows before anybody has chosen. */
const emptyOf = (field: Field, source: string): unknown => {
  if (source === field.source && field.whenNew !== undefined) return field.whenNew;
  switch (field.kind) {
    case "switch":
      return false;
    case "number":
      return field.min ?? 0;
    case "choice":
      return field.choices[0] ?? null;
    case "choices":
    case "tags":
    case "references":
      return [];
    case "custom":
      return field.input === "accessSchedules" ? [] : field.input === "bitrate" ? 0 : null;
    default:
      return "";
  }
};
