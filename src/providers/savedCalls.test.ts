// @vitest-environment node
/** What the save of a policy asks of a server: its calls, counted over HTTP. */
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { createQueue } from "../backends/queue";
import { openJournal } from "../journal/openJournal";
import { recordWrites } from "../journal/recordWrites";
import { freshDatabase } from "../testing/freshDatabase";
import { openDemo } from "../testing/openDemo";
import { createDataProvider } from "./dataProvider";

describe.each([
  { name: "Navidrome", options: {}, role: "isAdmin", harmless: undefined },
  {
    name: "Jellyfin",
    options: { jellyfin: "12" as const },
    role: "IsAdministrator",
    harmless: "EnableContentDownloading",
  },
])("a policy saved on $name, with a journal", ({ options, role, harmless }) => {
  const open = async () => {
    freshDatabase();
    const spy = vi.spyOn(globalThis, "fetch"); // before the backend takes hold of it
    onTestFinished(() => spy.mockRestore());
    const { backend: raw, session, find, other } = await openDemo(options);
    const { id } = await find("mia");
    const backend = recordWrites(raw, {
      journal: openJournal("home"),
      connectionId: "home",
      session: { read: () => session },
    });
    const provider = createDataProvider(backend, { queue: createQueue({ atOnce: 1 }) });
    await provider.getOne("users", { id });
    const { data: before } = await provider.getOne("policies", { id });
    const save = async (source: string, value: unknown) => {
      spy.mockClear();
      const answer = await provider.update("policies", {
        id,
        data: { ...before, [source]: value },
        previousData: before,
        meta: { withUser: true },
      });
      return { answer, calls: spy.mock.calls.map(([, init]) => init?.method ?? "GET") };
    };
    return { save, now: () => other.users.get(id) };
  };

  it("asks the rules, merges, writes and confirms a change of the role with two reads and one write", async () => {
    const { save, now } = await open();
    const { answer, calls } = await save(role, true);
    expect(calls.map((method) => (method === "GET" ? "read" : "write"))).toEqual(["read", "write", "read"]);
    expect(answer.data[role]).toBe(true);
    expect(answer.meta).toMatchObject({ user: { name: "mia", isAdmin: true } });
    expect(await now()).toMatchObject({ isAdmin: true });
  });

  if (harmless)
    it("asks no more for what no rule is about", async () => {
      const { save } = await open();
      const { calls } = await save(harmless, false);
      expect(calls).toEqual(["GET", "POST", "GET"]);
    });
});
