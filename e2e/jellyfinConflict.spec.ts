/** What happens to an edit of a Jellyfin user when somebody else, or the end of a session, comes in between. */
import { expect, test } from "./jellyfin.ts";
import { choose, type Jellyfin, open, switchCalled } from "./jellyfinPages.ts";

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
