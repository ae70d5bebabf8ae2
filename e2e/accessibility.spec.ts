/**
 * Pages and dialogs that pictures.spec.ts does not come by, light and dark, against WCAG 2.0 to 2.2, levels A and
 * AA: at a desk, and the list's menus on a phone, too, where they are others.
 * Once: what is drawn does not depend on the server's manner.
 */
import { isAccessible } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { home } from "./usher.ts";

const desk = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };

test.use({ colorScheme: "light", viewport: desk });
test.setTimeout(180_000);

test("@once before the sign-in", async ({ usher }) => {
  const { page } = usher;
  await usher.offer({
    servers: [usher.homeServer(), usher.homeServer({ id: "cellar", name: "Cellar" })],
  });
  await usher.open("/nowhere");
  await expect(page.getByRole("alert")).toBeVisible();
  await usher.connectTo("no address at all");
  await usher.addressProblem.isMarked();
  await isAccessible(usher, "choosing a server");

  usher.expectFailure({ what: 401, at: "/auth/login" });
  await usher.open(`/${home}`);
  await usher.seesSignIn();
  await isAccessible(usher, "signing in");
  await usher.signIn("mia", "not-the-password");
  await usher.problemAt(usher.passwordField).isMarked();
  await isAccessible(usher, "a wrong password");

  await usher.offer("{");
  await page.reload();
  await expect(page.getByRole("heading", { name: "The settings of this page are broken" })).toBeVisible();
  await isAccessible(usher, "a broken config.json");
});

for (const [name, viewport] of [
  ["at a desk", desk],
  ["on a phone", phone],
] as const)
  test.describe(name, () => {
    test.use({ viewport });

    test(`@once the list, ${name}`, async ({ usher }) => {
      const { page } = usher;
      const isPhone = viewport === phone;
      await usher.isSignedInAs("demo");
      await usher.open(`/${home}/users`);
      await expect(page.getByText("Mia Lindqvist").first()).toBeVisible();
      for (const button of [
        /^Filter/,
        isPhone ? /^Sort/ : "Columns",
        "Export",
        "Open your menu",
        "Actions for mia",
        /^Server:/,
      ]) {
        await page.getByRole("button", { name: button }).first().click();
        await expect(page.getByRole("menu")).toBeVisible();
        await isAccessible(usher, `the menu of ${button}`, "[role=menu]");
        await page.keyboard.press("Escape");
        await expect(page.getByRole("menu")).toBeHidden();
      }

      if (isPhone) return; // the rest is the same there
      await page.keyboard.press("?");
      await expect(usher.dialog).toContainText("Keyboard shortcuts");
      await isAccessible(usher, "the sheet of keys", "[role=dialog]");
      await page.keyboard.press("Escape");
      await expect(usher.dialog).toBeHidden();

      await usher.select("mia", "demo");
      await usher.filter("Role: Members");
      await page
        .getByRole("region", { name: "Selected users" })
        .getByRole("button", { name: "Delete" })
        .click();
      await expect(usher.dialog).toContainText("Delete mia?");
      await isAccessible(usher, "the question before several are deleted", "[role=dialog]");
      await usher.dialog.getByRole("button", { name: "Cancel" }).click();

      await usher.search("nobody-is-called-so");
      await expect(page.getByRole("heading", { name: /^Nobody matches/ })).toBeVisible();
      await isAccessible(usher, "nobody found");
      await usher.open(`/${home}/nothing/here`);
      await expect(page.getByRole("heading", { name: "There is no such page" })).toBeVisible();
      await isAccessible(usher, "no such page");
    });
  });

test("@once one user", async ({ usher, server }) => {
  const { page } = usher;
  const client = await usher.isSignedInAs("demo");
  const [mia, noor] = [await client.userNamed("mia"), await client.userNamed("noor")];
  for (const tab of ["account", "preferences", "password"]) {
    await usher.openUser(mia.id, tab);
    await page.waitForLoadState("networkidle");
    await isAccessible(usher, `the tab ${tab}`);
  }
  await usher.typeSecret("New password", "password1");
  await usher.save("Set password");
  await expect(page.getByText(/^Very weak/)).toBeVisible();
  await isAccessible(usher, "a weak password, not repeated");
  await page.getByRole("tab", { name: "Account" }).click();
  await expect(usher.dialog).toContainText("Leave without saving?");
  await isAccessible(usher, "the question before leaving", "[role=dialog]");
  await usher.dialog.getByRole("button", { name: "Discard changes" }).click();

  await usher.openUser(noor.id);
  await page.getByRole("button", { name: "Delete user" }).click();
  await expect(usher.dialog).toContainText("Delete Noor el-Haddad?");
  await isAccessible(usher, "the question before an administrator is deleted", "[role=dialog]");
  await usher.dialog.getByRole("button", { name: "Cancel" }).click();

  usher.expectFailure({ what: 404, at: "/api/user/no-such-id" }, { what: 401, at: "/api/" });
  await usher.open(`/${home}/users/no-such-id`);
  await expect(page.getByRole("heading", { name: /There is no user with this id/ })).toBeVisible();
  await isAccessible(usher, "no such user");

  await usher.openUser(mia.id);
  server.passTime({ hours: 49 });
  await usher.field("Full name").fill("Mia after hours");
  await usher.save();
  await expect(usher.dialog.getByRole("button", { name: "Sign in", exact: true })).toBeVisible();
  await isAccessible(usher, "signing in again", "[role=dialog]");
});

test("@once a member", async ({ usher }) => {
  const { page } = usher;
  await usher.isSignedInAs("mia");
  for (const tab of ["account", "preferences", "password"]) {
    await usher.open(`/${home}/profile/${tab}`);
    await expect(page.getByRole("tabpanel")).toBeVisible();
    await page.waitForLoadState("networkidle");
    await isAccessible(usher, `the own tab ${tab}`);
  }
  await usher.open(`/${home}/users`);
  await expect(page.getByRole("heading", { name: "This page is for administrators" })).toBeVisible();
  await isAccessible(usher, "for administrators only");
});

test.describe("an empty server", () => {
  test.use({ serverOptions: { people: "none" } });

  test("@once the first administrator", async ({ usher }) => {
    await usher.open();
    await usher.save("Create the administrator");
    await usher.problemAt(usher.nameField).isMarked();
    await isAccessible(usher, "the first administrator");
  });
});
