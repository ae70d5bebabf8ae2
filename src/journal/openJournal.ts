/** The journal of one connection, in the browser's database, which is loaded when it is first needed. */
import type { Journal, JournalEntry } from "./journal";
import { isEntry } from "./kept";

/** Makes nothing and asks nobody until it is used. */
export const openJournal = (connectionId: string): Journal => {
  const listeners = new Set<() => void>();
  /** Open while somebody listens: one that is never closed outlives its page in this tab, with all it holds. */
  let channel: BroadcastChannel | undefined;
  const tell = () => listeners.forEach((listener) => listener());
  const changed = () => {
    tell();
    const way = channel ?? openChannel();
    way?.postMessage(connectionId);
    if (way !== channel) way?.close();
  };
  const open = async () => {
    if (typeof indexedDB === "undefined") throw new Error("This browser keeps nothing for pages");
    return (await import("./database")).openDatabase();
  };
  const rangeOf = (userId?: string, until: string = last) =>
    userId === undefined
      ? IDBKeyRange.bound([connectionId, ""], [connectionId, until], false, true)
      : IDBKeyRange.bound([connectionId, userId, ""], [connectionId, userId, until], false, true);

  return {
    async put(entry) {
      await (await open()).put("journal", entry);
      changed();
    },
    async remove(id) {
      await (await open()).delete("journal", id);
      changed();
    },
    async get(id) {
      const entry = await (await open()).get("journal", id);
      return isEntry(entry) && entry.connectionId === connectionId ? entry : undefined;
    },
    async list({ userId, from, limit = 50 } = {}) {
      const index = (await open())
        .transaction("journal")
        .store.index(userId === undefined ? "byConnection" : "byUser");
      const entries: JournalEntry[] = [];
      let cursor = await index.openCursor(rangeOf(userId, from), "prev");
      while (cursor && entries.length <= limit) {
        if (isEntry(cursor.value)) entries.push(cursor.value);
        cursor = await cursor.continue();
      }
      const page = entries.slice(0, limit);
      const next = page.at(-1)?.id;
      return { entries: page, ...(entries.length > limit && next !== undefined && { next }) };
    },
    async ofRun(runId) {
      const entries = await (await open()).getAllFromIndex("journal", "byConnection", rangeOf());
      return entries.filter((entry) => isEntry(entry) && entry.runId === runId).toReversed();
    },
    async users() {
      const entries = await (await open()).getAllFromIndex("journal", "byConnection", rangeOf());
      const names = new Map(entries.filter(isEntry).map(({ user }) => [user.id, user])); // who was renamed has the last name
      return [...names.values()].toSorted((a, b) => a.name.localeCompare(b.name));
    },
    async countBroken() {
      const entries = await (await open()).getAllFromIndex("journal", "byConnection", rangeOf());
      return entries.filter((entry) => !isEntry(entry)).length;
    },
    async markReverted(id, reverted) {
      const transaction = (await open()).transaction("journal", "readwrite");
      const entry = await transaction.store.get(id);
      if (isEntry(entry)) await transaction.store.put({ ...entry, reverted });
      await transaction.done;
      changed();
    },
    async clear() {
      const transaction = (await open()).transaction("journal", "readwrite");
      let cursor = await transaction.store.index("byConnection").openCursor(rangeOf());
      while (cursor) {
        await cursor.delete();
        cursor = await cursor.continue();
      }
      await transaction.done;
      changed();
    },
    async toJson() {
      const entries = await (await open()).getAllFromIndex("journal", "byConnection", rangeOf());
      return `${JSON.stringify(entries, null, 2)}\n`;
    },
    subscribe(listener) {
      listeners.add(listener);
      if (!channel) {
        channel = openChannel();
        channel?.addEventListener("message", ({ data }) => data === connectionId && tell());
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size) return;
        channel?.close();
        channel = undefined;
      };
    },
  };
};

const openChannel = () =>
  typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel("usher.journal");

/** Greater than every id. */
const last = "\uFFFF";

/** Ids that sort by time, and in the order they were made within one millisecond. */
export const createEntryId = (now: Date): string => {
  count = (count + 1) % 36 ** 4;
  return [
    now.getTime().toString(36).padStart(9, "0"),
    count.toString(36).padStart(4, "0"),
    Math.random().toString(36).slice(2, 8),
  ].join("-");
};

let count = 0;
