// @vitest-environment node
/** Which tab goes on with a run. */
import { expect, it } from "vitest";
import { freshDatabase } from "../testing/freshDatabase";
import { openRunStore } from "./runStore";

const moment = Date.parse("2026-11-28T12:00:00Z");
const lease = 15_000;

it("a tab that was heard of lately keeps its run, unless the clock was put back meanwhile", async () => {
  freshDatabase();
  const claimAt = (now: number, owner: string) =>
    openRunStore("home", () => now).claim("run", owner, now + lease);
  expect(await claimAt(moment, "first")).toBe(true);
  expect(await claimAt(moment - 100, "second")).toBe(false); // read the clock before the first had it
  expect(await claimAt(moment + lease / 2, "second")).toBe(false);
  expect(await claimAt(moment - 365 * 86_400_000, "second")).toBe(true);
  expect(await claimAt(moment - 365 * 86_400_000, "first")).toBe(false);
});
