// @vitest-environment node
/** Whatever the browser's storage holds: what is no entry, run or template is left out, and the rest is there. */
import * as fc from "fast-check";
import { beforeEach, expect, it, vi } from "vitest";
import { openRunStore } from "../bulk/runStore";
import { templateStoreOf } from "../templates/templateStore";
import { freshDatabase } from "../testing/freshDatabase";
import { openDatabase, type UsherDatabase } from "./database";
import { openJournal } from "./openJournal";

const kept = new Map<string, string>();
vi.stubGlobal("localStorage", {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => kept.set(key, value),
  removeItem: (key: string) => kept.delete(key),
});
vi.stubGlobal("addEventListener", () => undefined);

beforeEach(freshDatabase);

const entry = {
  id: "0-b",
  connectionId: "home",
  at: "2026-11-28T12:00:00.000Z",
  by: "demo",
  user: { id: "1", name: "mia" },
  what: { kind: "edit", document: "user", before: { name: "mia" }, after: { name: "Mia" } },
} as const;
const head = {
  id: "run",
  connectionId: "home",
  task: { kind: "edit", policy: { IsHidden: { set: true } } },
  startedAt: entry.at,
  isPaused: true,
} as const;
const row = { id: "1", name: "mia", state: "waiting" } as const;
const template = { id: "t", name: "Child", backend: "jellyfin", policy: { IsHidden: true } };

/** The same with one part of it, at any depth, replaced by anything, or gone. */
const broken = (value: unknown) =>
  fc
    .tuple(fc.constantFrom(...placesIn(value)), fc.oneof(fc.jsonValue(), fc.constant(undefined)))
    .map(([place, instead]) => replaceAt(value, place, instead));
const placesIn = (value: unknown): string[][] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, part]) => [[key], ...placesIn(part).map((rest) => [key, ...rest])])
    : [];
const replaceAt = (value: unknown, [key, ...rest]: string[], instead: unknown): unknown => ({
  ...(value as object),
  [key!]: rest.length ? replaceAt((value as Record<string, unknown>)[key!], rest, instead) : instead,
});

const put = async (store: "journal" | "runs" | "rows", value: unknown) => {
  const database = await openDatabase();
  // What has no key cannot be there.
  await database.put(store, value as UsherDatabase["journal"]["value"]).catch(() => undefined);
};

it("the journal lists the entries that can be shown, and nothing else", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(broken(entry), { maxLength: 5 }), async (others) => {
      freshDatabase();
      for (const [index, other] of others.entries())
        await put("journal", { ...(other as object), id: `0-a${index}` });
      await put("journal", entry);
      const journal = openJournal("home");
      const { entries } = await journal.list();
      expect(entries.find(({ id }) => id === entry.id)).toEqual(entry);
      for (const { user, by, at, what } of entries) {
        expect([user.id, user.name, by, what.kind].map((text) => typeof text)).toEqual(
          Array(4).fill("string"),
        );
        expect(() => new Date(at).toISOString()).not.toThrow();
        if (what.kind === "edit")
          expect([what.before, what.after].every((each) => Object.keys(each))).toBe(true);
      }
      expect((await journal.users()).every(({ name }) => typeof name === "string")).toBe(true);
      for (const { id } of entries) expect(await journal.get(id)).toBeDefined();
      const all = JSON.parse(await journal.toJson()) as unknown[];
      expect(await journal.countBroken()).toBe(all.length - entries.length);
    }),
    { numRuns: 100 },
  );
});

it("a run is gone on with where its task is whole; a row that is broken is left out of it", async () => {
  await fc.assert(
    fc.asyncProperty(broken(head), fc.array(broken(row), { maxLength: 3 }), async (other, rows) => {
      freshDatabase();
      await put("runs", { ...(other as object), id: "other" });
      await put("runs", head);
      for (const [index, each] of rows.entries())
        await put("rows", { ...(each as object), runId: "run", index });
      await put("rows", { ...row, id: "2", runId: "run", index: rows.length });
      const { runs, broken: gone, brokenRows } = await openRunStore("home").load();
      const run = runs.find(({ id }) => id === "run")!;
      expect(run.task).toEqual(head.task);
      expect(run.rows.at(-1)).toEqual({ ...row, id: "2" });
      for (const each of runs) expect(["edit", "remove", "signOut"]).toContain(each.task.kind);
      for (const { id, name } of run.rows) expect([typeof id, typeof name]).toEqual(["string", "string"]);
      const all = await (await openDatabase()).getAllFromIndex("runs", "byConnection", "home");
      expect([runs.length + gone.length, run.rows.length + brokenRows]).toEqual([
        all.length,
        rows.length + 1,
      ]);
      const again = await openRunStore("home").load(); // each row stands where it is looked for
      expect(again.runs.find(({ id }) => id === "run")!.rows).toEqual(run.rows);
      expect([again.broken, again.brokenRows]).toEqual([gone, 0]);
    }),
    { numRuns: 100 },
  );
});

it("a template, and who follows it, is there where it is whole", () => {
  fc.assert(
    fc.property(fc.array(broken(template)), fc.jsonValue(), fc.uuid(), (others, followers, connection) => {
      kept.set("usher.templates.jellyfin", JSON.stringify({ version: 1, value: [...others, template] }));
      kept.set(`usher.followers.${connection}`, JSON.stringify({ version: 1, value: followers }));
      const store = templateStoreOf("jellyfin", connection);
      expect(store.templates()).toContainEqual(template);
      for (const { id, name } of store.templates())
        expect([typeof id, typeof name]).toEqual(["string", "string"]);
      for (const users of Object.values(store.followers()))
        for (const { name } of Object.values(users)) expect(typeof name).toBe("string");
    }),
  );
});
