/**
 * The field table: one line per setting, from which one form draws every backend's settings, and from
 * which a review says what a save will change.
 *
 * `defineFields<Policy>()` checks each `source` against the document type, and its kind against the
 * type of that key, so a misspelt or mistyped setting does not compile.
 */
import type { SettingsDocument, UserAction } from "./backend";

export type Field = FieldOf<SettingsDocument>;

export type FieldOf<D> = {
  group: string;
  /** Absent: a form without tabs. */
  tab?: Tab;
  /** Absent: always shown. */
  showWhen?: (document: D) => boolean;
  /** A message key: why this can be looked at and not changed. */
  readOnly?: string;
  /** The message key of what is wrong with a value that the server would refuse, or misread, without saying so. */
  problem?: (value: unknown) => string | undefined;
  /** What new users have. Where it is there, creating a user asks for this field and starts from it. */
  whenNew?: boolean | number | string | readonly string[] | null;
  /** A review marks a change of this field. */
  risk?: "high";
} & (
  | {
      kind: "switch";
      source: KeyFor<D, boolean>;
      action?: UserAction;
      /** Only the change to this value is a risk. Absent: both are. */
      riskWhen?: boolean;
      /** The server takes it and never tells it. A save that does not name it switches it off. */
      isNeverTold?: true;
    }
  | { kind: "number"; source: KeyFor<D, number | null>; min?: number; max?: number }
  | { kind: "text"; source: KeyFor<D, string | null>; format?: TextFormat }
  | { kind: "choice"; source: KeyFor<D, string | number | null>; choices: readonly (string | number)[] }
  /** Any of these. A value that is none of them, of a newer server perhaps, is kept. */
  | { kind: "choices"; source: KeyFor<D, readonly string[]>; choices: readonly string[] }
  | { kind: "tags"; source: KeyFor<D, readonly string[]> }
  | {
      /** One of a list the server has. A value that is not in it is kept, and may be typed where `isOpen`. */
      kind: "reference";
      source: KeyFor<D, string | null>;
      /** A key of `Backend.references`. */
      reference: string;
      isOpen?: true;
      /** May be none of them: the empty text. */
      isOptional?: true;
    }
  | {
      kind: "references";
      source: KeyFor<D, readonly (string | number)[]>;
      /** A key of `Backend.references`. */
      reference: string;
      /** How many must be chosen, at least. */
      min?: number;
      /** Their order means something. */
      isOrdered?: true;
    }
  | {
      kind: "custom";
      source: keyof D & string;
      input: CustomInput;
      /** Keys that are one value together with `source`: they are read, changed and written as one. */
      also?: readonly (keyof D & string)[];
      /** A key of `Backend.references` that the input chooses from. */
      reference?: string;
    }
);

export type Tab = "account" | "access" | "parental" | "preferences";

/** `json`: several lines that must parse as JSON, or be empty. */
export type TextFormat = "line" | "json";

/**
 * Hand-made inputs, by name, so that a backend imports no React: see `settings/inputs/`. What their
 * values are is in `values.ts`. `rating`: a score and, with `also`, a sub-score.
 */
export type CustomInput = "accessSchedules" | "bitrate" | "rating";

type KeyFor<D, Value> = string extends keyof D
  ? string
  : { [K in keyof D]-?: D[K] extends Value | undefined ? K : never }[keyof D] & string;

export const defineFields =
  <D>() =>
  (fields: readonly FieldOf<D>[]): readonly Field[] =>
    fields as readonly Field[];

/** Every key of the document that this field reads and writes. */
export const sourcesOf = (field: Field): readonly string[] =>
  field.kind === "custom" && field.also ? [field.source, ...field.also] : [field.source];
