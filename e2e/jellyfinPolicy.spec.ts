/** What a Jellyfin user may do and prefers: every tab, each proven by a second reading over HTTP. */
import { fitsTheWindow, isAccessible } from "./axe.ts";
import { expect, type JellyfinClient, test } from "./jellyfin.ts";
import { home, type Usher } from "./usher.ts";

type Jellyfin = Usher<JellyfinClient>;

const switchCalled = ({ page }: Jellyfin, name: string) => page.getByRole("switch", { name, exact: true });

const choose = async ({ page }: Jellyfin, label: string, option: string | RegExp) => {
  await page.getByRole("combobox", { name: new RegExp(`^${label}`) }).click(); // its value is a part of its name
  await page
    .getByRole("option", { name: option, ...(typeof option === "string" && { exact: true }) })
    .click();
};

const boxOf = ({ page }: Jellyfin, list: string, name: string) =>
  page.getByRole("group", { name: list, exact: true }).getByRole("checkbox", { name, exact: true });

const open = async (usher: Jellyfin, name: string, tab: string) => {
  const client = await usher.isSignedInAs("demo");
  await usher.openUser(await client.idOf(name), tab);
  await expect(usher.page.getByText("No changes").first()).toBeVisible();
  return client;
};

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

test.describe("the week", () => {
  const cell = ({ page }: Jellyfin, name: string) => page.getByRole("gridcell", { name, exact: true });

  const limit = async (usher: Jellyfin) => {
    const client = await open(usher, "mia", "parental");
    await usher.page.getByRole("radio", { name: "Only at these hours" }).check();
    await expect(cell(usher, "Monday 0:00")).toHaveAttribute("aria-selected", "true");
    return client;
  };

  const hoursOf = async (client: JellyfinClient) =>
    (await client.policyOf("mia")).AccessSchedules.map(
      ({ DayOfWeek, StartHour, EndHour }) => `${DayOfWeek} ${StartHour}-${EndHour}`,
    );

  test("is painted with the keyboard; nights are two pieces, each on its day", async ({ usher }) => {
    const client = await limit(usher);
    await expect(usher.page.getByText(/A night over midnight is two pieces, one on each day/)).toBeVisible();
    const { keyboard } = usher.page;
    await cell(usher, "Monday 0:00").focus();
    await keyboard.press("Shift+Control+End"); // all of the week
    await keyboard.press("Space");
    await expect(usher.page.getByText("No hour is painted.", { exact: false }).first()).toBeVisible();
    await usher.save();
    await expect(usher.dialog).toBeHidden(); // an empty week would mean any hour to the server
    await cell(usher, "Friday 22:00").focus();
    await cell(usher, "Friday 22:00").click(); // paints the first
    await keyboard.press("Shift+End");
    await keyboard.press("Space");
    await cell(usher, "Saturday 0:00").click();
    await keyboard.press("Shift+ArrowRight");
    await keyboard.press("Shift+ArrowRight");
    await keyboard.press("Shift+ArrowRight");
    await keyboard.press("Space");
    await usher.save();
    await expect(usher.dialog).toContainText(
      "May use the server only at these hours: Friday: 22:00–24:00; Saturday: 0:00–2:00.",
    );
    await usher.save("Save these changes");
    await usher.isTold("mia is saved");
    expect(await hoursOf(client)).toEqual(["Friday 22-24", "Saturday 0-2"]);
  });

  test("is painted with the mouse, and pieces of a day are told together", async ({ usher }) => {
    const client = await limit(usher);
    const clear = async (from: string, to: string) => {
      await cell(usher, from).hover();
      await usher.page.mouse.down();
      await cell(usher, to).hover();
      await usher.page.mouse.up();
    };
    await clear("Monday 0:00", "Sunday 7:30");
    await clear("Monday 20:00", "Sunday 23:30");
    await clear("Monday 12:00", "Monday 13:30");
    await usher.save();
    await expect(usher.dialog).toContainText(/Monday: 8:00–12:00 and 14:00–20:00/);
    await usher.save("Save these changes");
    await usher.isTold("mia is saved");
    const hours = await hoursOf(client);
    expect(hours).toContain("Monday 8-12");
    expect(hours).toContain("Monday 14-20");
    await usher.page.reload();
    await expect(cell(usher, "Monday 11:30")).toHaveAttribute("aria-selected", "true");
    await expect(cell(usher, "Monday 12:00")).toHaveAttribute("aria-selected", "false");
    await expect(cell(usher, "Sunday 12:00")).toHaveAttribute("aria-selected", "true");
  });

  test("by a day's name, the whole day", async ({ usher }) => {
    const client = await limit(usher);
    await usher.page.getByRole("button", { name: "Sunday: the whole day" }).click();
    await usher.saveReviewed();
    await usher.isTold("mia is saved");
    expect(await hoursOf(client)).toEqual(["Weekday 0-24", "Saturday 0-24"]);
  });

  test.describe("on a phone", () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

    test("is painted with a finger", async ({ usher, context }) => {
      const client = await limit(usher);
      const touch = await context.newCDPSession(usher.page);
      const [from, to] = [cell(usher, "Tuesday 0:00"), cell(usher, "Tuesday 5:30")];
      await from.scrollIntoViewIfNeeded();
      const centre = async (element: typeof from) => {
        const { x, y, width, height } = (await element.boundingBox())!;
        return { x: x + width / 2, y: y + height / 2 };
      };
      const [start, end] = [await centre(from), await centre(to)];
      await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [start] });
      for (const part of [0.2, 0.4, 0.6, 0.8, 1])
        await touch.send("Input.dispatchTouchEvent", {
          type: "touchMove",
          touchPoints: [{ x: start.x + (end.x - start.x) * part, y: start.y }],
        });
      await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
      await expect(to).toHaveAttribute("aria-selected", "false");
      await expect(cell(usher, "Tuesday 6:00")).toHaveAttribute("aria-selected", "true");
      await usher.saveReviewed();
      await usher.isTold("mia is saved");
      expect(await hoursOf(client)).toContain("Tuesday 6-24");
    });
  });
});

test.describe("two administrators", () => {
  const bothOpen = async (first: Jellyfin, second: Jellyfin, tab: string) => {
    const client = await open(first, "mia", tab);
    await second.isSignedInAs("noor");
    await second.openUser(await client.idOf("mia"), tab);
    await expect(second.page.getByText("No changes")).toBeVisible();
    return client;
  };

  test("on different switches both win", async ({ usher, anotherUsher }) => {
    const noor = await anotherUsher();
    const client = await bothOpen(usher, noor, "access");
    await switchCalled(usher, "May download").uncheck();
    await switchCalled(noor, "May manage collections").check();
    await usher.saveReviewed();
    await usher.isTold("mia is saved");
    await noor.saveReviewed();
    await noor.isTold("mia is saved");
    expect(await client.policyOf("mia")).toMatchObject({
      EnableContentDownloading: false,
      EnableCollectionManagement: true,
    });
    await expect(switchCalled(noor, "May download")).not.toBeChecked();
  });

  test("on the same field both values are shown, and one of them is chosen", async ({
    usher,
    anotherUsher,
  }) => {
    const noor = await anotherUsher();
    const client = await bothOpen(usher, noor, "access");
    await choose(usher, "SyncPlay", "Not allowed");
    await choose(noor, "SyncPlay", "May join groups");
    await usher.saveReviewed();
    await usher.isTold("mia is saved");
    await noor.saveReviewed();
    const panel = noor.page.getByRole("region", { name: "Changed on the server meanwhile" });
    await expect(panel.getByRole("group", { name: "SyncPlay" })).toContainText("May join groups");
    await expect(panel.getByRole("group", { name: "SyncPlay" })).toContainText("Not allowed");
    expect(await client.policyOf("mia")).toMatchObject({ SyncPlayAccess: "None" });
    await panel.getByRole("button", { name: "Keep mine: SyncPlay" }).click();
    await noor.saveReviewed();
    await noor.isTold("mia is saved");
    expect(await client.policyOf("mia")).toMatchObject({ SyncPlayAccess: "JoinGroups" });
  });

  test("on the rating decide once, and get the pair that one of them chose", async ({
    usher,
    anotherUsher,
  }) => {
    const noor = await anotherUsher();
    const client = await open(usher, "emil", "parental");
    await noor.isSignedInAs("noor");
    await noor.openUser(await client.idOf("emil"), "parental");
    await choose(usher, "Highest rating", /PG-13/);
    await choose(noor, "Highest rating", /^R\b/);
    await usher.saveReviewed();
    await usher.isTold("emil is saved");
    const theirs = await client.policyOf("emil");
    await noor.saveReviewed();
    const panel = noor.page.getByRole("region", { name: "Changed on the server meanwhile" });
    await expect(panel.getByRole("group")).toHaveCount(1);
    await expect(panel.getByRole("group", { name: "Highest rating" })).toContainText("PG-13");
    await panel.getByRole("button", { name: "Use theirs: Highest rating" }).click();
    await expect(noor.page.getByRole("combobox", { name: "Highest rating" })).toContainText("PG-13");
    const { MaxParentalRating, MaxParentalSubRating } = theirs;
    const after = await client.policyOf("emil");
    expect([after.MaxParentalRating, after.MaxParentalSubRating]).toEqual([
      MaxParentalRating,
      MaxParentalSubRating,
    ]);
  });
});

test("a token revoked in the middle of an edit is a sign-in above it, and what was typed is saved then", async ({
  usher,
  server,
}) => {
  usher.expectFailure({ what: 401, at: server.url });
  const client = await open(usher, "mia", "access");
  const noor = await server.signIn("noor");
  await switchCalled(usher, "May download").uncheck();
  await usher.field("Bitrate limit from outside").fill("12");
  await client.signOut();
  await usher.save();
  await expect(usher.dialog.filter({ hasText: "Your session has ended" })).toBeVisible();
  await usher.dialog.getByLabel("Password", { exact: true }).fill("demo");
  await usher.dialog.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(usher.dialog.filter({ hasText: "Your session has ended" })).toBeHidden();
  await expect(switchCalled(usher, "May download")).not.toBeChecked();
  await expect(usher.field("Bitrate limit from outside")).toHaveValue("12");
  expect(await noor.policyOf("mia")).toMatchObject({ EnableContentDownloading: true });
  await usher.saveReviewed();
  await usher.isTold("mia is saved");
  expect(await noor.policyOf("mia")).toMatchObject({
    EnableContentDownloading: false,
    RemoteClientBitrateLimit: 12_000_000,
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

test("signing out asks about what is typed and not saved", async ({ usher }) => {
  const client = await open(usher, "mia", "access");
  await switchCalled(usher, "May download").uncheck();
  await usher.signOut();
  await expect(usher.dialog).toContainText("Leave without saving?");
  await usher.dialog.getByRole("button", { name: "Stay here" }).click();
  await expect(switchCalled(usher, "May download")).not.toBeChecked();
  expect(await client.isSignedIn()).toBe(true);
  await usher.signOut();
  await usher.dialog.getByRole("button", { name: "Discard changes" }).click();
  await expect(usher.page.getByRole("heading", { name: "Sign in to Home films" })).toBeVisible();
  await expect.poll(() => client.isSignedIn()).toBe(false);
});

const tabs = ["account", "access", "parental", "preferences", "password", "devices"] as const;

// What is drawn hardly depends on the release: once.
test.describe("on a phone, light and dark,", () => {
  test.use({ colorScheme: "light", viewport: { width: 390, height: 844 } });
  test.setTimeout(180_000);

  test("@once every tab can be used by everybody", async ({ usher }) => {
    const { page } = usher;
    const client = await usher.isSignedInAs("demo");
    await usher.open(`/${home}/users`);
    await expect(page.getByText("aisha").first()).toBeVisible();
    await isAccessible(usher, "the list");
    const emil = await client.idOf("emil");
    for (const tab of tabs) {
      await usher.openUser(emil, tab);
      await page.waitForLoadState("networkidle");
      await isAccessible(usher, `the tab ${tab}`);
    }
    await usher.openUser(emil, "access");
    await switchCalled(usher, "May delete from all libraries").check();
    await usher.save();
    await expect(usher.dialog).toContainText("May delete media from all libraries.");
    await isAccessible(usher, "the review", "[role=dialog]");
    await usher.save("Go back");
    await usher.save("Undo");
    await usher.openUser(await client.idOf("mia"), "devices");
    await page.getByRole("button", { name: "Sign out on Living room TV" }).click();
    await isAccessible(usher, "the question before a device is signed out", "[role=dialog]");
    await usher.dialog.getByRole("button", { name: "Cancel" }).click();
    await usher.openUser(await client.idOf("omar"));
    await isAccessible(usher, "somebody who is locked out");
    await usher.openUser(await client.idOf("noor"));
    await isAccessible(usher, "an administrator");
    await usher.open(`/${home}/users/create`);
    await expect(usher.field("User name")).toBeVisible();
    await isAccessible(usher, "creating");
  });
});

test.describe("from right to left at 360 pixels", () => {
  test.use({ viewport: { width: 360, height: 740 } });
  test.setTimeout(120_000);

  test("@once every tab fits, and later is on the left", async ({ usher }) => {
    const { page } = usher;
    await page.addInitScript(() =>
      addEventListener("DOMContentLoaded", () => (document.documentElement.dir = "rtl")),
    );
    const client = await usher.isSignedInAs("demo");
    await usher.open(`/${home}/users`);
    await expect(page.getByText("aisha").first()).toBeVisible();
    await fitsTheWindow(page, "the list");
    const emil = await client.idOf("emil");
    for (const tab of tabs) {
      await usher.openUser(emil, tab);
      await page.waitForLoadState("networkidle");
      await fitsTheWindow(page, `the tab ${tab}`);
    }
    await usher.openUser(emil, "parental");
    const cell = page.getByRole("gridcell", { name: "Monday 15:00" });
    await cell.focus();
    await page.keyboard.press("ArrowLeft"); // later is on the left
    await expect(page.getByRole("gridcell", { name: "Monday 15:30" })).toBeFocused();
    await usher.open(`/${home}/users/create`);
    await expect(usher.field("User name")).toBeVisible();
    await fitsTheWindow(page, "creating");
  });
});
