/** Templates: what they say and what they leave alone, as files, on other servers, and who differs from one. */
import * as fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import type { SettingsDocument } from "../backends/backend";
import { sourcesOf } from "../backends/fields";
import { policyFields, profileFields } from "../backends/jellyfin/fields";
import { changesFor } from "../bulk/change";
import {
  chooseFields,
  driftOf,
  fieldsFor,
  namesIn,
  resolveTemplate,
  type Template,
  toTask,
} from "./template";
import { fileVersion, parseFile, toFile } from "./templateFile";
import { templateStoreOf } from "./templateStore";

const tables = { policy: { fields: policyFields }, profile: { fields: profileFields } };
const fields = fieldsFor(tables.policy);
const values = fc.oneof(
  fc.boolean(),
  fc.integer(),
  fc.constant(null),
  fc.array(fc.string(), { maxLength: 3 }),
  fc.string(),
);
const sources = policyFields.flatMap(sourcesOf);
const documents: fc.Arbitrary<SettingsDocument> = fc.record(
  Object.fromEntries([...sources, "KeyOfANewerServer"].map((source) => [source, values])),
);

const children: Template = {
  id: "1",
  name: "Children",
  backend: "jellyfin",
  policy: { EnableAllFolders: false, EnabledFolders: ["a"], EnableContentDownloading: false },
  names: { a: "Children's films" },
};

describe("applying", () => {
  it("touches the chosen fields of any document, and no others", () => {
    fc.assert(
      fc.property(documents, documents, fc.subarray(fields), (from, to, chosen) => {
        const policy = chooseFields(tables.policy, from, new Set(chosen.map(({ source }) => source)));
        const task = toTask({ ...children, policy });
        const change = task.kind === "edit" ? (task.policy ?? {}) : {};
        const mayChange = new Set(chosen.flatMap(sourcesOf));
        const changed = Object.keys(changesFor(policyFields, to, change));
        expect(changed.filter((source) => !mayChange.has(source))).toEqual([]);
      }),
    );
  });

  it("finds the libraries of another server by their names, and tells which are not there", () => {
    const lists = { libraries: [{ id: "x", name: "children's Films" }] };
    expect(resolveTemplate(tables, children, lists)).toEqual({
      template: { ...children, policy: { ...children.policy, EnabledFolders: ["x"] } },
      missing: [],
    });
    expect(resolveTemplate(tables, children, { libraries: [] })).toMatchObject({
      template: { policy: { EnabledFolders: [] } },
      missing: ["Children's films"],
    });
    expect(namesIn(tables, children, { libraries: [{ id: "a", name: "Here" }] })).toEqual({ a: "Here" });
  });

  it("can hold nothing that only looks, and nothing that the server never tells", () => {
    const held = fields.map(({ source }) => source);
    expect(held).not.toContain("InvalidLoginAttemptCount");
    expect(held).not.toContain("EnableLyricManagement");
    expect(held).toContain("EnabledFolders");
  });
});

describe("drift", () => {
  const now = { EnableAllFolders: false, EnabledFolders: ["a", "b"], EnableContentDownloading: false };

  it("names the fields that differ, in whatever order a list is", () => {
    expect(driftOf(tables, children, { policy: now })).toEqual({ policy: ["EnabledFolders"] });
    const both = { ...children, policy: { EnabledFolders: ["b", "a"] } };
    expect(driftOf(tables, both, { policy: now })).toEqual({});
  });

  it("takes an accepted difference for none, until the value is another one again", () => {
    const accepted = { policy: { EnabledFolders: ["a", "b"] } };
    expect(driftOf(tables, children, { policy: now }, accepted)).toEqual({});
    expect(driftOf(tables, children, { policy: { ...now, EnabledFolders: [] } }, accepted)).toEqual({
      policy: ["EnabledFolders"],
    });
  });

  it("is nothing where the field means nothing for the user", () => {
    const devices = { ...children, policy: { EnableAllDevices: false } };
    const policy = { IsAdministrator: true, EnableAllDevices: true };
    expect(driftOf(tables, devices, { policy })).toEqual({});
    expect(driftOf(tables, devices, { policy: { ...policy, IsAdministrator: false } })).toEqual({
      policy: ["EnableAllDevices"],
    });
  });
});

describe("files", () => {
  it("bring every template back", () => {
    const answer = parseFile(toFile("jellyfin", [children]), "jellyfin", tables);
    expect(answer).toEqual({ templates: [{ ...children, id: expect.any(String) as string }] });
  });

  const file = (template: unknown, more: object = {}) =>
    JSON.stringify({ usherTemplates: fileVersion, backend: "jellyfin", templates: [template], ...more });
  const good = { name: "A", policy: { IsHidden: true } };

  it.each([
    ["no JSON", "{", { problem: "json" }],
    ["something else", "[]", { problem: "shape" }],
    ["a newer version", file(good, { usherTemplates: 99 }), { problem: "newer", version: 99 }],
    ["another kind of server", file(good, { backend: "plex" }), { problem: "otherKind", kind: "plex" }],
    ["no templates", file(good, { templates: [] }), { problem: "empty" }],
    ["no name", file({ ...good, name: " " }), { problem: "noName", position: 1 }],
    [
      "unknown fields",
      file({ ...good, policy: { IsHidden: true, Shoes: 1, Password: "x" } }),
      { problem: "unknownFields", name: "A", names: ["Shoes", "Password"] },
    ],
    [
      "values that do not fit",
      file({ ...good, policy: { IsHidden: "yes", EnabledFolders: "a", SyncPlayAccess: "Sometimes" } }),
      { problem: "wrongValue", name: "A", names: ["IsHidden", "EnabledFolders", "SyncPlayAccess"] },
    ],
    [
      "values that the server refuses",
      file({ ...good, policy: { MaxActiveSessions: -3 } }),
      { problem: "wrongValue" },
    ],
    ["nothing chosen", file({ name: "A", policy: {} }), { problem: "empty" }],
  ])("are refused with %s", (_what, text, problem) => {
    expect(parseFile(text, "jellyfin", tables)).toMatchObject(problem);
  });
});

describe("the store", () => {
  beforeEach(() => localStorage.clear());

  it("keeps templates per kind of server and followers per connection, and tells of each change", () => {
    const store = templateStoreOf("jellyfin", "home");
    let told = 0;
    const leave = store.subscribe(() => (told += 1));
    store.save([children]);
    store.saveFollowers({ "1": { mia: { at: "2026-01-01T00:00:00.000Z", name: "mia" } } });
    leave();
    expect(told).toBe(2);
    expect(templateStoreOf("jellyfin", "cellar").templates()).toEqual([children]);
    expect(templateStoreOf("jellyfin", "cellar").followers()).toEqual({});
    expect(templateStoreOf("navidrome", "home").templates()).toEqual([]);
  });
});
