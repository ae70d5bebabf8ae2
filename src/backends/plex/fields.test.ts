import { describe, expect, it } from "vitest";
import { errors } from "../../i18n/en/errors";
import { createI18n } from "../../i18n/i18n";
import type { SettingsDocument } from "../backend";
import type { Field } from "../fields";
import { memberKinds, policyFields } from "./fields";
import { messages } from "./messages";
import { signInMessages } from "./signInMessages";

const { translate, add } = createI18n("en", { backends: { plex: messages } });
add({ backends: { plex: signInMessages } });
add(errors);
const isSaid = (key: string) => translate(key, { _: "" }) !== "";
const key = (source: string, ending: string) => `backends.plex.policy.fields.${source}.${ending}`;

describe("the table of the policy", () => {
  it("has a label and a help text for every field", () => {
    const keys = policyFields.flatMap(({ source }) => [key(source, "label"), key(source, "help")]);
    expect(keys.filter((one) => !isSaid(one))).toEqual([]);
  });

  it("has the sentences of a review for everything that can be changed", () => {
    const keys = policyFields
      .filter(({ readOnly }) => !readOnly)
      .flatMap((field) => endingsOf(field).map((ending) => key(field.source, ending)));
    expect(keys.filter((one) => !isSaid(one))).toEqual([]);
  });

  it("names every choice, every group and every reason", () => {
    const keys = policyFields.flatMap((field) => [
      ...("choices" in field ? field.choices.map((choice) => key(field.source, `choices.${choice}`)) : []),
      `backends.plex.policy.groups.${field.group}`,
      ...(field.readOnly ? [field.readOnly] : []),
    ]);
    expect(keys.filter((one) => !isSaid(one))).toEqual([]);
  });

  const shownTo = (document: SettingsDocument) =>
    policyFields.filter(({ showWhen }) => showWhen?.(document) ?? true).map(({ source }) => source);

  it.each([
    [
      "managed",
      [
        "kind",
        "restrictionProfile",
        "libraryIds",
        "allowSync",
        "allowTuners",
        "allowSubtitleAdmin",
        "allowChannels",
      ],
    ],
    ["member", ["kind", "libraryIds", "allowSync", "allowTuners", "allowSubtitleAdmin", "allowChannels"]],
    ["administrator", ["kind"]],
    ["guest", ["kind"]],
  ])("shows of somebody %s only what there is", (kind, sources) => {
    expect(shownTo({ kind, filterMovies: "", wholeServers: [] })).toEqual(sources);
  });

  it("shows limits that somebody has, and what is shared as a whole", () => {
    const document = { kind: "managed", filterMovies: "label=x", wholeServers: ["m1"] };
    expect(shownTo(document)).toEqual(expect.arrayContaining(["filterMovies", "wholeServers"]));
  });

  it("asks about a new user what a managed user needs", () => {
    const asked = policyFields.filter(({ whenNew }) => whenNew !== undefined);
    expect(asked.map(({ source, whenNew }) => [source, whenNew])).toEqual([
      ["restrictionProfile", ""],
      ["libraryIds", []],
    ]);
    expect(asked.every(({ showWhen }) => showWhen?.({ restrictionProfile: "", libraryIds: [] }))).toBe(true);
  });

  it("knows all kinds", () => expect(memberKinds).toHaveLength(4));
});

const endingsOf = (field: Field): string[] => {
  if (field.kind === "switch") return ["on", "off"];
  return field.kind === "references" ? ["gains", "loses"] : ["set"];
};
