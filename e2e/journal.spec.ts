/** What was changed is kept, and can be taken back: at once, later, and never over somebody else's change. */
import { expect, test } from "./fixtures.ts";
import { test as filmsTest } from "./jellyfin.ts";

test("a save is undone from its notice", async ({ usher }) => {
  const client = await usher.isSignedInAs("demo");
  await usher.openUser((await client.userNamed("mia")).id);
  await usher.field("Full name").fill("Mia Berg");
  await usher.save();
  await usher.isTold("is saved");
  expect((await client.userNamed("mia")).name).toBe("Mia Berg");
  await usher.page.getByRole("button", { name: "Undo" }).click();
  await usher.isTold("is as before");
  expect((await client.userNamed("mia")).name).toBe("Mia Lindqvist");
  await expect(usher.field("Full name")).toHaveValue("Mia Lindqvist");
});

test("a change is undone later, from the journal", async ({ usher }) => {
  const client = await usher.isSignedInAs("demo");
  const before = await client.librariesOf(await client.userNamed("hana"));
  await usher.openUser((await client.userNamed("hana")).id, "access");
  await usher.page.getByRole("checkbox", { name: "Kids' songs" }).check();
  await usher.saveReviewed();
  await usher.isTold("is saved");
  await usher.open("/home/journal");
  const entry = usher.page
    .getByRole("listitem")
    .filter({ hasText: "Gains the library Kids' songs." })
    .first();
  await expect(entry).toContainText("by demo");
  await usher.page.reload();
  await usher.page.getByRole("button", { name: "Undo this change to hana" }).click();
  await expect(usher.dialog).toContainText("Loses the library Kids' songs.");
  await usher.dialog.getByRole("button", { name: "Undo" }).click();
  await expect(usher.dialog).toBeHidden();
  expect(await client.librariesOf(await client.userNamed("hana"))).toEqual(before);
  await expect(entry).toContainText("Undone");
});

test("what somebody else changed since is not overwritten, and shown", async ({ usher, server }) => {
  const client = await usher.isSignedInAs("demo");
  await usher.openUser((await client.userNamed("mia")).id);
  await usher.field("E-mail").fill("mia@first.example");
  await usher.save();
  await usher.isTold("is saved");
  const noor = await server.signIn("noor");
  await noor.change(await noor.userNamed("mia"), { email: "mia@second.example" });
  await usher.open("/home/journal");
  await usher.page.getByRole("button", { name: "Undo this change to mia" }).click();
  await expect(usher.dialog).toContainText("mia@second.example");
  await expect(usher.dialog.getByRole("button", { name: "Undo" })).toHaveCount(0);
  await usher.dialog.getByRole("link", { name: "Open the user" }).click();
  await expect(usher.page.getByRole("tabpanel")).toBeVisible();
  expect((await client.userNamed("mia")).email).toBe("mia@second.example");
});

test("who was deleted is created again, as far as this browser knows", async ({ usher }) => {
  const client = await usher.isSignedInAs("demo");
  const before = await client.userNamed("mia");
  const libraries = await client.librariesOf(before);
  await usher.openUser(before.id);
  await usher.page.getByRole("button", { name: "Delete user" }).click();
  await usher.dialog.getByRole("button", { name: "Delete for good" }).click();
  await usher.seesList();
  await usher.page.getByRole("link", { name: "Journal" }).click();
  await usher.page.getByRole("button", { name: "Create again: mia" }).click();
  await expect(usher.field("User name")).toHaveValue("mia");
  await expect(usher.field("E-mail")).toHaveValue(before.email);
  await usher.typeSecret("Password", "a-new-long-password-7");
  await usher.save("Create user");
  await usher.seesList();
  const after = await client.userNamed("mia");
  expect(after).toMatchObject({ name: before.name, email: before.email, isAdmin: before.isAdmin });
  expect(await client.librariesOf(after)).toEqual(libraries);
});

test("the journal is cleared after a question, and members have none", async ({ usher, anotherUsher }) => {
  const client = await usher.isSignedInAs("demo");
  await usher.openUser((await client.userNamed("mia")).id);
  await usher.field("Full name").fill("Mia Berg");
  await usher.save();
  await usher.isTold("is saved");
  await usher.open("/home/journal");
  await expect(usher.page.getByRole("button", { name: "Undo this change to mia" })).toBeVisible();
  await usher.page.getByRole("button", { name: "Clear…" }).click();
  await usher.dialog.getByRole("button", { name: "Clear the journal" }).click();
  await expect(usher.page.getByText("Nothing yet.")).toBeVisible();
  expect((await client.userNamed("mia")).name).toBe("Mia Berg");

  const member = await anotherUsher();
  await member.isSignedInAs("mia");
  await member.open("/home/journal");
  await expect(member.page.getByText("This page is for administrators")).toBeVisible();
});

filmsTest("a policy is undone from its notice, with everything that came along", async ({ usher }) => {
  const client = await usher.isSignedInAs("demo");
  const before = await client.policyOf("mia");
  await usher.openUser(await client.idOf("mia"));
  await usher.page.getByRole("switch", { name: "Hidden on the sign-in screen" }).click();
  await usher.saveReviewed();
  await usher.isTold("is saved");
  await usher.page.getByRole("button", { name: "Undo" }).click();
  await usher.isTold("is as before");
  expect(await client.policyOf("mia")).toEqual(before);
});
