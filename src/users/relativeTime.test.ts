// @vitest-environment node
/** How long ago, in words. */
import { expect, it } from "vitest";
import { toExactTime, toRelativeTime } from "./relativeTime";

const now = Date.parse("2026-11-24T12:00:00Z");
const say = (then: string, locale = "en") => toRelativeTime(Date.parse(then), now, locale);

it.each([
  ["2026-11-24T12:00:00Z", "now"],
  ["2026-11-24T12:00:40Z", "now"],
  ["2026-11-24T11:59:01Z", "now"],
  ["2026-11-24T11:59:00Z", "1 minute ago"],
  ["2026-11-24T11:00:01Z", "59 minutes ago"],
  ["2026-11-24T11:00:00Z", "1 hour ago"],
  ["2026-11-23T12:00:01Z", "23 hours ago"],
  ["2026-11-23T12:00:00Z", "yesterday"],
  ["2026-11-20T12:00:00Z", "4 days ago"],
  ["2026-11-17T12:00:00Z", "last week"],
  ["2026-11-01T12:00:00Z", "3 weeks ago"],
  ["2026-10-24T12:00:00Z", "last month"],
  ["2026-01-24T12:00:00Z", "9 months ago"],
  ["2025-11-24T00:00:00Z", "last year"],
  ["2016-11-24T00:00:00Z", "10 years ago"],
  ["2026-11-24T12:04:59Z", "now"],
])("%s is %s", (then, words) => expect(say(then)).toBe(words));

it.each(["2026-11-24T14:00:00Z", "2031-01-01T00:00:00Z"])(
  "%s, for a clock that is behind, is its date and never in the future",
  (then) => expect(say(then)).toMatch(/^(Nov 24, 2026|Dec 31, 2030|Jan 1, 2031), \d{1,2}:\d{2}/),
);

it("speaks the reader's language", () => expect(say("2026-11-22T12:00:00Z", "de")).toBe("vorgestern"));

it("has date and time of day to look up", () =>
  expect(toExactTime(Date.parse("2026-03-01T12:00:00Z"), "en")).toMatch(/March 1, 2026.*\d{1,2}:\d{2}/));
