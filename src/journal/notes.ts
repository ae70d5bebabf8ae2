/**
 * How one write comes into the journal: noted before it is sent as one that may take effect, confirmed
 * or struck out afterwards. Whatever the journal does, the write is not held up by it.
 */
import type { Backend, SessionStore, SettingsDocument } from "../backends/backend";
import { now as readClock } from "../backends/clock";
import { isUnclear } from "../backends/errors";
import { isSame } from "../backends/merge";
import { type DocumentName, type EditEntry, isEdit, type Journal, type JournalEntry } from "./journal";
import { createEntryId } from "./openJournal";

export interface Recorder {
  journal: Journal;
  connectionId: string;
  /** Who is signed in. */
  session: Pick<SessionStore, "read">;
  /** The run that the writes belong to. */
  runId?: string;
}

/** What one connection's recorders remember together, in this page alone. */
export interface Memory {
  /** What was read last, by document and user: the before-image of a write that follows. */
  seen: Map<string, SettingsDocument>;
  /** Edits whose result has not been read yet. */
  unread: Map<string, Note>;
  names: Map<string, string>;
  /** The last edit that took effect, by document and user. */
  latest: Map<string, EditEntry>;
  /** Writes that the browser refused to keep. */
  lost: number;
  listeners: Set<() => void>;
}

export const createMemory = (): Memory => ({
  seen: new Map(),
  unread: new Map(),
  names: new Map(),
  latest: new Map(),
  lost: 0,
  listeners: new Set(),
});

export interface Note {
  readonly entry: JournalEntry;
  /** It took effect, perhaps otherwise than it was meant. */
  confirm(change?: Partial<Pick<JournalEntry, "user" | "what">>): Promise<void>;
  strike(): Promise<void>;
  /** It failed. What may have happened all the same stays, with its mark. */
  fail(error: unknown): Promise<void>;
}

export const keyOf = (document: DocumentName, userId: string) => `${document} ${userId}`;

export const createNotes = ({ users }: Pick<Backend, "users">, recorder: Recorder, memory: Memory) => {
  const { journal, connectionId, session, runId } = recorder;

  const lose = () => {
    memory.lost += 1;
    memory.listeners.forEach((listener) => listener());
  };

  const nameOf = async (id: string) => {
    const known = memory.names.get(id);
    if (known !== undefined) return known;
    const user = await users.get(id).catch(() => undefined);
    if (user) memory.names.set(id, user.name);
    return user?.name ?? id;
  };

  /** What was noted of the same before, by the same hand, in the same run if in one: no answer ever came. */
  const unfinished = async (
    userId: string,
    isTheSame: (entry: JournalEntry) => boolean,
  ): Promise<JournalEntry | undefined> => {
    let found: JournalEntry | undefined;
    const look = async () => {
      const { entries } = await journal.list({ userId, limit: 5 });
      found = entries.find(
        (entry) =>
          entry.isUnsure && entry.runId === runId && entry.by === session.read()?.name && isTheSame(entry),
      );
    };
    await settled(look());
    return found;
  };

  return {
    isRun: runId !== undefined,
    unfinished,
    /**
     * The edit of this document that was noted before, whose answer nobody heard. `now` tells: it took effect, and is
     * confirmed; or it did not, and is the answer, for the next try to take its place. Outside of a run, only an edit
     * of the same fields (`again`) is a next try.
     */
    async unfinishedEdit(
      document: DocumentName,
      userId: string,
      now: SettingsDocument,
      again?: SettingsDocument,
    ): Promise<JournalEntry | undefined> {
      const entry = await unfinished(
        userId,
        ({ what }) => what.kind === "edit" && what.document === document,
      );
      if (!entry || !isEdit(entry)) return undefined;
      const isAgain =
        runId !== undefined || Object.keys(entry.what.before).every((key) => again && key in again);
      if (hasAll(now, entry.what.before)) return isAgain ? entry : undefined;
      const { isUnsure: _isUnsure, ...sure } = entry;
      if (hasAll(now, entry.what.after)) await settled(journal.put(sure));
      return undefined;
    },
    /**
     * `user`: an id, or whom nobody has an id for yet. `before`: the entry that this one takes the place of. `isOpen`:
     * whether what became of that one stays unknown where this one fails.
     */
    async begin(
      user: string | JournalEntry["user"],
      what: JournalEntry["what"],
      { before, isOpen = false }: { before?: JournalEntry | undefined; isOpen?: boolean } = {},
    ): Promise<Note> {
      const now = new Date(readClock());
      const sameRun = runId !== undefined ? before : undefined;
      let entry: JournalEntry = {
        id: sameRun?.id ?? createEntryId(now),
        connectionId,
        at: sameRun?.at ?? now.toISOString(),
        by: session.read()?.name ?? "",
        user: typeof user === "string" ? { id: user, name: await nameOf(user) } : user,
        ...(runId !== undefined && { runId }),
        isUnsure: true,
        what,
      };
      const isKept = await settled(journal.put(entry));
      if (!isKept) lose();
      else if (before && !sameRun) await settled(journal.remove(before.id));
      const unlessLost = async (write: () => Promise<void>) => {
        if (isKept) await settled(write());
      };
      const strike = () =>
        unlessLost(async () => {
          await journal.remove(entry.id);
          if (before && isOpen) await journal.put(before);
        });
      return {
        get entry() {
          return entry;
        },
        async confirm(change) {
          const { isUnsure: _isUnsure, ...sure } = entry;
          entry = { ...sure, ...change };
          if (isKept && isEdit(entry)) memory.latest.set(keyOf(entry.what.document, entry.user.id), entry);
          await unlessLost(() => journal.put(entry));
        },
        async strike() {
          if (isEdit(entry)) {
            const key = keyOf(entry.what.document, entry.user.id);
            if (memory.latest.get(key)?.id === entry.id) memory.latest.delete(key);
          }
          await strike();
        },
        async fail(error) {
          if (!isUnclear(error)) await strike();
        },
      };
    },
  };
};

const hasAll = (now: SettingsDocument, wanted: SettingsDocument) =>
  Object.entries(wanted).every(([key, value]) => isSame(now[key], value));

/** Whether it worked, in time. A database that never answers must not hold up what one wants to do. */
const settled = (work: Promise<unknown>): Promise<boolean> =>
  Promise.race([
    work.then(
      () => true,
      () => false,
    ),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), patience)),
  ]);

/** Milliseconds. */
const patience = 2000;
