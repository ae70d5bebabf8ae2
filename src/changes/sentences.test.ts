import { describe, expect, it } from "vitest";
import type { SettingsDocument } from "../backends/backend";
import { defineFields } from "../backends/fields";
import { policyFields, profileFields } from "../backends/jellyfin/fields";
import { messages } from "../backends/jellyfin/messages";
import { sampleConfiguration, samplePolicy } from "../backends/jellyfin/samples";
import { changes } from "../i18n/en/changes";
import { createI18n } from "../i18n/i18n";
import { describeChanges } from "./sentences";

const { translate } = createI18n("en", { ...changes, backends: { jellyfin: messages } });

const references = {
  libraries: [
    { id: "films", name: "Films" },
    { id: "series", name: "Series" },
    { id: "kids", name: "Kids" },
  ],
  deletable: [{ id: "films", name: "Films" }],
  ratings: [
    { id: "13.0", name: "PG-13 / TV-14" },
    { id: "17", name: "R" },
  ],
  audioLanguages: [
    { id: "jpn", name: "Japanese" },
    { id: "OriginalLanguage", name: "backends.jellyfin.languages.original" },
  ],
  views: [
    { id: "films", name: "Films" },
    { id: "series", name: "Series" },
  ],
};

const policyBefore: SettingsDocument = { ...samplePolicy, EnableLyricManagement: true };

const ofPolicy = (after: SettingsDocument, before: SettingsDocument = {}) =>
  describeChanges({
    fields: policyFields,
    messages: "backends.jellyfin.policy",
    before: { ...policyBefore, ...before },
    after: { ...policyBefore, ...before, ...after },
    references,
    translate,
    locale: "en",
  });

const ofProfile = (after: SettingsDocument) =>
  describeChanges({
    fields: profileFields,
    messages: "backends.jellyfin.profile",
    before: { ...sampleConfiguration },
    after: { ...sampleConfiguration, ...after },
    references,
    translate,
    locale: "en",
  }).map(({ text }) => text);

const textsOf = (after: SettingsDocument, before?: SettingsDocument) =>
  ofPolicy(after, before).map(({ text }) => text);

describe("a change of settings", () => {
  it("that is none needs no sentence", () => {
    expect(ofPolicy({})).toEqual([]);
    expect(ofPolicy({ EnabledFolders: ["b", "a"] }, { EnabledFolders: ["a", "b"] })).toEqual([]);
    expect(ofPolicy({ AccessSchedules: [...samplePolicy.AccessSchedules], MaxParentalRating: 13 })).toEqual(
      [],
    );
  });

  it("is said in the order of the table, whatever the order of the changes", () => {
    expect(textsOf({ EnableContentDownloading: false, IsHidden: false })).toEqual([
      "Is shown on the sign-in screen.",
      "May no longer download.",
    ]);
  });

  it.each<[string, SettingsDocument, SettingsDocument, string[]]>([
    ["a switch", { EnableContentDownloading: true }, { EnableContentDownloading: false }, ["May download."]],
    ["one item lost", { EnabledFolders: [] }, { EnabledFolders: ["films"] }, ["Loses the library Films."]],
    [
      "items gained and lost",
      { EnabledFolders: ["kids", "series"] },
      { EnabledFolders: ["films"] },
      ["Gains the libraries Kids and Series.", "Loses the library Films."],
    ],
    ["an item without a name", { EnabledFolders: ["f9"] }, { EnabledFolders: [] }, ["Gains the library f9."]],
    [
      "tags",
      { BlockedTags: ["gore", "war"] },
      { BlockedTags: [] },
      ["No longer sees what has one of the tags gore and war."],
    ],
    [
      "the last allowed tag",
      { AllowedTags: [] },
      { AllowedTags: ["kids"] },
      ["No longer sees media for the tag kids.", "Sees media without any tag as well."],
    ],
    [
      "kinds",
      { BlockUnratedItems: ["Movie", "LiveTvProgram", "Hologram"] },
      { BlockUnratedItems: ["Movie"] },
      ["No longer sees what has no rating: Live TV programmes and Hologram."],
    ],
    ["a number", { MaxActiveSessions: 3 }, {}, ["May be signed in on this many devices at a time: 3."]],
    [
      "a number with a meaning",
      { MaxActiveSessions: 0 },
      { MaxActiveSessions: 3 },
      ["May be signed in on any number of devices at a time."],
    ],
    [
      "never",
      { LoginAttemptsBeforeLockout: -1 },
      { LoginAttemptsBeforeLockout: 3 },
      ["Is never locked out."],
    ],
    ["a choice", { SyncPlayAccess: "None" }, {}, ["May no longer use SyncPlay."]],
    ["a choice of a newer server", { SyncPlayAccess: "Telepathy" }, {}, ["SyncPlay: Telepathy."]],
    [
      "a bitrate",
      { RemoteClientBitrateLimit: 2_500_000 },
      {},
      ["Plays with at most 2.5 Mbit/s from outside the home network."],
    ],
    [
      "no bitrate",
      { RemoteClientBitrateLimit: 0 },
      { RemoteClientBitrateLimit: 1 },
      ["Has no bitrate limit of its own."],
    ],
    ["a rating", { MaxParentalSubRating: 0 }, {}, ["Sees nothing that is rated higher than PG-13 / TV-14."]],
    [
      "a rating without a name",
      { MaxParentalSubRating: 5 },
      {},
      ["Sees nothing that is rated higher than 13.5."],
    ],
    [
      "no rating",
      { MaxParentalRating: null, MaxParentalSubRating: null },
      {},
      ["Sees media of all ratings."],
    ],
    [
      "hours",
      {
        AccessSchedules: [
          { DayOfWeek: "Weekday", StartHour: 16, EndHour: 20.5 },
          { DayOfWeek: "Saturday", StartHour: 0, EndHour: 24 },
        ],
      },
      {},
      ["May use the server only at these hours: Monday to Friday: 16:00–20:30; Saturday: 0:00–24:00."],
    ],
    [
      "several pieces of a day",
      {
        AccessSchedules: [
          { DayOfWeek: "Monday", StartHour: 14, EndHour: 20 },
          { DayOfWeek: "Monday", StartHour: 8, EndHour: 8.5 },
          { DayOfWeek: "Monday", StartHour: 8.5, EndHour: 12 },
        ],
      },
      {},
      ["May use the server only at these hours: Monday: 8:00–12:00 and 14:00–20:00."],
    ],
    [
      "hours that never come true",
      { AccessSchedules: [{ DayOfWeek: "Friday", StartHour: 22, EndHour: 2 }] },
      {},
      ["May use the server only at these hours: none."],
    ],
    ["no hours", { AccessSchedules: [] }, {}, ["May use the server at any hour."]],
  ])("of %s is one sentence for each thing that changes", (_what, after, before, texts) => {
    expect(textsOf(after, before)).toEqual(texts);
  });

  it("of preferences is said as well", () => {
    expect(ofProfile({ AudioLanguagePreference: "jpn" })).toEqual(["Prefers sound in Japanese."]);
    expect(ofProfile({ AudioLanguagePreference: "OriginalLanguage" })).toEqual([
      "Prefers a film's original sound.",
    ]);
    expect(ofProfile({ AudioLanguagePreference: "" })).toEqual(["Takes sound in any language."]);
    expect(ofProfile({ SubtitleMode: "Always" })).toEqual(["Subtitles: Always."]);
  });

  it("of an order says the order", () => {
    const text = describeChanges({
      fields: profileFields,
      messages: "backends.jellyfin.profile",
      before: { OrderedViews: ["films", "series"] },
      after: { OrderedViews: ["series", "films"] },
      references,
      translate,
      locale: "en",
    });
    expect(text.map((each) => each.text)).toEqual(["The order of libraries is now Series and Films."]);
  });

  it("that the server does not tell is lost with every save that does not name it", () => {
    const unknown = { EnableLyricManagement: undefined };
    expect(textsOf({}, unknown)).toEqual([]);
    expect(textsOf({ IsHidden: false }, unknown)).toEqual([
      "Is shown on the sign-in screen.",
      expect.stringMatching(/^May no longer manage lyrics, if/),
    ]);
    expect(textsOf({ EnableLyricManagement: true }, unknown)).toEqual(["May manage lyrics."]);
  });

  it("that comes along with every save is no risk, and is told as nobody's wish", () => {
    const [wish, note] = ofPolicy({ IsHidden: false }, { EnableLyricManagement: undefined });
    expect([wish?.isNote, note?.isNote]).toEqual([undefined, true]);
    expect([wish?.risk, note?.risk]).toEqual([undefined, undefined]);
  });

  it("is marked as a risk where it is one, and only in the direction that is", () => {
    const risks = (after: SettingsDocument, before?: SettingsDocument) =>
      ofPolicy(after, before).map(({ risk }) => risk);
    expect(risks({ IsAdministrator: true })).toEqual(["high"]);
    expect(risks({ IsAdministrator: false }, { IsAdministrator: true })).toEqual(["high"]);
    expect(risks({ IsDisabled: true })).toEqual(["high"]);
    expect(risks({ IsDisabled: false }, { IsDisabled: true })).toEqual([undefined]);
    expect(risks({ EnableContentDeletionFromFolders: ["films"] })).toEqual(["high"]);
    expect(risks({ EnableContentDownloading: false })).toEqual([undefined]);
  });

  it("calls a thing by its message, where its name is the key of one", () => {
    const [sentence] = describeChanges({
      fields: profileFields,
      messages: "backends.jellyfin.profile",
      before: {},
      after: { SubtitleLanguagePreference: "x" },
      references: { subtitleLanguages: [{ id: "x", name: "backends.jellyfin.languages.original" }] },
      translate,
    });
    expect(sentence?.text).toBe("Prefers subtitles in Original language.");
  });

  it("of fields without sentences of their own is said in general words", () => {
    const fields = defineFields<Record<string, unknown>>()([
      { group: "a", kind: "switch", source: "isAdmin" },
      { group: "a", kind: "text", source: "motto" },
      { group: "a", kind: "references", source: "libraryIds", reference: "libraries" },
    ]);
    const texts = describeChanges({
      fields,
      messages: "elsewhere",
      before: { isAdmin: false, motto: "hi", libraryIds: ["films"] },
      after: { isAdmin: true, motto: "", libraryIds: ["kids"] },
      references,
      translate,
    });
    expect(texts.map(({ text }) => text)).toEqual([
      "isAdmin: on.",
      "motto: none.",
      "libraryIds: now also Kids.",
      "libraryIds: no longer Films.",
    ]);
  });
});
