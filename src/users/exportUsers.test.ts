// @vitest-environment node
/** The list as CSV and as JSON. */
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { User, UserColumn } from "../backends/backend";
import { buildUser } from "../testing/fakeBackend";
import { toCsv, toJson } from "./exportUsers";

const columns: UserColumn[] = ["name", "fullName", "isAdmin", "libraries", "lastSeenAt"];
const parse = (csv: string) =>
  Papa.parse<Record<string, string>>(csv.slice(1).trimEnd(), { header: true }).data;

describe("CSV", () => {
  it("has the same columns whatever is known of the users", () => {
    const bare: User = { id: "7", name: "bare", isAdmin: false };
    expect(toCsv([], columns)).toBe("\uFEFFid,name,fullName,isAdmin,libraries,lastSeenAt\r\n");
    expect(toCsv([bare], columns)).toBe(
      "\uFEFFid,name,fullName,isAdmin,libraries,lastSeenAt\r\n7,bare,,false,,\r\n",
    );
  });

  it("brings every name back as it was", () => {
    const names = ['Ann "the" Boss', "a,b;c", "two\nlines", "محمد", "👩‍👩‍👧", "<b>x</b>", " spaced "];
    const rows = parse(
      toCsv(
        names.map((fullName) => buildUser({ fullName })),
        columns,
      ),
    );
    expect(rows.map(({ fullName }) => fullName)).toEqual(names);
  });

  it("lets no name run as a formula", () => {
    const rows = parse(
      toCsv(
        ["=1+1", "+1", "-1", "@x", "\tx"].map((name) => buildUser({ name })),
        columns,
      ),
    );
    expect(rows.map(({ name }) => name)).toEqual(["'=1+1", "'+1", "'-1", "'@x", "'\tx"]);
  });

  it("writes libraries as a list, and times as ISO 8601", () => {
    const [all, some] = parse(
      toCsv(
        [
          buildUser({ libraries: "all", lastSeenAt: "2026-11-01T10:00:00.000Z" }),
          buildUser({ libraries: ["Music", "Kids' songs"] }),
        ],
        columns,
      ),
    );
    expect(all).toMatchObject({ libraries: "all", lastSeenAt: "2026-11-01T10:00:00.000Z" });
    expect(some).toMatchObject({ libraries: "Music; Kids' songs", lastSeenAt: "" });
  });
});

describe("JSON", () => {
  it("gives every user every key, null where nothing is known", () => {
    expect(JSON.parse(toJson([{ id: "7", name: "bare", isAdmin: false }], columns))).toEqual([
      { id: "7", name: "bare", fullName: null, isAdmin: false, libraries: null, lastSeenAt: null },
    ]);
  });

  it("leaves out what is not a column", () => {
    expect(toJson([buildUser({ avatar: "http://e/x.png" })], columns)).not.toContain("x.png");
  });
});
