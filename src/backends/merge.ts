/** Three documents, one answer: what to write, and what somebody must decide first. Pure. */
import type { SettingsDocument } from "./backend";

export interface Edit {
  changes: SettingsDocument;
  /** What the form was opened with. A bulk edit has none: there the changes win. */
  base?: SettingsDocument;
}

/** One field that was changed here and on the server since, differently. */
export interface Conflict {
  source: string;
  mine: unknown;
  theirs: unknown;
}

export const merge = ({ changes, base }: Edit, theirs: SettingsDocument) => ({
  document: { ...theirs, ...changes },
  conflicts: base ? conflictsBetween(changes, base, theirs) : [],
});

/** The top-level keys whose value differs, with the value they have after. A list counts as one value. */
export const changedKeys = (before: SettingsDocument, after: SettingsDocument): SettingsDocument =>
  Object.fromEntries(Object.entries(after).filter(([key, value]) => !isSame(before[key], value)));

const conflictsBetween = (
  changes: SettingsDocument,
  base: SettingsDocument,
  theirs: SettingsDocument,
): Conflict[] =>
  Object.entries(changes).flatMap(([source, mine]) =>
    isSame(theirs[source], base[source]) || isSame(theirs[source], mine)
      ? []
      : [{ source, mine, theirs: theirs[source] }],
  );

/** Absent, null and "" are the same: servers leave out what is empty, and so do forms. Key order does not count. */
export const isSame = (a: unknown, b: unknown) => canonical(a) === canonical(b);

const canonical = (value: unknown): string =>
  JSON.stringify(value === "" ? null : (value ?? null), (_key, part: unknown) =>
    isRecord(part) ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))) : part,
  );

const isRecord = (value: unknown): value is Record<string, unknown> =>
  Boolean(value) && typeof value === "object" && !Array.isArray(value);
