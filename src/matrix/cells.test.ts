// @vitest-environment node
/** The grid's cells: what they show, what staging them amounts to, and that edits say exactly what the cells say. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SettingsDocument } from "../backends/backend";
import type { Field } from "../backends/fields";
import { policyFields as jellyfinFields } from "../backends/jellyfin/fields";
import { policyFields as navidromeFields } from "../backends/navidrome/fields";
import { buildUser } from "../testing/fakeBackend";
import {
  cellOf,
  countOf,
  type GridRow,
  gridTableOf,
  libraryColumns,
  problemsOf,
  type Staged,
  seesLater,
  stage,
  switchColumns,
  toEdits,
} from "./cells";

const libraries = [
  { id: "1", name: "Music" },
  { id: "2", name: "Audiobooks" },
  { id: "3", name: "Kids" },
];
const tableOf = (fields: readonly Field[]) => gridTableOf(fields, "backends.some.policy", libraries);
const jellyfin = tableOf(jellyfinFields);
const navidrome = tableOf(navidromeFields);
const rowOf = (document: SettingsDocument, isAdmin = false): GridRow => ({
  user: buildUser({ isAdmin, libraryIds: isAdmin ? "all" : ["1"] }),
  document,
  refused: {},
});

/** As the shared engine does it. */
const apply = (document: SettingsDocument, staged: Staged) => {
  const edits = toEdits(new Map([["2", staged]]), () => document)["2"]?.policy ?? {};
  const changed = Object.entries(edits).map(([source, change]) => {
    if ("set" in change) return [source, change.set];
    const before = (document[source] ?? []) as unknown[];
    return [source, [...before.filter((id) => !change.remove.includes(id)), ...change.add]];
  });
  return { ...document, ...(Object.fromEntries(changed) as SettingsDocument) };
};

const documents = fc.record({
  EnableAllFolders: fc.boolean(),
  EnabledFolders: fc.subarray(["1", "2", "3", "gone"]),
  BlockedMediaFolders: fc.constant([]),
  IsAdministrator: fc.boolean(),
  IsHidden: fc.boolean(),
  EnableAllDevices: fc.boolean(),
});
const all = [...libraryColumns(jellyfin), ...switchColumns(jellyfin)];
const clicks = fc.array(fc.tuple(fc.nat(all.length - 1), fc.boolean()), { maxLength: 12 });

const stageAll = (document: SettingsDocument, wanted: readonly (readonly [number, boolean])[]) =>
  wanted.reduce<Staged>(
    (staged, [index, isOn]) => stage(jellyfin, all[index]!, rowOf(document), staged, isOn),
    {},
  );

describe("staging", () => {
  it("ends, for any document and any clicks, in edits that make every cell as it is shown", () => {
    fc.assert(
      fc.property(documents, clicks, (document, wanted) => {
        const staged = stageAll(document, wanted);
        const after = rowOf(apply(document, staged));
        for (const column of all)
          expect(cellOf(jellyfin, column, after).isOn).toBe(
            cellOf(jellyfin, column, rowOf(document), staged).isOn,
          );
      }),
    );
  });

  it("is nothing once every cell is as it was", () => {
    fc.assert(
      fc.property(documents, clicks, (document, wanted) => {
        const before = all.map((column) => cellOf(jellyfin, column, rowOf(document)).isOn);
        const items = all.filter(({ kind }) => kind === "item");
        let staged = stageAll(
          document,
          wanted.filter(([index]) => all[index]!.kind === "item"),
        );
        for (const column of items)
          staged = stage(jellyfin, column, rowOf(document), staged, before[all.indexOf(column)]!);
        expect(staged).toEqual({});
      }),
    );
  });

  it("keeps what the list has besides, and names only what is added and removed", () => {
    const row = rowOf({ EnableAllFolders: false, EnabledFolders: ["gone", "1"] });
    const [, music, books] = libraryColumns(jellyfin);
    const staged = stage(jellyfin, books!, row, stage(jellyfin, music!, row, {}, false), true);
    expect(toEdits(new Map([["2", staged]]), () => row.document)).toEqual({
      "2": { policy: { EnabledFolders: { add: ["2"], remove: ["1"] } } },
    });
    expect(countOf(jellyfin, new Map([["2", staged]]), [row])).toBe(2);
  });

  it("takes one library from somebody who has all by switching that off and leaving the others", () => {
    const row = rowOf({ EnableAllFolders: true, EnabledFolders: [] });
    const [every, music] = libraryColumns(jellyfin);
    const staged = stage(jellyfin, music!, row, {}, false);
    expect(staged).toEqual({ EnableAllFolders: false, EnabledFolders: ["2", "3"] });
    expect(countOf(jellyfin, new Map([["2", staged]]), [row])).toBe(2);
    expect(cellOf(jellyfin, every!, row, staged)).toEqual({ isOn: false, isStaged: true });
    expect(stage(jellyfin, music!, row, staged, true)).toEqual({});
    expect(stage(jellyfin, every!, row, {}, false)).toEqual({
      EnableAllFolders: false,
      EnabledFolders: ["1", "2", "3"],
    });
  });
});

describe("what cannot be changed", () => {
  it("says why: administrators have all, a rule forbids it, it means nothing, it is not read yet", () => {
    const [music] = libraryColumns(navidrome);
    const [isAdmin] = switchColumns(navidrome);
    const admin = rowOf({ isAdmin: true, libraryIds: ["1", "2", "3"] }, true);
    expect(cellOf(navidrome, music!, admin)).toEqual({
      isOn: true,
      isStaged: false,
      reason: "backends.some.policy.fields.libraryIds.hidden",
    });
    const last = { ...admin, refused: { isAdmin: "lastAdmin" as const } };
    expect(cellOf(navidrome, isAdmin!, last)).toMatchObject({ isOn: true, reason: "rules.lastAdmin" });
    expect(stage(navidrome, isAdmin!, last, {}, false)).toEqual({});
    expect(cellOf(navidrome, music!, { ...admin, document: undefined })).toMatchObject({
      isOn: undefined,
      reason: "matrix.reason.unread",
    });
    const devices = switchColumns(jellyfin).find(
      (column) => column.kind === "switch" && column.field.source === "EnableAllDevices",
    )!;
    expect(cellOf(jellyfin, devices, rowOf({ IsAdministrator: true, EnableAllDevices: true }))).toMatchObject(
      { isOn: undefined, reason: "backends.some.policy.fields.EnableAllDevices.hidden" },
    );
  });

  it("shows libraries that an old version blocked as they are, and changes none", () => {
    const row = rowOf({ EnableAllFolders: true, EnabledFolders: [], BlockedMediaFolders: ["1"] });
    const cells = libraryColumns(jellyfin).map((column) => cellOf(jellyfin, column, row));
    expect(cells.slice(1).map(({ isOn }) => isOn)).toEqual([false, true, true]);
    expect(new Set(cells.map(({ reason }) => reason))).toEqual(
      new Set(["backends.jellyfin.readOnly.blockedByOldVersion"]),
    );
  });
});

describe("before anything is sent", () => {
  const people = (["1", "2"] as const).map((id) => ({
    ...rowOf({ isAdmin: true, libraryIds: [] }, true),
    user: buildUser({ id, isAdmin: true }),
  }));

  it("it is noticed that nobody would be left to manage users", () => {
    const one = new Map<string, Staged>([["1", { isAdmin: false, libraryIds: ["1"] }]]);
    expect(problemsOf(navidrome, one, people)).toEqual([]);
    expect(problemsOf(navidrome, new Map([...one, ["2", { isAdmin: false }]]), people)).toEqual([
      { problem: "lockout" },
    ]);
  });

  it("it is noticed whose last library would go", () => {
    const row = rowOf({ isAdmin: false, libraryIds: ["1"] });
    const staged = stage(navidrome, libraryColumns(navidrome)[0]!, row, {}, false);
    expect(problemsOf(navidrome, new Map([["2", staged]]), [row, people[0]!])).toEqual([
      { problem: "fewItems", user: row.user, min: 1 },
    ]);
  });

  it("it is told who sees what is added later", () => {
    const row = rowOf({ EnableAllFolders: true, EnabledFolders: [] });
    const staged = stage(jellyfin, libraryColumns(jellyfin)[1]!, row, {}, false);
    expect([seesLater(jellyfin, row), seesLater(jellyfin, row, staged)]).toEqual([true, false]);
    expect(seesLater(navidrome, people[0]!)).toBe(false);
    expect(seesLater(navidrome, rowOf({ isAdmin: true }, true))).toBe(true);
  });
});
