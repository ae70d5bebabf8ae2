/**
 * How one write comes into the journal: noted before it is sent as one that may take effect, confirmed
 * or struck out afterwards. Whatever the journal does, the write is not held up by it.
 */
import type { Backend, SessionStore, SettingsDocument } from "../backends/backend";
import { now as readClock } from "../backends/clock";
import { isUnclear } from "../backends/errors";
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

  return {
    /** What this run noted of the same deletion before, in a page that was closed before the answer. */
    async unfinishedRemoval(userId: string): Promise<JournalEntry | undefined> {
      if (runId === undefined) return undefined;
      let found: JournalEntry | undefined;
      const look = async () => {
        const { entries } = await journal.list({ userId, limit: 5 });
        found = entries.find(
          (entry) => entry.runId === runId && entry.isUnsure && entry.what.kind === "remove",
        );
      };
      await settled(look());
      return found;
    },
    /** `user`: an id, or whom nobody has an id for yet. `unfinished`: the entry that this one takes the place of. */
    async begin(
      user: string | JournalEntry["user"],
      what: JournalEntry["what"],
      unfinished?: JournalEntry,
    ): Promise<Note> {
      const now = new Date(readClock());
      let entry: JournalEntry = {
        id: unfinished?.id ?? createEntryId(now),
        connectionId,
        at: unfinished?.at ?? now.toISOString(),
        by: session.read()?.name ?? "",
        user: typeof user === "string" ? { id: user, name: await nameOf(user) } : user,
        ...(runId !== undefined && { runId }),
        isUnsure: true,
        what,
      };
      const isKept = await settled(journal.put(entry));
      if (!isKept) lose();
      const unlessLost = async (write: () => Promise<void>) => {
        if (isKept) await settled(write());
      };
      const strike = () => unlessLost(() => journal.remove(entry.id));
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
