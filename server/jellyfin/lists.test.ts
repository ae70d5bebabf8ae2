/** The lists that a policy points at, over HTTP: libraries, channels, ratings, languages; and the activity log. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestServer, type TestServer } from "../testing.ts";
import { jellyfinMannerNames } from "./manners.ts";
import { ratingsOf } from "./ratings.ts";
import { claimOf, createCall, exception, makeUser, type SignedIn, signIn } from "./testClient.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

interface Item {
  Id: string;
  Name: string;
  CollectionType?: string;
}
interface Entry {
  Name: string;
  Type: string;
  UserId: string;
  Date: string;
  Severity: string;
}

describe.each(jellyfinMannerNames)("in the manner %s", (manner) => {
  let admin: SignedIn;
  let mia: SignedIn;
  beforeAll(async () => {
    admin = await signIn(server, manner);
    mia = await signIn(server, manner, "mia");
  });
  const itemsOf = async (by: SignedIn, path: string) =>
    ((await by.call("GET", path)).json as { Items: Item[] }).Items;

  test("libraries are listed by name for administrators, twice, with the same ids", async () => {
    const items = await itemsOf(admin, "/Library/MediaFolders?isHidden=false");
    expect(items.map(({ Name, CollectionType }) => [Name, CollectionType])).toEqual([
      ["Children's films", "movies"],
      ["Concerts", "musicvideos"],
      ["Home videos", "homevideos"],
      ["Movies", "movies"],
      ["Music", "music"],
      ["Shows", "tvshows"],
    ]);
    const folders = (await admin.call("GET", "/Library/VirtualFolders")).json as { ItemId: string }[];
    expect(folders.map(({ ItemId }) => ItemId)).toEqual(items.map(({ Id }) => Id));
    expect(await itemsOf(admin, "/Library/MediaFolders?isHidden=true")).toEqual([]);
    for (const path of ["/Library/MediaFolders", "/Library/VirtualFolders"])
      expect((await mia.call("GET", path)).status).toBe(403);
  });

  test("channels are those that the user may see", async () => {
    const all = await itemsOf(mia, "/Channels");
    expect(all.map(({ Name }) => Name)).toEqual(["Open lectures", "Silent film archive"]);
    const user = await makeUser(admin);
    await admin.call("POST", `/Users/${user.Id}/Policy`, {
      ...user.Policy,
      EnableAllChannels: false,
      EnabledChannels: [all[1]?.Id],
    });
    expect(await itemsOf(admin, `/Channels?userId=${user.Id}`)).toEqual([all[1]]);
    expect(await mia.call("GET", `/Channels?userId=${user.Id}`)).toMatchObject({ status: 403, ...exception });
  });

  test("views are the libraries that the user may see, in the user's order, without those left out", async () => {
    const all = await itemsOf(admin, "/Library/MediaFolders");
    const [first, second, third, fourth] = all.map(({ Id }) => Id);
    const user = await makeUser(admin);
    const path = `/UserViews?userId=${user.Id}`;
    expect(await itemsOf(admin, path)).toEqual(all);
    await admin.call("POST", `/Users/${user.Id}/Policy`, {
      ...user.Policy,
      EnableAllFolders: false,
      EnabledFolders: [first, second, third],
    });
    await admin.call("POST", `/Users/${user.Id}/Configuration`, {
      ...user.Configuration,
      OrderedViews: [third, fourth],
      MyMediaExcludes: [first],
    });
    const ids = async (query: string) => (await itemsOf(admin, path + query)).map(({ Id }) => Id);
    expect(await ids("")).toEqual([third, second]);
    expect(await ids("&includeHidden=true")).toEqual([third, first, second]);
    expect(await mia.call("GET", path)).toMatchObject({ status: 403, ...exception });
  });

  test("ratings come sorted, several names with one score, and one without any", async () => {
    const { json } = await mia.call("GET", "/Localization/ParentalRatings");
    const ratings = json as {
      Name: string;
      Value?: number;
      RatingScore?: { score: number; subScore?: number };
    }[];
    expect(ratings[0]).toEqual({ Name: "Unrated" });
    expect(ratings).toContainEqual({ Name: "TV-Y7-FV", Value: 7, RatingScore: { score: 7, subScore: 1 } });
    expect(ratings.slice(-3)).toEqual([
      { Name: "21", Value: 21, RatingScore: { score: 21 } },
      { Name: "XXX", Value: 1000, RatingScore: { score: 1000 } },
      { Name: "Banned", Value: 1001, RatingScore: { score: 1001 } },
    ]);
    const scores = ratings.map(({ Value }) => Value ?? -1);
    expect(scores).toEqual(scores.toSorted((a, b) => a - b));
  });

  test("languages have codes of two and three letters, and some share one", async () => {
    const { json } = await mia.call("GET", "/Localization/Cultures");
    const cultures = json as { Name: string; DisplayName: string; ThreeLetterISOLanguageName: string }[];
    expect(cultures.length).toBeGreaterThan(180);
    expect(cultures).toContainEqual({
      Name: "German",
      DisplayName: "German",
      TwoLetterISOLanguageName: "de",
      ThreeLetterISOLanguageName: "deu",
      ThreeLetterISOLanguageNames: ["deu", "ger"],
    });
    expect(
      cultures.filter(({ ThreeLetterISOLanguageName }) => ThreeLetterISOLanguageName === "por"),
    ).toHaveLength(3);
    expect((await mia.call("GET", "/Localization/Options")).json).toContainEqual({
      Name: "American English",
      Value: "en-US",
    });
    const signedOut = createCall(server.url(manner, "jellyfin"), "");
    expect((await signedOut("GET", "/Localization/Cultures")).status).toBe(401);
  });

  describe("the activity log", () => {
    const entries = async (query = "") =>
      ((await admin.call("GET", `/System/ActivityLog/Entries${query}`)).json as { Items: Entry[] }).Items;

    test("tells who was made, who signed in and who failed, the latest first, and no policies", async () => {
      const user = await makeUser(admin);
      await admin.call("POST", `/Users/${user.Id}/Policy`, { ...user.Policy, IsHidden: false });
      await createCall(server.url(manner, "jellyfin"))("POST", "/Users/AuthenticateByName", {
        Username: user.Name,
        Pw: "x",
      });
      await signIn(server, manner, user.Name, { password: "secret-1" });
      await admin.call("DELETE", `/Users/${user.Id}`);
      const latest = await entries("?limit=6");
      expect(latest.map(({ Type, UserId, Severity }) => [Type, UserId === user.Id, Severity])).toEqual([
        ["UserDeleted", false, "Information"],
        ["AuthenticationSucceeded", true, "Information"],
        ["SessionStarted", true, "Information"],
        ["AuthenticationFailed", false, "Error"],
        ["UserPasswordChanged", true, "Information"],
        ["UserCreated", true, "Information"],
      ]);
      expect(latest[3]).toMatchObject({
        Name: `Failed login attempt from ${user.Name}`,
        UserId: "0".repeat(32),
      });
    });

    test("has pages, and can be narrowed to a date and to what has a user", async () => {
      const first = await entries("?limit=2");
      const second = await entries("?startIndex=1&limit=2");
      expect(second[0]).toEqual(first[1]);
      expect(await entries(`?minDate=${encodeURIComponent("2999-01-01")}`)).toEqual([]);
      expect((await entries("?hasUserId=false")).every(({ UserId }) => UserId === "0".repeat(32))).toBe(true);
      expect((await admin.call("GET", "/System/ActivityLog/Entries?limit=some")).status).toBe(400);
      expect((await mia.call("GET", "/System/ActivityLog/Entries")).status).toBe(403);
    });

    test("is searched and sorted in 12; before, such questions are not heard", async () => {
      const found = await entries("?username=MIA&type=authenticationsucc&limit=500");
      const isNarrowed = found.every(({ Name }) => Name.startsWith("mia "));
      expect([found.length > 0, isNarrowed]).toEqual([true, manner === "12"]);
      const sorted = (await entries("?sortBy=DateCreated&sortOrder=Ascending&limit=50")).map(
        ({ Date }) => Date,
      );
      expect(JSON.stringify(sorted) === JSON.stringify(sorted.toSorted())).toBe(manner === "12");
    });
  });

  test("a key reads them all", async () => {
    const { token } = await server.store.jellyfin.keys.create("test");
    const withKey = createCall(server.url(manner, "jellyfin"), claimOf({ token }));
    for (const path of [
      "/Library/MediaFolders",
      "/Channels",
      "/Localization/Cultures",
      "/Sessions",
      "/Devices",
    ])
      expect((await withKey("GET", path)).status).toBe(200);
  });
});

test("a country with no ratings that are known has those that are always there", () => {
  expect(ratingsOf("XX").map(({ name }) => name)).toEqual([
    "Unrated",
    "Approved",
    "10",
    "13",
    "14",
    "21",
    "XXX",
    "Banned",
  ]);
  expect(ratingsOf("de").map(({ name }) => name)).toContain("FSK-12");
});
