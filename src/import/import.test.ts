// @vitest-environment node
/** Spreadsheets out and in again: nothing is changed by the way, and everything wrong is told with its line. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Reference, User, UserColumn } from "../backends/backend";
import { policyFields as jellyfinFields } from "../backends/jellyfin/fields";
import { buildUser, createFakeBackend } from "../testing/fakeBackend";
import { toCsv, toJson } from "../users/exportUsers";
import { toCell, toNames } from "./cells";
import { isProblem } from "./decode";
import { planImport } from "./planImport";
import { readFile } from "./readFile";
import { readRows } from "./readRows";

const columns: UserColumn[] = ["name", "fullName", "email", "isAdmin", "libraries", "lastSeenAt"];
const libraries: Reference[] = [
  { id: "1", name: "Music" },
  { id: "2", name: "all" },
  { id: "3", name: 'a; "b", c' },
  { id: "4", name: "=SUM(A1)" },
  { id: "5", name: " spaced " },
];
const backend = createFakeBackend();
const context = (users: readonly User[]) => ({
  backend: { ...backend, users: { ...backend.users, columns } },
  users,
  libraries,
});

const plan = (file: string | Uint8Array, users: readonly User[] = []) => {
  const table = readFile(typeof file === "string" ? new TextEncoder().encode(file) : file);
  if (isProblem(table)) return table;
  const rows = readRows(table, context(users).backend);
  return isProblem(rows) ? rows : planImport(rows, context(users));
};

const messages = (file: string, users: readonly User[] = []) => {
  const rows = plan(file, users);
  if (isProblem(rows)) throw new Error(rows.problem);
  return rows.map((row) => [
    row.line,
    row.state === "problem" ? row.problems.map(({ message }) => message) : row.state,
  ]);
};

const nasty = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
  fc
    .array(
      fc.constantFrom(
        "=1+1",
        "'",
        '"',
        ",",
        ";",
        "@",
        "-",
        "+",
        "👩‍👩‍👧",
        "شهر",
        "\u200f",
        "é",
        "x",
        " ",
        "\\",
      ),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    .map((parts) => parts.join("")),
);
const name = nasty
  .map((text) => text.replaceAll(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu, "").trim())
  .filter((text) => /[\p{L}\p{N}]/u.test(text) && text.length < 200);

const person: fc.Arbitrary<User> = fc.record(
  {
    id: fc.uuid(),
    name,
    fullName: name,
    email: fc.constantFrom("mia@example.org", "+x@example.org", "-a@b.example"),
    isAdmin: fc.constant(false),
    libraryIds: fc.oneof(fc.constant("all" as const), fc.subarray(libraries.map(({ id }) => id))),
    lastSeenAt: fc.constant("2026-11-01T10:00:00.000Z"),
  },
  { requiredKeys: ["id", "name", "isAdmin", "libraryIds"] },
);
const withNames = (user: User): User => ({
  ...user,
  libraries:
    user.libraryIds === "all"
      ? "all"
      : libraries.filter(({ id }) => user.libraryIds?.includes(id)).map(({ name: called }) => called),
});
const people = fc
  .uniqueArray(person, { selector: (user) => user.name.normalize("NFC").toLowerCase(), maxLength: 8 })
  .map((users) => users.map(withNames));

describe("out and in again", () => {
  it.each(["csv", "json"] as const)("changes nobody, whatever they are called: %s", (format) => {
    fc.assert(
      fc.property(people, (users) => {
        const text = (format === "csv" ? toCsv : toJson)(users, columns);
        const rows = plan(text, users);
        if (!users.length && format === "json") return;
        expect(isProblem(rows) ? rows : rows.map(({ state }) => state)).toEqual(users.map(() => "same"));
      }),
    );
  });

  it("brings a name back letter by letter, formulas and line breaks of any kind", () => {
    fc.assert(
      fc.property(nasty, fc.constantFrom("", "=", "'=", "''+", "\t", "\r", "two\nlines"), (text, start) => {
        const fullName = start + text;
        const table = readFile(
          new TextEncoder().encode(toCsv([buildUser({ name: "x", fullName })], ["name", "fullName"])),
        );
        expect(isProblem(table) ? table : table.rows[0]?.cells[2]).toBe(fullName);
      }),
    );
  });

  it("reads every list as it was written", () => {
    fc.assert(
      fc.property(fc.array(nasty), (names) => {
        expect(toNames(toCell(names))).toEqual(names);
      }),
    );
  });
});

describe("rows", () => {
  const mia = buildUser({ id: "2", name: "mia", fullName: "Mia", libraries: ["Music"], libraryIds: ["1"] });

  it("makes whom nobody knows, changes who differs, and leaves the rest alone", () => {
    expect(
      plan("name,fullName,libraries\nada,Ada,Music\nMIA,Mia Lindqvist,\nmia2,,all\n", [mia]),
    ).toMatchObject([
      {
        line: 2,
        state: "create",
        draft: { name: "ada", fullName: "Ada" },
        policy: { libraryIds: ["1"] },
      },
      { line: 3, state: "update", edit: { user: { fullName: { set: "Mia Lindqvist" } } } },
      { line: 4, state: "create", policy: { libraryIds: ["1", "2", "3", "4", "5"] } },
    ]);
  });

  it("changes only the libraries that differ, so that others in a user's list stay", () => {
    const both = { ...mia, libraryIds: ["1", "gone"] };
    expect(plan('name,libraries\nmia,"Music; =SUM(A1)"\n', [both])).toMatchObject([
      { edit: { policy: { libraryIds: { add: ["4"], remove: [] } } } },
    ]);
  });

  it("switches all libraries off where a list is wanted, and on for the word all", () => {
    const jellyfin = {
      ...context([]).backend,
      policy: { ...backend.policy!, fields: jellyfinFields },
    };
    const rowsOf = (libraryIds: User["libraryIds"], cell: string) => {
      const user = { ...mia, ...(libraryIds && { libraryIds }) };
      const table = readFile(new TextEncoder().encode(`name,libraries,isHidden\nmia,${cell},yes\n`));
      const rows = isProblem(table) ? table : readRows(table, jellyfin);
      if (isProblem(rows)) throw new Error(rows.problem);
      return planImport(rows, { backend: jellyfin, users: [user], libraries });
    };
    expect(rowsOf("all", "Music")).toMatchObject([
      {
        edit: {
          policy: {
            EnableAllFolders: { set: false },
            EnabledFolders: { set: ["1"] },
            IsHidden: { set: true },
          },
        },
      },
    ]);
    expect(rowsOf(["1"], "all")).toMatchObject([{ edit: { policy: { EnableAllFolders: { set: true } } } }]);
  });

  it("tells every problem with its line, also behind cells of several lines", () => {
    expect(
      messages(
        [
          "name,fullName,email,isAdmin,libraries,lastSeenAt",
          '"ok","two\nlines"', // two lines long, and too few cells
          "ada,Ada,no address,perhaps,Nowhere,whenever",
          "",
          ",Nobody,,,,",
          "twin,,,,,",
          "TWIN,,,,,",
          'mia,,,yes,"""unclosed",',
        ].join("\r\n"),
      ),
    ).toEqual([
      [2, ["import.row.ragged"]],
      [4, ["user.check.email", "import.row.yesNo"]],
      [6, ["import.row.nameMissing"]],
      [7, ["import.row.repeated"]],
      [8, ["import.row.repeated"]],
      [9, ["import.row.list"]],
    ]);
    expect(messages("name,libraries\nmia,Nowhere\nada,none\n", [mia])).toEqual([
      [2, ["import.row.unknownLibrary"]],
      [3, ["import.row.fewLibraries"]],
    ]);
  });

  it("keeps an administrator, who has all libraries, from being given some", () => {
    expect(messages("name,isAdmin,libraries\nada,yes,Music\nbo,yes,all\n")).toEqual([
      [2, ["import.row.adminHasAll"]],
      [3, "create"],
    ]);
  });

  it("finds on a second run what the first has made", () => {
    const file = "name,isAdmin\nada,no\nbo,no\n";
    const made = buildUser({ id: "5", name: "ada" });
    expect(messages(file, [made])).toEqual([
      [2, "same"],
      [3, "create"],
    ]);
  });
});

describe("files", () => {
  it.each([
    ["nothing in it", "", "empty"],
    ["no name column", "email\nmia@example.org\n", "noName"],
    ["a quotation mark that stays open", 'name,email\nada,"a\n', "quotes"],
    ["JSON that is none", "[{", "json"],
    ["JSON of another kind", '{"users":3}', "jsonShape"],
  ])("is refused with %s", (_what, text, problem) => {
    expect(plan(text)).toMatchObject({ problem });
  });

  it("names the columns that it does not know, or that are there twice", () => {
    expect(plan("name,shoe size,email\n")).toEqual({ problem: "unknownColumns", names: ["shoe size"] });
    expect(plan("name,E-Mail\n")).toMatchObject({ problem: "unknownColumns" });
    expect(plan("name,Name\n")).toMatchObject({ problem: "repeatedColumns" });
  });

  it("is read in UTF-8 and UTF-16, with any of the usual separators", () => {
    const text = "name;fullName\r\nada;Ädä\r\n";
    const utf16 = (isLittle: boolean) => {
      const bytes = new Uint8Array(2 + text.length * 2);
      const view = new DataView(bytes.buffer);
      for (const [index, letter] of ["\uFEFF", ...text.split("")].entries())
        view.setUint16(index * 2, letter.charCodeAt(0), isLittle);
      return bytes;
    };
    for (const file of [text, `\uFEFF${text}`, text.replaceAll(";", "\t"), utf16(true), utf16(false)])
      expect(plan(file)).toMatchObject([{ line: 2, draft: { name: "ada", fullName: "Ädä" } }]);
  });

  it.each([
    ["a picture", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0], "notText"],
    ["a photograph", [0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a], "notText"],
    ["a workbook", [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00], "workbook"],
    ["Latin-1", [0x6e, 0x61, 0x6d, 0x65, 0x0a, 0xe4, 0x62], "encoding"],
  ])("is refused as what it is: %s", (_what, bytes, problem) => {
    expect(plan(Uint8Array.from(bytes))).toEqual({ problem });
  });

  it("takes no cell from columns that tell only what was", () => {
    expect(messages("id,name,lastSeenAt,devicesSignedIn\n7,ada,whenever,many\n")).toEqual([[2, "create"]]);
  });
});
