/** Deleting one user, and several at once. */
import { expect, test } from "./fixtures.ts";

const namesLeft = async (client: { everybody(): Promise<{ userName: string }[]> }) =>
  (await client.everybody()).map(({ userName }) => userName);

test("a user is deleted from their page, after a question", async ({ usher }) => {
  const client = await usher.openListAs("demo");
  await usher.follow("emil");
  await usher.page.getByRole("button", { name: "Delete user" }).click();
  await expect(usher.dialog).toContainText("Delete Emil Lindqvist?");
  await usher.dialog.getByRole("button", { name: "Cancel" }).click();
  expect(await namesLeft(client)).toContain("emil");
  await usher.page.getByRole("button", { name: "Delete user" }).click();
  await usher.dialog.getByRole("button", { name: "Delete for good" }).click();
  await usher.isTold("Emil Lindqvist is deleted");
  await usher.seesList();
  await expect(usher.rowOf("emil")).toHaveCount(0);
  expect(await namesLeft(client)).not.toContain("emil");
});

test("an administrator is deleted only after their name was typed", async ({ usher }) => {
  const client = await usher.isSignedInAs("demo");
  await usher.openUser((await client.userNamed("noor")).id);
  await usher.page.getByRole("button", { name: "Delete user" }).click();
  const submit = usher.dialog.getByRole("button", { name: "Delete for good" });
  await expect(submit).toBeDisabled();
  await usher.dialog.getByRole("textbox", { name: "User name" }).fill("noo");
  await expect(submit).toBeDisabled();
  await usher.dialog.getByRole("textbox", { name: "User name" }).fill("noor");
  await submit.click();
  await usher.seesList();
  expect(await namesLeft(client)).not.toContain("noor");
});

test("nobody deletes themselves, and the page says why", async ({ usher }) => {
  const client = await usher.isSignedInAs("demo");
  await usher.openUser((await client.userNamed("demo")).id);
  const remove = usher.page.getByRole("button", { name: "Delete user" });
  await expect(remove).toBeDisabled();
  await expect(remove).toHaveAccessibleDescription(/This is you/);
});

test("from the list, one by its menu", async ({ usher }) => {
  const client = await usher.openListAs("demo");
  await usher.page.getByRole("button", { name: "Actions for emil", exact: true }).click();
  await usher.page.getByRole("menuitem", { name: "Delete" }).click();
  await usher.dialog.getByRole("button", { name: "Delete user" }).click();
  await usher.isTold("emil was deleted");
  await expect(usher.rowOf("emil")).toHaveCount(0);
  expect(await namesLeft(client)).not.toContain("emil");
});

test("several at once; whom a rule protects is left out, with the rule", async ({ usher }) => {
  const client = await usher.openListAs("demo");
  const before = await namesLeft(client);
  await usher.select("mia", "emil", "hana", "demo");
  await expect(usher.page.getByRole("region", { name: "Selected users" })).toContainText("4 selected");
  await usher.page
    .getByRole("region", { name: "Selected users" })
    .getByRole("button", { name: "Delete" })
    .click();
  await expect(usher.dialog).toContainText("Delete 3 users?");
  await expect(usher.dialog).toContainText("This is you");
  await usher.dialog.getByRole("button", { name: "Delete 3 users" }).click();
  await usher.isTold("3 users were deleted");
  await expect(usher.found).toHaveText(`${before.length - 3} users found`);
  expect((await namesLeft(client)).toSorted()).toEqual(
    before.filter((name) => !["mia", "emil", "hana"].includes(name)).toSorted(),
  );
});

test("everybody who matches on all pages can be selected, and oneself still stays", async ({ usher }) => {
  const client = await usher.openListAs("demo");
  await usher.page.getByRole("combobox", { name: "Users per page" }).selectOption("25");
  await usher.page.getByRole("checkbox", { name: "Select everyone on this page" }).check();
  const bar = usher.page.getByRole("region", { name: "Selected users" });
  await bar.getByRole("button", { name: "Delete" }).click();
  await usher.dialog.getByRole("button", { name: /^Delete \d+ users$/ }).click();
  await usher.isTold(/users were deleted/);
  expect(await namesLeft(client)).toEqual(["demo"]);
});

test("one that fails does not stop the others, and can be tried again", async ({ usher }) => {
  const client = await usher.openListAs("demo");
  const { id } = await client.userNamed("emil");
  usher.expectFailure({ what: 500, at: id });
  let isFailing = true;
  await usher.page.route(`**/api/user/${id}`, (route) =>
    isFailing && route.request().method() === "DELETE"
      ? route.fulfill({
          status: 500,
          headers: { "access-control-allow-origin": "*" },
          json: { error: "disk full" },
        })
      : route.continue(),
  );
  await usher.select("mia", "emil", "hana");
  await usher.page
    .getByRole("region", { name: "Selected users" })
    .getByRole("button", { name: "Delete" })
    .click();
  await usher.dialog.getByRole("button", { name: "Delete 3 users" }).click();
  await expect(usher.dialog).toContainText("Not everyone was deleted");
  await expect(usher.dialog).toContainText("emil");
  const left = await namesLeft(client);
  expect(left).toContain("emil");
  expect(left).not.toContain("mia");
  expect(left).not.toContain("hana");

  isFailing = false;
  await usher.dialog.getByRole("button", { name: "Try again" }).click();
  await expect(usher.dialog).toBeHidden();
  expect(await namesLeft(client)).not.toContain("emil");
});
