import { expect, it } from "vitest";
import type { SettingsDocument } from "../backends/backend";
import { policyFields, profileFields } from "../backends/jellyfin/fields";
import { notTaken } from "./notTaken";

const sources = (wanted: SettingsDocument, kept: SettingsDocument, fields = policyFields) =>
  notTaken(fields, wanted, kept).map(({ source }) => source);

it("names what was wanted and is not there", () => {
  const wanted = { LoginAttemptsBeforeLockout: 0, IsHidden: true, MaxParentalSubRating: 1 };
  const kept = { LoginAttemptsBeforeLockout: 3, IsHidden: true, MaxParentalSubRating: 2, IsDisabled: true };
  expect(sources(wanted, kept)).toEqual(["LoginAttemptsBeforeLockout", "MaxParentalRating"]);
});

it("takes absent, null and empty for the same, as the server does", () => {
  expect(sources({ MaxParentalRating: null }, {})).toEqual([]);
  expect(sources({ AudioLanguagePreference: "" }, {}, profileFields)).toEqual([]);
});

it("minds the order of a list only where it was chosen", () => {
  expect(sources({ EnabledFolders: ["a", "b"] }, { EnabledFolders: ["b", "a"] })).toEqual([]);
  expect(sources({ OrderedViews: ["a", "b"] }, { OrderedViews: ["b", "a"] }, profileFields)).toEqual([
    "OrderedViews",
  ]);
});

it("says nothing of what the server never tells", () => {
  expect(sources({ EnableLyricManagement: true }, {})).toEqual([]);
});
