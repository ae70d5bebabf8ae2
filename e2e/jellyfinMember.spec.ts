/** Everyone on a Jellyfin who is not an administrator, and an API key, which is nobody. */
import { complaintsOf } from "./axe.ts";
import { expect, type JellyfinClient, test } from "./jellyfin.ts";
import { home, type Usher } from "./usher.ts";

const openProfile = async (usher: Usher<JellyfinClient>, username: string, tab = "account") => {
  const client = await usher.isSignedInAs(username);
  await usher.open(`/${home}/profile/${tab}`);
  await expect(usher.page.getByRole("tabpanel")).toBeVisible();
  return client;
};

test("a member sees their own account and nothing else, and asks for nothing else", async ({ usher }) => {
  const asked: string[] = [];
  usher.page.on("request", (request) => asked.push(request.url()));
  await openProfile(usher, "mia");
  await expect(usher.page.getByRole("tab")).toHaveText(["Account", "Preferences", "Password"]);
  await expect(usher.page.getByRole("navigation")).toHaveCount(0);
  for (const name of ["Administrator", "Disabled", "Hidden on the sign-in screen"])
    await expect(usher.page.getByRole("switch", { name })).toHaveCount(0);
  await expect(usher.page.getByRole("button", { name: "Delete user" })).toHaveCount(0);
  for (const tab of ["preferences", "password"]) {
    await usher.open(`/${home}/profile/${tab}`);
    await expect(usher.page.getByRole("tabpanel")).toBeVisible();
    expect.soft(await complaintsOf(usher.page, "main"), tab).toEqual([]);
  }
  const forAdministrators = /\/(Devices|Auth\/Keys|Auth\/Providers|Library\/MediaFolders)|\/Users(\?|$)/;
  expect(asked.filter((url) => forAdministrators.test(url))).toEqual([]);
});

test("a member's own devices have no page at that address", async ({ usher }) => {
  await openProfile(usher, "mia", "devices");
  await expect(usher.page.getByRole("tab", { name: "Account" })).toHaveAttribute("aria-selected", "true");
  await expect(usher.page.getByText("Devices and sessions")).toHaveCount(0);
});

test("a member changes name, picture and preferences", async ({ usher, server }) => {
  const mia = await openProfile(usher, "mia");
  await usher.field("User name").fill("mia.m");
  await usher.save();
  await usher.isTold("mia.m is saved");
  await usher.page
    .getByLabel("Choose a picture…")
    .and(usher.page.locator("input"))
    .setInputFiles("public/apple-touch-icon.png");
  await usher.dialog.getByRole("button", { name: "Use this picture" }).click();
  await usher.isTold("mia.m has a new picture");
  await usher.open(`/${home}/profile/preferences`);
  await usher.page.getByRole("switch", { name: "Play the next episode by itself" }).uncheck();
  const hidden = usher.page.getByRole("group", { name: "Not on the home page" });
  await hidden.getByRole("checkbox", { name: "Shows" }).check();
  await usher.save();
  await usher.isTold("mia.m is saved");
  const admin = await server.signIn("demo");
  expect(await admin.configurationOf("mia.m")).toMatchObject({
    EnableNextEpisodeAutoPlay: false,
    MyMediaExcludes: await admin.libraries("Shows"),
  });
  expect(await mia.isSignedIn()).toBe(true);
});

test("a member changes the password with the current one", async ({ usher, server, watch }) => {
  watch.addPassword("mia-demo");
  usher.expectFailure({ what: 403, at: "/Users/Password" });
  const mia = await openProfile(usher, "mia", "password");
  await usher.typeSecret("Current password", "not-the-password");
  await usher.typeSecret("New password", "violet-kettle-9-orbit");
  await usher.typeSecret("New password again", "violet-kettle-9-orbit");
  await usher.save("Set password");
  await usher.problemAt(usher.secretField("Current password")).says(/This is not your current password/);
  await usher.typeSecret("Current password", "mia-demo");
  await usher.save("Set password");
  await usher.isTold("Your password is changed");
  await server.signIn("mia", "violet-kettle-9-orbit");
  expect(await mia.isSignedIn()).toBe(true);
});

test("an account that an administrator keeps closed is shown, and says why nothing can be changed", async ({
  usher,
}) => {
  await openProfile(usher, "chloe");
  await expect(usher.page.getByText("An administrator keeps this account as it is.").first()).toBeVisible();
  await expect(usher.field("User name")).not.toBeEditable();
  await expect(usher.page.getByRole("button", { name: "Save", exact: true })).toHaveCount(0);
  await expect(usher.page.getByRole("button", { name: /picture/ })).toHaveCount(0);
  await expect(usher.page.getByRole("tab")).toHaveText(["Account", "Preferences"]);
  await usher.open(`/${home}/profile/preferences`);
  await expect(usher.page.getByRole("switch", { name: "Play the next episode by itself" })).toBeDisabled();
  await expect(usher.page.getByRole("button", { name: "Save", exact: true })).toHaveCount(0);
});

for (const place of ["users", "users/create", "users/somebody-else/devices"])
  test(`a member at #/…/${place} reads that it is for administrators`, async ({ usher }) => {
    await usher.isSignedInAs("mia");
    await usher.open(`/${home}/${place}`);
    await expect(usher.page.getByRole("heading", { name: "This page is for administrators" })).toBeVisible();
    await usher.page.getByRole("link", { name: "Open my profile" }).click();
    await expect(usher.page.getByRole("heading", { name: "mia" })).toBeVisible();
  });

test("an API key manages users, and has no profile", async ({ usher, context, server, watch }) => {
  const admin = await server.signIn("demo");
  await admin.send("POST", "/Auth/Keys?app=journey");
  const { Items } = (await admin.send("GET", "/Auth/Keys")) as { Items: { AccessToken: string }[] };
  const session = {
    token: Items[0]!.AccessToken,
    userId: "api-key",
    name: "API key",
    fullName: "API key",
    isAdmin: true,
    isKey: true,
  };
  watch.addToken(session.token);
  await context.addInitScript(({ key, text }) => localStorage.setItem(key, text), {
    key: `usher.session.${home}`,
    text: JSON.stringify(session),
  });
  await usher.openUser(await admin.idOf("mia"), "access");
  await usher.page.getByRole("switch", { name: "May download" }).uncheck();
  await usher.saveReviewed();
  await usher.isTold("mia is saved");
  expect(await admin.policyOf("mia")).toMatchObject({ EnableContentDownloading: false });
  await expect(usher.page.getByRole("link", { name: "My profile" })).toHaveCount(0);
  await usher.page.getByRole("button", { name: "Open your menu" }).click();
  await expect(usher.page.getByRole("menuitem")).toHaveText([
    /^Language/,
    "Lock after a while…",
    "Keyboard shortcuts",
    "Sign out",
  ]);
  await usher.page.keyboard.press("Escape");
  await usher.open(`/${home}/profile`);
  await expect(usher.page.getByRole("heading", { name: "An API key is nobody’s account" })).toBeVisible();
});
