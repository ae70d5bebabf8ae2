import { describe, expect, it } from "vitest";
import { createI18n } from "../../i18n/i18n";
import { type Field, sourcesOf } from "../fields";
import { policyFields, profileFields } from "./fields";
import { messages } from "./messages";
import { sampleConfiguration, samplePolicy } from "./samples";

const { translate } = createI18n("en", { backends: { jellyfin: messages } });
const isSaid = (key: string) => translate(key, { _: "" }) !== "";

const tables: [string, readonly Field[], object][] = [
  ["policy", policyFields, samplePolicy],
  ["profile", profileFields, sampleConfiguration],
];

describe.each(tables)("the table of the %s", (name, fields, document) => {
  const each = (ending: (field: Field) => readonly string[]) =>
    fields.flatMap((field) =>
      ending(field)
        .map((key) => `backends.jellyfin.${name}.fields.${key}`)
        .filter((key) => !isSaid(key)),
    );

  it("has every key of the document, once", () => {
    expect(fields.flatMap(sourcesOf).toSorted()).toEqual(Object.keys(document).toSorted());
  });

  it("has a label and a help text for every key", () => {
    expect(
      each((field) => sourcesOf(field).flatMap((source) => [`${source}.label`, `${source}.help`])),
    ).toEqual([]);
  });

  it("has the sentences of a review for every field", () => {
    expect(each((field) => endingsOf(field).map((ending) => `${field.source}.${ending}`))).toEqual([]);
  });

  it("names every choice", () => {
    const choices = (field: Field) =>
      field.kind === "choice" || field.kind === "choices"
        ? field.choices.map((choice) => `${field.source}.choices.${choice}`)
        : [];
    expect(each(choices)).toEqual([]);
  });

  it("names every group, and every reason why something cannot be changed", () => {
    const keys = fields.flatMap(({ group, readOnly }) => [
      `backends.jellyfin.${name}.groups.${group}`,
      ...(readOnly ? [readOnly] : []),
    ]);
    expect(keys.filter((key) => !isSaid(key))).toEqual([]);
  });

  it("puts every field in a tab, and each group in one", () => {
    const tabs = new Map<string, Set<string | undefined>>();
    for (const { group, tab } of fields) tabs.set(group, (tabs.get(group) ?? new Set()).add(tab));
    expect([...tabs.values()].filter((set) => set.size !== 1 || set.has(undefined))).toEqual([]);
  });
});

const endingsOf = (field: Field): string[] => {
  switch (field.kind) {
    case "switch":
      return ["on", "off", ...(field.isNeverTold ? ["untold"] : [])];
    case "choices":
    case "tags":
      return ["gains", "loses"];
    case "references":
      return ["gains", "loses", ...(field.isOrdered ? ["reordered"] : [])];
    case "reference":
      return ["set", ...(field.isOptional ? ["none", "unset"] : [])];
    case "custom":
      return ["set", field.input === "bitrate" ? "is.0" : "unset"];
    default:
      return ["set"];
  }
};

it("shows administrators no choice of devices, which would not hold for them", () => {
  const shown = (policy: object) =>
    policyFields
      .filter(
        ({ group, showWhen }) => group === "devices" && (showWhen?.({ ...samplePolicy, ...policy }) ?? true),
      )
      .map(({ source }) => source);
  expect(shown({ IsAdministrator: true, EnableAllDevices: false })).toEqual([]);
  expect(shown({ EnableAllDevices: false })).toEqual(["EnableAllDevices", "EnabledDevices"]);
});

it("marks as a risk what gives power away or locks somebody out", () => {
  expect(policyFields.filter(({ risk }) => risk).map(({ source }) => source)).toEqual([
    "IsAdministrator",
    "IsDisabled",
    "AuthenticationProviderId",
    "EnableContentDeletion",
    "EnableContentDeletionFromFolders",
    "EnableRemoteAccess",
  ]);
});
