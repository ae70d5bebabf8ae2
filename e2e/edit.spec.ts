/** Changing who somebody is and what they may do. */
import { expect, test } from "./fixtures.ts";
import { home } from "./usher.ts";

test("name and e-mail are saved, and everything else stays as it was", async ({ usher }) => {
  const client = await usher.openListAs("demo");
  const before = await client.userNamed("mia");
  await usher.follow("mia");
  await usher.field("Full name").fill("Mia Lindqvist-Berg");
  await expect(usher.page.getByText("1 change not saved")).toBeVisible();
  await usher.field("E-mail").fill("  mia@example.org ");
  await usher.save();
  await usher.isTold("is saved");
  await expect(usher.page.getByText("No changes")).toBeVisible();
  const after = await client.userNamed("mia");
  expect(after).toMatchObject({ name: "Mia Lindqvist-Berg", email: "mia@example.org" });
  const { lastLoginAt, lastAccessAt, isAdmin, userName } = after;
  expect({ lastLoginAt, lastAccessAt, isAdmin, userName }).toEqual({
    lastLoginAt: before.lastLoginAt,
    lastAccessAt: before.lastAccessAt,
    isAdmin: before.isAdmin,
    userName: before.userName,
  });

  await usher.page.getByRole("link", { name: "All users" }).click();
  await expect(usher.rowOf("mia")).toContainText("Mia Lindqvist-Berg");
});

test("a user can be renamed, but not to a name that somebody has", async ({ usher, server }) => {
  const client = await usher.isSignedInAs("demo");
  const mia = await client.userNamed("mia");
  await usher.openUser(mia.id);
  await usher.field("User name").fill("EMIL");
  await usher.save();
  await usher.problemAt(usher.field("User name")).says("Somebody else has this user name already");
  await usher.field("User name").fill("mia.l");
  await usher.save();
  await usher.isTold("is saved");
  expect(await client.userNamed("mia.l")).toMatchObject({ id: mia.id });
  await server.signIn("mia.l", "mia-demo");
});

test("another letter case of one's own name is no duplicate", async ({ usher }) => {
  const client = await usher.isSignedInAs("demo");
  const mia = await client.userNamed("mia");
  await usher.openUser(mia.id);
  await usher.field("User name").fill("Mia");
  await usher.save();
  await usher.isTold("is saved");
  expect(await client.userNamed("Mia")).toMatchObject({ id: mia.id });
});

test("libraries are given and taken, and nobody is left without one", async ({ usher }) => {
  const client = await usher.isSignedInAs("demo");
  const mia = await client.userNamed("mia");
  await usher.openUser(mia.id, "access");
  const library = (name: string) => usher.page.getByRole("checkbox", { name, exact: true });
  await expect(library("Music")).toBeChecked();
  await expect(library("Kids' songs")).toBeChecked();
  await library("Kids' songs").uncheck();
  await library("Audiobooks").check();
  await usher.saveReviewed();
  await usher.isTold("Mia Lindqvist is saved");
  expect((await client.librariesOf(mia)).map(({ name }) => name).toSorted()).toEqual(["Audiobooks", "Music"]);

  await usher.page.getByRole("button", { name: "Select none" }).click();
  await usher.save();
  await expect(usher.page.getByText("Choose at least one")).toBeVisible();
  expect(await client.librariesOf(mia)).toHaveLength(2);
});

test("a member becomes administrator and has every library, and becomes a member again", async ({
  usher,
}) => {
  const client = await usher.isSignedInAs("demo");
  const mia = await client.userNamed("mia");
  await usher.openUser(mia.id, "access");
  const role = usher.page.getByRole("switch", { name: "Administrator" });
  await role.check();
  await expect(usher.page.getByRole("checkbox", { name: "Music", exact: true })).toBeHidden();
  await usher.saveReviewed();
  await usher.isTold("Mia Lindqvist is saved");
  expect(await client.userNamed("mia")).toMatchObject({ isAdmin: true });
  expect(await client.librariesOf(mia)).toHaveLength(3);

  await role.uncheck();
  await expect(usher.page.getByRole("checkbox", { name: "Music", exact: true })).toBeVisible();
  await usher.saveReviewed();
  await expect.poll(() => client.userNamed("mia")).toMatchObject({ isAdmin: false });
});

test("@once the only administrator can neither step down nor be deleted, and is told why", async ({
  usher,
}) => {
  const client = await usher.isSignedInAs("demo");
  const [demo, noor] = [await client.userNamed("demo"), await client.userNamed("noor")];
  await client.change(noor, { isAdmin: false });
  await usher.openUser(demo.id, "access");
  const role = usher.page.getByRole("switch", { name: "Administrator" });
  await expect(role).toBeDisabled();
  await expect(role).toHaveAccessibleDescription(/This is the only administrator/);
  const remove = usher.page.getByRole("button", { name: "Delete user" });
  await expect(remove).toBeDisabled();
  await expect(remove).toHaveAccessibleDescription(/This is the only administrator|This is you/);
});

test("@once whether one is the only administrator is asked again right before the change", async ({
  usher,
}) => {
  const client = await usher.isSignedInAs("demo");
  const [demo, noor] = [await client.userNamed("demo"), await client.userNamed("noor")];
  await usher.openUser(demo.id, "access");
  await usher.page.getByRole("switch", { name: "Administrator" }).uncheck();
  await client.change(noor, { isAdmin: false }); // somebody else was quicker
  usher.expectFailure({ what: 409, at: "/api/user" });
  await usher.saveReviewed();
  await usher.isTold(/This is the only administrator/);
  expect(await client.userNamed("demo")).toMatchObject({ isAdmin: true });
});

test("@once an administrator who steps down goes on as a member", async ({ usher }) => {
  const client = await usher.isSignedInAs("demo");
  const demo = await client.userNamed("demo");
  await usher.openUser(demo.id, "access");
  await usher.page.getByRole("switch", { name: "Administrator" }).uncheck();
  await usher.saveReviewed();
  await expect(usher.page.getByRole("link", { name: "Users", exact: true })).toBeHidden();
  await usher.page.reload();
  await expect(usher.page.getByRole("heading", { name: "This page is for administrators" })).toBeVisible();
});

test("an administrator gives somebody a new password without knowing the old one", async ({
  usher,
  server,
  watch,
}) => {
  const client = await usher.isSignedInAs("demo");
  const mia = await client.userNamed("mia");
  await usher.openUser(mia.id, "password");
  await usher.typeSecret("New password", "violet-kettle-9-orbit");
  await usher.typeSecret("New password again", "violet-kettle-9-orbi");
  await usher.save("Set password");
  await usher
    .problemAt(usher.secretField("New password again"))
    .says("This is not the same as the new password");
  await usher.typeSecret("New password again", "violet-kettle-9-orbit");
  await usher.save("Set password");
  await usher.isTold("Mia Lindqvist has a new password");
  await expect(usher.secretField("New password")).toHaveValue("");
  watch.addPassword("mia-demo");
  await server.signIn("mia", "violet-kettle-9-orbit");
  await expect(server.signIn("mia", "mia-demo")).rejects.toThrow("401");
});

test("an id that nobody has is said, with the way back", async ({ usher }) => {
  usher.expectFailure({ what: 404, at: "/api/user/no-such-id" });
  await usher.isSignedInAs("demo");
  await usher.open(`/${home}/users/no-such-id`);
  await expect(
    usher.page.getByRole("heading", { name: "There is no user with this id on Home music" }),
  ).toBeVisible();
  await expect(usher.page.getByText("Nobody there has the id “no-such-id”")).toBeVisible();
  await usher.page.getByRole("link", { name: "All users" }).click();
  await usher.seesList();
});

// Once: no server is asked.
test("@once an address that leads nowhere is said, with the way back", async ({ usher }) => {
  await usher.isSignedInAs("demo");
  await usher.open(`/${home}/nothing/here`);
  await expect(usher.page.getByRole("heading", { name: "There is no such page" })).toBeVisible();
  await usher.page.getByRole("link", { name: "Go to the users" }).click();
  await usher.seesList();
});

test("@once whoever saves a user that was deleted meanwhile is told, and nobody comes back to life", async ({
  usher,
}) => {
  const client = await usher.isSignedInAs("demo");
  const mia = await client.userNamed("mia");
  await usher.openUser(mia.id);
  await usher.field("Full name").fill("Mia the Ghost");
  await client.remove(mia);
  usher.expectFailure({ what: 404, at: mia.id });
  await usher.save();
  await usher.isTold(/not on Home music any more/);
  await expect(usher.field("Full name")).toHaveValue("Mia the Ghost");
  expect((await client.everybody()).map(({ userName }) => userName)).not.toContain("mia");
});
