/** Everyone who is not an administrator: their own account, and nothing else. */
import { expect, test } from "./fixtures.ts";
import { home, type Usher } from "./usher.ts";

const openProfile = async (usher: Usher, username = "mia", tab = "account") => {
  await usher.isSignedInAs(username);
  await usher.open(`/${home}/profile/${tab}`);
  await expect(usher.page.getByRole("tabpanel")).toBeVisible();
};

test("sees and changes their own name and e-mail; the user name is not theirs to change", async ({
  usher,
  server,
}) => {
  await usher.open();
  await usher.signIn("mia");
  await expect(usher.page.getByRole("heading", { name: "Mia Lindqvist" })).toBeVisible();
  await expect(usher.page.getByRole("region", { name: "Your libraries" })).toContainText("Music");
  await expect(usher.page.getByRole("region", { name: "Your libraries" })).toContainText("Kids' songs");
  await expect(usher.page.getByRole("navigation")).toHaveCount(0);
  await expect(usher.field("User name")).not.toBeEditable();
  await usher.problemAt(usher.field("User name")).says(/Only an administrator can change the user name/);

  await usher.field("Full name").fill("Mia the Member");
  await usher.field("E-mail").fill("mia.member@example.org");
  await usher.save();
  await usher.isTold("is saved");
  await expect(usher.page.getByRole("button", { name: "You are Mia the Member" })).toBeVisible();
  const admin = await server.signIn("demo");
  expect(await admin.userNamed("mia")).toMatchObject({
    name: "Mia the Member",
    email: "mia.member@example.org",
    isAdmin: false,
  });
});

test("changes their password with the current one", async ({ usher, server, watch }) => {
  watch.addPassword("mia-demo");
  usher.expectFailure({ what: 400, at: "/api/user/" });
  await openProfile(usher, "mia", "password");
  await expect(usher.page.getByRole("button", { name: "Set password" })).toBeDisabled();
  await usher.typeSecret("Current password", "not-the-password");
  await usher.typeSecret("New password", "violet-kettle-9-orbit");
  await usher.typeSecret("New password again", "violet-kettle-9-orbi");
  await usher.save("Set password");
  await usher
    .problemAt(usher.secretField("New password again"))
    .says("This is not the same as the new password");

  await usher.typeSecret("New password again", "violet-kettle-9-orbit");
  await usher.save("Set password");
  await usher.problemAt(usher.secretField("Current password")).isMarked();
  await expect(server.signIn("mia", "violet-kettle-9-orbit")).rejects.toThrow("401");

  await usher.typeSecret("Current password", "mia-demo");
  await usher.save("Set password");
  await usher.isTold("Your password is changed");
  await server.signIn("mia", "violet-kettle-9-orbit");
  const admin = await server.signIn("demo");
  expect(await admin.userNamed("mia")).toMatchObject({
    name: "Mia Lindqvist",
    email: "mia.lindqvist@example.org",
  });
});

for (const place of ["users", "users/create", "users/somebody-else"])
  test(`opening #/…/${place} says that it is for administrators, and leads to the own profile`, async ({
    usher,
  }) => {
    await usher.isSignedInAs("mia");
    await usher.open(`/${home}/${place}`);
    await expect(usher.page.getByRole("heading", { name: "This page is for administrators" })).toBeVisible();
    await usher.page.getByRole("link", { name: "Open my profile" }).click();
    await expect(usher.page.getByRole("heading", { name: "Mia Lindqvist" })).toBeVisible();
  });

test.describe("where the server forbids users to change their account", () => {
  test.use({ serverOptions: { rules: { userEditing: false } } });

  test("the profile says so, and is read-only", async ({ usher }) => {
    await openProfile(usher);
    await expect(
      usher.page.getByText("This server does not let users change their own account.").first(),
    ).toBeVisible();
    for (const label of ["User name", "Full name", "E-mail"])
      await expect(usher.field(label)).not.toBeEditable();
    await expect(usher.page.getByRole("button", { name: "Save", exact: true })).toHaveCount(0);
    await expect(usher.page.getByRole("tab", { name: "Password" })).toHaveCount(0);
  });
});

test("an administrator has a profile of their own as well", async ({ usher }) => {
  await usher.openListAs("demo");
  await usher.page.getByRole("button", { name: "Open your menu" }).click();
  await usher.page.getByRole("menuitem", { name: "My profile" }).click();
  await expect(usher.page.getByRole("heading", { name: "Demo Administrator" })).toBeVisible();
  await expect(usher.page.getByText("administrators have every one")).toBeVisible();
});
