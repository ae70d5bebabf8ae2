/** What Usher wrote to a server, kept in this browser so that it can be looked up and taken back. Types only. */
import type { SettingsDocument } from "../backends/backend";

/** One write that took effect, or may have. Plain data, without any password, PIN or token. */
export interface JournalEntry {
  /** Later entries have greater ids, compared as text. */
  id: string;
  connectionId: string;
  /** ISO 8601. */
  at: string;
  /** Who was signed in, by user name. */
  by: string;
  /** `id: ""` where it is not known: a user whose creation was never answered. */
  user: { id: string; name: string };
  /** Writes of one run have the run's id. */
  runId?: string;
  /** No answer told whether it took effect: it is on its way, or its answer was lost. */
  isUnsure?: true;
  /** When it was taken back, ISO 8601, and by which entry. "" where there was nothing left to write. */
  reverted?: { at: string; entryId: string };
  what: JournalWrite;
}

export type JournalWrite =
  | EditWrite
  | { kind: "create" }
  /** A full copy of what was deleted, from which "Create again" fills the form. */
  | { kind: "remove"; copy: UserCopy }
  /** Cannot be taken back. */
  | { kind: "password" | "pin" | "avatar" | "unlock" | "signOut" };

/** The changed fields alone, each with all of its keys. `document: "user"` is name, full name and e-mail. */
export interface EditWrite {
  kind: "edit";
  document: DocumentName;
  before: SettingsDocument;
  /** What the server had afterwards, where it was read; else what it was sent. */
  after: SettingsDocument;
}

export type DocumentName = "user" | "policy" | "profile";

export interface UserCopy {
  user: SettingsDocument;
  policy?: SettingsDocument;
  profile?: SettingsDocument;
}

/** An entry that `revert` takes. */
export type EditEntry = JournalEntry & { what: EditWrite };

export const isEdit = (entry: JournalEntry): entry is EditEntry => entry.what.kind === "edit";

/** The journal of one connection. What it cannot keep (no storage, no room) it rejects. */
export interface Journal {
  put(entry: JournalEntry): Promise<void>;
  remove(id: string): Promise<void>;
  get(id: string): Promise<JournalEntry | undefined>;
  /** Newest first. */
  list(query?: JournalQuery): Promise<JournalPage>;
  /** The writes of one run, newest first. */
  ofRun(runId: string): Promise<JournalEntry[]>;
  /** Whom any entry is about, by name. */
  users(): Promise<JournalEntry["user"][]>;
  /** How many entries are kept that cannot be read: `list` leaves them out, `toJson` and `clear` do not. */
  countBroken(): Promise<number>;
  /** Does nothing where the entry is gone. */
  markReverted(id: string, reverted: NonNullable<JournalEntry["reverted"]>): Promise<void>;
  clear(): Promise<void>;
  /** All entries, oldest first, as JSON. */
  toJson(): Promise<string>;
  /** Hears each change, also those of other tabs. Returns the way to stop hearing. */
  subscribe(listener: () => void): () => void;
}

export interface JournalQuery {
  userId?: string;
  /** `next` of the page before. */
  from?: string;
  /** Default: 50. */
  limit?: number;
}

export interface JournalPage {
  entries: JournalEntry[];
  /** Absent on the last page. */
  next?: string;
}
