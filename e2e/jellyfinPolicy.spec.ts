/** What a Jellyfin user may do and prefers: every tab, each proven by a second reading over HTTP. */
import { expect, test } from "./jellyfin.ts";
import { boxOf, choose, open, switchCalled } from "./jellyfinPages.ts";

/** What differs between two documents: nothing else may. */
const changesBetween = (before: Record<string, unknown>, after: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(after).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key])),
  );

test.describe("each tab saves what was changed on it and nothing else:", () => {
  test("account", async ({ usher }) => {
    const client = await open(usher, "mia", "account");
    await client.changePolicy("mia", { EnableSomethingNew: true });
    const before = await client.policyOf("mia");
    await usher.page.reload();
    await switchCalled(usher, "Hidden on the sign-in screen").check();
    await switchCalled(usher, "May change their own account").uncheck();
    await usher.field("Wrong passwords until locked out").fill("0");
    await usher.save();
    await usher
      .problemAt(usher.field("Wrong passwords until locked out"))
      .says("Jellyfin would make 3 of it. Type -1 for never.");
    await usher.field("Wrong passwords until locked out").fill("5");
    await usher.field("Devices at a time").fill("2");
    // Counted by the server: to be looked at, and no field to type into.
    await expect(usher.page.getByText("Wrong passwords so far")).toBeVisible();
    await expect(usher.field("Wrong passwords so far")).toHaveCount(0);
    await usher.save();
    await expect(usher.dialog.getByRole("listitem")).toHaveText([
      "Is no longer shown on the sign-in screen.",
      "May no longer change their own name, password, picture and preferences.",
      "Is locked out after this many wrong passwords: 5.",
      "May be signed in on this many devices at a time: 2.",
      /^May no longer manage lyrics, if that was allowed/,
      "2 devices stay signed in.",
    ]);
    await expect(usher.dialog.locator("[data-risk]")).toHaveCount(0);
    await usher.save("Save these changes");
    await usher.isTold("mia is saved");
    const after = await client.policyOf("mia");
    expect(changesBetween(before, after)).toEqual({
      IsHidden: true,
      EnableUserPreferenceAccess: false,
      LoginAttemptsBeforeLockout: 5,
      MaxActiveSessions: 2,
    });
    expect(after).toMatchObject({ EnableSomethingNew: true });
  });

  test("access", async ({ usher }) => {
    const client = await open(usher, "mia", "access");
    await client.changePolicy("mia", { EnableSomethingNew: true });
    const before = await client.policyOf("mia");
    await usher.page.reload();
    await boxOf(usher, "Libraries", "Movies").uncheck();
    await boxOf(usher, "Libraries", "Music").check();
    await switchCalled(usher, "All channels").uncheck();
    await boxOf(usher, "Channels", "Open lectures").check();
    await boxOf(usher, "May delete from", "Home videos").check();
    await switchCalled(usher, "May download").uncheck();
    await choose(usher, "SyncPlay", "May join groups");
    await usher.save();
    await expect(usher.dialog.getByRole("listitem").first()).toHaveText(
      /May delete media from Home videos\.$/,
    );
    await expect(usher.dialog.locator("[data-risk]")).toHaveCount(1);
    for (const sentence of [
      "Gains the library Music.",
      "Loses the library Movies.",
      "May no longer download.",
    ])
      await expect(usher.dialog.getByText(sentence, { exact: true })).toBeVisible();
    await usher.save("Save these changes");
    await usher.isTold("mia is saved");
    const after = await client.policyOf("mia");
    const [lectures] = (
      (await client.send("GET", "/Channels")) as { Items: { Id: string; Name: string }[] }
    ).Items.filter(({ Name }) => Name === "Open lectures").map(({ Id }) => Id);
    expect(changesBetween(before, after)).toEqual({
      EnabledFolders: after.EnabledFolders,
      EnableAllChannels: false,
      EnabledChannels: [lectures],
      EnableContentDeletionFromFolders: await client.libraries("Home videos"),
      EnableContentDownloading: false,
      SyncPlayAccess: "JoinGroups",
    });
    expect(after.EnabledFolders.toSorted()).toEqual(
      (await client.libraries("Children's films", "Home videos", "Music", "Shows")).toSorted(),
    );
  });

  test("a bitrate of 2147.5 Mbit/s is too much, and a comma is as good as a point", async ({ usher }) => {
    const client = await open(usher, "mia", "access");
    const limit = usher.field("Bitrate limit from outside");
    for (const [typed, says] of [
      ["2147.5", "At most 2147.483647 Mbit/s. Type 0 for no limit of its own."],
      ["plenty", "Type a number of Mbit/s, or 0 for no limit of its own."],
    ] as const) {
      await limit.fill(typed);
      await usher.save();
      await usher.problemAt(limit).says(says);
      await expect(limit).toHaveValue(typed);
    }
    await limit.fill("2,5");
    await usher.saveReviewed();
    await usher.isTold("mia is saved");
    expect(await client.policyOf("mia")).toMatchObject({ RemoteClientBitrateLimit: 2_500_000 });
  });

  test("parental", async ({ usher }) => {
    const client = await open(usher, "mia", "parental");
    const before = await client.policyOf("mia");
    await choose(usher, "Highest rating", /PG-13/);
    await boxOf(usher, "Hide what has no rating", "Books").check();
    const never = usher.field("Never with these tags");
    await never.fill("war, gore");
    await usher.save();
    await usher.problemAt(never).says("A tag cannot hold a comma: Jellyfin would make two tags of it.");
    await expect(never).toHaveValue("war, gore");
    await never.fill("gore");
    await never.press("Enter");
    await usher.saveReviewed();
    await usher.isTold("mia is saved");
    const after = await client.policyOf("mia");
    expect(changesBetween(before, after)).toMatchObject({
      MaxParentalRating: 13,
      BlockUnratedItems: ["Book"],
      BlockedTags: ["gore"],
    });
  });

  test("preferences", async ({ usher }) => {
    const client = await open(usher, "mia", "preferences");
    const before = await client.configurationOf("mia");
    const sound = usher.page.getByRole("combobox", { name: "Language of the sound" });
    await sound.fill("japan");
    await usher.page.getByRole("option", { name: "Japanese" }).click();
    await choose(usher, "Show subtitles", "Always");
    await switchCalled(usher, "Play the next episode by itself").uncheck();
    await usher.page.getByRole("button", { name: "Add Shows" }).click();
    await usher.page.getByRole("button", { name: "Add Movies" }).click();
    await usher.page.getByRole("button", { name: "Move Movies up" }).click();
    await boxOf(usher, "Not among the latest", "Music").check();
    await usher.save();
    await usher.isTold("mia is saved");
    const after = await client.configurationOf("mia");
    expect(changesBetween(before, after)).toEqual({
      AudioLanguagePreference: "jpn",
      SubtitleMode: "Always",
      EnableNextEpisodeAutoPlay: false,
      OrderedViews: await client.libraries("Movies", "Shows"),
      LatestItemsExcludes: await client.libraries("Music"),
    });
  });

  test("the original language, which is a word of the server's and no language, has a name", async ({
    usher,
    server,
  }) => {
    test.skip(server.release === "10.11", "10.11 knows no such word");
    const client = await open(usher, "mia", "preferences");
    const sound = usher.page.getByRole("combobox", { name: "Language of the sound" });
    await sound.click();
    await usher.page.getByRole("option", { name: "Original language" }).click();
    await usher.save();
    await usher.isTold("mia is saved");
    await expect(sound).toHaveValue("Original language");
    expect(await client.configurationOf("mia")).toMatchObject({
      AudioLanguagePreference: "OriginalLanguage",
    });
  });
});

test("what the server silently did not take is told with both values", async ({ usher }) => {
  const client = await open(usher, "mia", "access");
  await usher.page.route(/\/Policy$/, async (route) => {
    if (route.request().method() !== "POST") return route.continue();
    const document = route.request().postDataJSON() as Record<string, unknown>;
    return route.continue({ postData: JSON.stringify({ ...document, SyncPlayAccess: "None" }) });
  });
  await choose(usher, "SyncPlay", "May join groups");
  await switchCalled(usher, "May download").uncheck();
  await usher.saveReviewed();
  await usher.isTold("mia is saved, but not everything was taken");
  const told = usher.page.getByRole("alert").filter({ hasText: "The server did not take everything" });
  await expect(told.getByRole("listitem")).toHaveText([
    /^SyncPlay\s*asked for\s*May join groups\s*the server has\s*Not allowed$/,
  ]);
  expect(await client.policyOf("mia")).toMatchObject({
    SyncPlayAccess: "None",
    EnableContentDownloading: false,
  });
});
