import { expect, it } from "vitest";
import { createCache } from "../cache";
import { createDeviceList } from "./devices";
import { policyFields, profileFields } from "./fields";
import { createSessionHttp } from "./http";
import { createReferences, readLibraries, toRatings } from "./references";
import { createFakeFetch, signedIn, url } from "./samples";

const answers: Record<string, unknown> = {
  "/Library/MediaFolders?isHidden=false": { Items: [{ Id: "films", Name: "Films" }] },
  "/Channels": {
    Items: [
      { Id: "c1", Name: "News" },
      { Id: "c2", Name: "Radio" },
    ],
  },
  "/Channels?supportsMediaDeletion=true": { Items: [{ Id: "c2", Name: "Radio" }] },
  "/UserViews?userId=u1&includeHidden=true": { Items: [{ Id: "mine", Name: "Mine" }] },
  "/Localization/Cultures": [
    { DisplayName: "English", ThreeLetterISOLanguageName: "eng" },
    { DisplayName: "English (Australia)", ThreeLetterISOLanguageName: "eng" },
    { DisplayName: "Klingon", ThreeLetterISOLanguageName: null },
  ],
  "/System/Info": { CastReceiverApplications: [{ Id: "F007D354", Name: "Stable" }] },
  "/Auth/Providers": [{ Id: "p", Name: "Default" }],
  "/Auth/PasswordResetProviders": [{ Id: "r", Name: "Reset" }],
  "/Localization/ParentalRatings": [{ Name: "Unrated" }, { Name: "G", RatingScore: { score: 0 } }],
  "/Devices": {
    Items: [
      { Id: "tv", Name: "TV", AppName: "Jellyfin TV" },
      { Id: "tv", Name: "TV", AppName: "Jellyfin TV" },
      { Id: "bare" },
    ],
  },
};

const setUp = (version = "10.11.11", session = {}) => {
  const { fetch } = createFakeFetch(({ path }) => answers[path]);
  const store = signedIn(session);
  const http = createSessionHttp({ url, fetch, clientId: "b", session: store });
  return createReferences({
    http,
    version,
    session: store,
    libraries: createCache(() => readLibraries(http), 30),
    devices: createDeviceList(http),
  });
};

it("has every list that a field points at", async () => {
  const references = setUp();
  const named = [...policyFields, ...profileFields].flatMap((field) =>
    "reference" in field && field.reference ? [field.reference] : [],
  );
  for (const name of new Set(named)) expect([name, await references[name]!()]).not.toEqual([name, []]);
});

it("lets things be deleted from libraries, and from the channels that allow it", async () => {
  expect((await setUp().deletable!()).map(({ name }) => name)).toEqual(["Films", "Radio"]);
});

it("shows members the libraries that they see, and administrators all", async () => {
  const names = async (session = {}) => (await setUp("12.0.0", session).views!()).map(({ name }) => name);
  expect(await names()).toEqual(["Films"]);
  expect(await names({ userId: "u1", isAdmin: false })).toEqual(["Mine"]);
});

it("lists languages by the code that is kept, and the original one where the server knows it", async () => {
  expect(await setUp().subtitleLanguages!()).toEqual([{ id: "eng", name: "English" }]);
  expect((await setUp().audioLanguages!()).map(({ id }) => id)).toEqual(["eng"]);
  expect((await setUp("12.0.0").audioLanguages!()).map(({ id }) => id)).toEqual(["OriginalLanguage", "eng"]);
});

it("names each device once", async () => {
  expect(await setUp().devices!()).toEqual([
    { id: "tv", name: "TV (Jellyfin TV)" },
    { id: "bare", name: "bare" },
  ]);
});

it("makes one rating of all that share a score and a sub-score", () => {
  const ratings = [
    { Name: "Unrated" },
    { Name: "G", RatingScore: { score: 0 } },
    { Name: "TV-G", RatingScore: { score: 0, subScore: null } },
    { Name: "TV-Y", RatingScore: { score: 0, subScore: 1 } },
    { Name: "PG-13", RatingScore: { score: 13, subScore: 0 } },
  ];
  expect(toRatings(ratings)).toEqual([
    { id: "0", name: "G / TV-G" },
    { id: "0.1", name: "TV-Y" },
    { id: "13.0", name: "PG-13" },
  ]);
});
