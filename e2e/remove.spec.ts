/** Deleting one user, and several at once. */
import { expect, test } from "./fixtures.ts";
import type { Usher } from "./usher.ts";

const isFinished = ({ dialog }: Usher, users: number) =>
  expect(dialog).toContainText(`Finished: ${users} of ${users} done`, { timeout: 30_000 });

/** Those that need a look come first. */
const outcomes = ({ dialog }: Usher) =>
  dialog.getByRole("list", { name: "What became of each user" }).getByRole("listitem");

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
  await expect(usher.dialog).toContainText("from which they can be created again");
  await usher.dialog.getByRole("button", { name: "Delete 3 users" }).click();
  await isFinished(usher, 3);
  await usher.dialog.getByRole("button", { name: "Close" }).click();
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
  const others = (await namesLeft(client)).length - 1;
  await usher.dialog.getByRole("button", { name: `Delete ${others} users` }).click();
  await isFinished(usher, others);
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
  await expect(usher.dialog).toContainText("Finished: 2 of 3 done, 1 failed");
  await expect(outcomes(usher).first()).toContainText(/^emil.*Failed$/s);
  const left = await namesLeft(client);
  expect(left).toContain("emil");
  expect(left).not.toContain("mia");
  expect(left).not.toContain("hana");

  isFailing = false;
  await usher.dialog.getByRole("button", { name: "Try 1 again" }).click();
  await isFinished(usher, 3);
  expect(await namesLeft(client)).not.toContain("emil");
});

test("a reload in the middle loses nobody: the rest go, and everybody's copy is in the journal", async ({
  usher,
}) => {
  const client = await usher.openListAs("demo");
  const { page } = usher;
  const doomed = ["mia", "emil", "hana", "diego"];
  let isSlow = true;
  await page.route("**/api/user/*", async (route) => {
    if (isSlow && route.request().method() === "DELETE")
      await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue().catch(() => undefined); // the page may be gone
  });
  page.on("dialog", (dialog) => void dialog.accept()); // "leave this page?"
  await usher.select(...doomed);
  await page.getByRole("region", { name: "Selected users" }).getByRole("button", { name: "Delete" }).click();
  await usher.dialog.getByRole("button", { name: "Delete 4 users" }).click();
  await expect(usher.dialog.getByText("Done", { exact: true }).first()).toBeVisible();
  await page.reload();
  isSlow = false;
  const bar = page.getByRole("region", { name: "Changes to many users" });
  await expect(bar).toContainText("Finished: 4 of 4 done", { timeout: 30_000 });
  const left = await namesLeft(client);
  expect(doomed.filter((name) => left.includes(name))).toEqual([]);
  await page.getByRole("link", { name: "Journal" }).click();
  // Whose answer the reload lost is in it twice: once as it was sent, and once as it was found.
  for (const name of doomed)
    await expect(page.getByRole("button", { name: `Create again: ${name}` }).first()).toBeVisible();
});
