import { expect, it } from "vitest";
import { readAudit } from "./audit.mjs";

const answer = (counts: object, vulnerabilities: object = {}) =>
  JSON.stringify({
    vulnerabilities,
    metadata: { vulnerabilities: { high: 0, critical: 0, total: 0, ...counts } },
  });

it("tells nothing found from something found", () => {
  expect(readAudit(answer({ moderate: 2, total: 2 }))).toEqual({
    code: 0,
    says: "No weakness of high or critical severity is known; of others, 2.",
  });
  const found = { a: { name: "a", severity: "high" }, b: { name: "b", severity: "low" } };
  expect(readAudit(answer({ high: 1, low: 1, total: 2 }, found))).toEqual({
    code: 1,
    says: "Known weaknesses of high or critical severity: a (high).",
  });
});

it.each([
  JSON.stringify({ message: "405 Method Not Allowed", error: { summary: "" } }),
  JSON.stringify({ error: { code: "ENOTFOUND", summary: "no address" } }),
  JSON.stringify({ metadata: {} }),
  "<html>",
  "",
])("never takes an answer that is none for a good one: %s", (text) => {
  expect(readAudit(text)).toMatchObject({ code: 2, says: expect.stringContaining("nothing was looked at") });
});
