/**
 * Doing one thing to many users: what is asked for, what it would do to each, and how it went. Types only.
 *
 * Three steps, each shown: a `Task` for chosen users is planned (nothing is written), the plan's rows
 * that can be done are run, and the run keeps an outcome for each row, also over a reload.
 */
import type { Consequence, Rule, SettingsDocument, User } from "../backends/backend";

/** One thing to do, the same to everybody it is for. Plain data without secrets: it is kept in the browser. */
export type Task =
  /** Absent documents and fields stay as they are. */
  | { kind: "edit"; policy?: Change; profile?: Change }
  /** Another document for each: an import, the access matrix, a drifted template. Keys are users' ids. */
  | { kind: "editEach"; edits: Readonly<Record<string, UserEdit>> }
  /** Takes edits back. Keys are users' ids, values those of their journal's entries, the newest first. */
  | { kind: "revert"; entries: Readonly<Record<string, readonly string[]>> }
  | { kind: "remove" }
  | { kind: "signOut" };

export interface UserEdit {
  policy?: Change;
  profile?: Change;
  /** `name`, `fullName` and `email`, by `set`. */
  user?: Change;
}

/** What to do with each field, by its `source`. Fields that are one value (`also`) are named together. */
export type Change = Readonly<Record<string, FieldChange>>;

/** `add` and `remove` are for lists: the rest of each user's list stays. What is in both is added. */
export type FieldChange = { set: unknown } | { add: readonly unknown[]; remove: readonly unknown[] };

/** What the task would do to one user. */
export type PlannedRow = { user: User } & (
  | { state: "ready"; parts: readonly PlannedPart[] }
  /** Nothing of it would change anything. */
  | { state: "same" }
  | { state: "refused"; rule: Rule }
  /** The server would not take the value that this user would have, or has no use for it. */
  | { state: "invalid"; document: PlannedPart["document"]; source: string; problem: Problem }
  /** The server could not be asked about this user. `error` is a `BackendError`. */
  | { state: "unread"; error: unknown }
);

/** One document of one user, before and after: the keys of the field table. */
export interface PlannedPart {
  document: "user" | "policy" | "profile";
  before: SettingsDocument;
  after: SettingsDocument;
  /** What else that brings about. */
  consequences?: readonly Consequence[];
}

/** A message key and what fills it in. */
export interface Problem {
  message: string;
  values?: Record<string, string | number>;
}

/** One row of a run. Plain data, kept in the browser: an error is a message key and what fills it in. */
export interface RunRow {
  id: string;
  name: string;
  state: RowState;
  /** `sources`: the fields it is about, where the server took the rest. */
  problem?: Problem & { sources?: readonly string[] };
}

/** `unknown`: no answer told whether it took effect. `stopped`: left out, because the run was cancelled. */
export type RowState = "waiting" | "running" | "done" | "failed" | "unknown" | "stopped";

export interface Run {
  id: string;
  connectionId: string;
  task: Task;
  /** ISO 8601. */
  startedAt: string;
  /** Absent while it is under way, or waits for this page to go on with it. */
  endedAt?: string;
  isPaused: boolean;
  rows: readonly RunRow[];
}
