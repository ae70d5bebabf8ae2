/** What Usher wrote to a server, kept in this browser so that it can be looked up and taken back. Types only. */
import type { SettingsDocument } from "../backends/backend";

/** One write that took effect, or may have. Plain data, without any password, PIN or token. */
export interface JournalEntry {
  id: string;
  connectionId: string;
  /** ISO 8601. */
  at: string;
  /** Who was signed in. */
  by: string;
  user: { id: string; name: string };
  /** Writes of one run have the run's id. */
  runId?: string;
  /** When it was taken back, ISO 8601, and by which entry. */
  reverted?: { at: string; entryId: string };
  what: JournalWrite;
}

export type JournalWrite =
  /** The changed keys alone. `document: "user"` is name, full name and e-mail. */
  | {
      kind: "edit";
      document: "user" | "policy" | "profile";
      before: SettingsDocument;
      after: SettingsDocument;
    }
  | { kind: "create" }
  /** A full copy of what was deleted, from which "Create again" fills the form. */
  | { kind: "remove"; copy: UserCopy }
  /** Cannot be taken back. */
  | { kind: "password" | "pin" | "avatar" | "unlock" | "signOut" };

export interface UserCopy {
  user: SettingsDocument;
  policy?: SettingsDocument;
  profile?: SettingsDocument;
}
