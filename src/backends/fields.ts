/**
 * The field table: one line per setting, from which one form draws every backend's settings.
 *
 * `defineFields<Policy>()` checks each `source` against the document type, and its kind against the
 * type of that key, so a misspelt or mistyped setting does not compile.
 */
import type { SettingsDocument, UserAction } from "./backend";

export type Field = FieldOf<SettingsDocument>;

export type FieldOf<D> = {
  group: string;
  /** Absent: always shown. */
  showWhen?: (document: D) => boolean;
} & (
  | { kind: "switch"; source: KeyFor<D, boolean>; action?: UserAction }
  | { kind: "number"; source: KeyFor<D, number | null>; min?: number; max?: number }
  | { kind: "text"; source: KeyFor<D, string | null>; format?: TextFormat }
  | { kind: "choice"; source: KeyFor<D, string | number | null>; choices: readonly (string | number)[] }
  | { kind: "tags"; source: KeyFor<D, readonly string[]> }
  | {
      kind: "references";
      source: KeyFor<D, readonly (string | number)[]>;
      /** A key of `Backend.references`. */
      reference: string;
      /** How many must be chosen, at least. */
      min?: number;
    }
  | { kind: "custom"; source: keyof D & string; input: CustomInput }
);

/** `json`: several lines that must parse as JSON, or be empty. */
export type TextFormat = "line" | "json";

/** Hand-made inputs, by name, so that a backend imports no React: see `settings/inputs/`. */
export type CustomInput = "accessSchedules" | "bitrate";

type KeyFor<D, Value> = string extends keyof D
  ? string
  : { [K in keyof D]-?: D[K] extends Value ? K : never }[keyof D] & string;

export const defineFields =
  <D>() =>
  (fields: readonly FieldOf<D>[]): readonly Field[] =>
    fields as readonly Field[];
