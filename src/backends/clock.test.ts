// @vitest-environment node
/** What time it is where the browser's clock is wrong. */
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { hearTime, now, putRight } from "./clock";
import { createHttp } from "./http";
import { paginate } from "./paginate";

const truth = Date.parse("2026-11-28T12:00:00Z");
const year = 365 * 86_400_000;
const answer = (headers: Record<string, string>) =>
  createHttp({
    url: "http://server.test",
    fetch: () => Promise.resolve(new Response("[]", { headers })),
  })("GET", "/");

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
});

afterEach(() => {
  vi.setSystemTime(truth);
  hearTime(new Headers({ date: new Date(truth).toUTCString() }));
  vi.useRealTimers();
});

it.each([
  ["a year behind", -year],
  ["three hours ahead", 3 * 3_600_000],
])("%s: the server's answer puts it right", async (_name, error) => {
  vi.setSystemTime(truth + error);
  await answer({ date: new Date(truth).toUTCString() });
  expect(now()).toBe(truth);
  expect(putRight(truth + error - 5000)).toBe(truth - 5000);
  const user = {
    id: "1",
    name: "mia",
    isAdmin: false,
    lastSeenAt: new Date(truth - 86_400_000).toISOString(),
  };
  const seen = (lastSeen: "within7" | "over30") =>
    paginate([user], { page: 1, perPage: 5, sort: { field: "name", order: "ASC" }, filter: { lastSeen } })
      .total;
  expect([seen("within7"), seen("over30")]).toEqual([1, 0]);
});

it("a few seconds are the way that an answer takes", async () => {
  vi.setSystemTime(truth + 20_000);
  await answer({ date: new Date(truth).toUTCString() });
  expect(now()).toBe(truth + 20_000);
});

it.each([
  ["no page of another origin may read it", {}],
  ["it is no date", { date: "soon" }],
  ["the answer is a copy of an older one", { date: new Date(truth - year).toUTCString(), age: "300" }],
] as [string, Record<string, string>][])("where %s, the browser's clock stands", async (_name, headers) => {
  vi.setSystemTime(truth);
  await answer(headers);
  expect(now()).toBe(truth);
});
