/** One thing to many users: chosen, looked at, run, stopped, gone on with. */
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { test as filmsTest } from "./jellyfin.ts";
import { type Client, passwordOf } from "./servers.ts";
import type { SignedIn, Usher } from "./usher.ts";

const everybody = async <Who extends SignedIn>(usher: Usher<Who>) => {
  await usher.page.getByRole("checkbox", { name: "Select everyone on this page" }).check();
};

const edit = async <Who extends SignedIn>({ page }: Usher<Who>) => {
  await page.getByRole("region", { name: "Selected users" }).getByRole("button", { name: "Edit" }).click();
};

const chooseMore = async <Who extends SignedIn>({ page }: Usher<Who>, what: string) => {
  await page.getByRole("region", { name: "Selected users" }).getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: what }).click();
};

const giveChildrensSongs = async (usher: Usher) => {
  await edit(usher);
  await usher.page.getByRole("checkbox", { name: "Change Libraries" }).check();
  await usher.page.getByRole("button", { name: "Add Kids' songs" }).click();
  await usher.page.getByRole("button", { name: "Show what will happen" }).click();
};

const librariesOf = async (client: Client, name: string) =>
  (await client.librariesOf(await client.userNamed(name))).map((library) => library.name);

const status = (page: Page) => page.getByRole("region", { name: "Changes to many users" });

test("several users gain a library and keep the rest, after a look at what will happen", async ({
  usher,
}) => {
  const client = await usher.openListAs("demo");
  const before = await librariesOf(client, "hana");
  await usher.select("hana", "emil", "demo");
  await giveChildrensSongs(usher);
  await usher.page.getByRole("button", { name: /will change/ }).click();
  await expect(usher.page.getByRole("row").filter({ hasText: "hana" })).toContainText(
    "Gains the library Kids' songs.",
  );
  expect(await librariesOf(client, "hana")).toEqual(before); // so far, nothing was written
  await usher.page.getByRole("button", { name: /^Apply to/ }).click();
  await expect(usher.dialog).toContainText("Finished");
  await usher.dialog.getByRole("button", { name: "Close" }).click();
  expect(await librariesOf(client, "hana")).toEqual(expect.arrayContaining([...before, "Kids' songs"]));
});

test("a whole run is undone, after the same look", async ({ usher }) => {
  const client = await usher.openListAs("demo");
  const before = await librariesOf(client, "hana");
  await usher.select("hana", "diego");
  await giveChildrensSongs(usher);
  await usher.page.getByRole("button", { name: "Apply to 2 users" }).click();
  await expect(usher.dialog).toContainText("Finished: 2 of 2 done");
  expect(await librariesOf(client, "hana")).not.toEqual(before);
  await usher.dialog.getByRole("button", { name: "Undo all…" }).click();
  await expect(usher.page.getByRole("row").filter({ hasText: "hana" })).toContainText("Loses the library");
  await usher.page.getByRole("button", { name: "Undo for 2 users" }).click();
  await expect(usher.dialog).toContainText("Finished: 2 of 2 done");
  expect(await librariesOf(client, "hana")).toEqual(before);
});

test("whom a rule protects is left out, and why", async ({ usher }) => {
  await usher.openListAs("demo");
  await usher.select("demo", "noor", "mia");
  await edit(usher);
  await usher.page.getByRole("checkbox", { name: "Change Administrator" }).check();
  await usher.page.getByRole("button", { name: "Show what will happen" }).click();
  await expect(usher.page.getByRole("button", { name: "1 will change" })).toBeVisible();
  await expect(usher.page.getByRole("button", { name: "1 already so" })).toBeVisible();
  await usher.page.getByRole("button", { name: "1 left out" }).click();
  await expect(usher.page.getByRole("row").filter({ hasText: "noor" })).toContainText("administrator");
  await usher.page.getByRole("button", { name: "Go back" }).click();
  await expect(usher.page.getByRole("checkbox", { name: "Change Administrator" })).toBeChecked();
});

test("a run is paused, outlives a reload, goes on and is cancelled, and says exactly what was done", async ({
  usher,
}) => {
  const client = await usher.openListAs("demo");
  const { page } = usher;
  let slowness = 300;
  await page.route(/\/library$/, async (route) => {
    if (route.request().method() === "PUT") await new Promise((resolve) => setTimeout(resolve, slowness));
    await route.continue().catch(() => undefined); // the page may be gone
  });
  page.on("dialog", (dialog) => void dialog.accept()); // "leave this page?"
  await everybody(usher);
  await giveChildrensSongs(usher);
  await page.getByRole("button", { name: /^Apply to/ }).click();
  await expect(usher.dialog.getByText("Done", { exact: true }).first()).toBeVisible();
  await usher.dialog.getByRole("button", { name: "Pause" }).click();
  await expect(usher.dialog.getByText("Under way", { exact: true })).toHaveCount(0);

  slowness = 2000; // so that "cancel" comes before the end
  await page.reload();
  await expect(status(page)).toContainText("Paused");
  await status(page).getByRole("button", { name: "Go on" }).click();
  await status(page).getByRole("button", { name: "Details" }).click();
  await usher.dialog.getByRole("button", { name: "Cancel the rest" }).click();
  await expect(usher.dialog).toContainText("Finished");
  const rows = usher.dialog.getByRole("list", { name: "What became of each user" }).getByRole("listitem");
  const outcomes = await rows.allInnerTexts();
  expect(outcomes.some((text) => text.includes("Left out"))).toBe(true);
  for (const outcome of outcomes) {
    const [name = ""] = outcome.split("\n");
    expect([name, (await librariesOf(client, name)).includes("Kids' songs")]).toEqual([
      name,
      outcome.includes("Done"),
    ]);
  }
});

test("a run that a reload interrupts goes on by itself", async ({ usher }) => {
  const client = await usher.openListAs("demo");
  const { page } = usher;
  await page.route(/\/library$/, async (route) => {
    if (route.request().method() === "PUT") await new Promise((resolve) => setTimeout(resolve, 200));
    await route.continue().catch(() => undefined);
  });
  page.on("dialog", (dialog) => void dialog.accept());
  await everybody(usher);
  await giveChildrensSongs(usher);
  await page.getByRole("button", { name: /^Apply to/ }).click();
  await expect(usher.dialog.getByText("Done", { exact: true }).first()).toBeVisible();
  await page.reload();
  await expect(status(page)).toContainText(/Finished: (\d+) of \1 done/, { timeout: 30_000 });
  for (const { userName, isAdmin } of await client.everybody())
    if (!isAdmin) expect([userName, ...(await librariesOf(client, userName))]).toContain("Kids' songs");
});

test("without a selection the page says so, and leads back", async ({ usher }) => {
  await usher.isSignedInAs("demo");
  await usher.open("/home/users/edit");
  await expect(usher.page.getByRole("heading", { name: "Nobody is selected" })).toBeVisible();
  await usher.page.getByRole("link", { name: "Go to the users" }).click();
  await usher.seesList();
});

test("new passwords are shown once, work, and are kept nowhere", async ({ usher, server, watch }) => {
  await usher.openListAs("demo");
  await usher.select("mia", "demo");
  await chooseMore(usher, "New passwords…");
  await expect(usher.dialog).toContainText("This cannot be undone.");
  await expect(usher.dialog).toContainText("Change your own password in your profile.");
  await usher.dialog.getByRole("button", { name: "Make a new password" }).click();
  const password = await usher.dialog.getByRole("row").filter({ hasText: "mia" }).locator("code").innerText();
  watch.addPassword(password);
  await usher.dialog.getByRole("button", { name: "I have them" }).click();
  await server.signIn("mia", password);
  await expect(server.signIn("mia", passwordOf("mia"))).rejects.toThrow();
  const kept = await usher.page.evaluate(async () => {
    const open = indexedDB.open("usher");
    await new Promise((resolve) => (open.onsuccess = resolve));
    const all = open.result.transaction("journal").objectStore("journal").getAll();
    await new Promise((resolve) => (all.onsuccess = resolve));
    open.result.close();
    return JSON.stringify([all.result, Object.entries(localStorage), Object.entries(sessionStorage)]);
  });
  expect(kept).toContain('"kind":"password"');
  expect(kept).not.toContain(password);
});

filmsTest("several are disabled at once; administrators are left out, with the reason", async ({ usher }) => {
  const client = await usher.openListAs("demo");
  const before = await client.policyOf("mia");
  await usher.select("mia", "hana", "noor");
  await chooseMore(usher, "Disable…");
  await expect(usher.page.getByRole("row").filter({ hasText: "hana" })).toContainText(
    "Can no longer sign in",
  );
  await expect(usher.page.getByRole("row").filter({ hasText: "mia" })).toContainText(
    /devices? (is|are) signed out/,
  );
  await usher.page.getByRole("button", { name: "1 left out" }).click();
  await expect(usher.page.getByRole("row").filter({ hasText: "noor" })).toContainText(
    "Administrators cannot be disabled",
  );
  await usher.page.getByRole("button", { name: "Apply to 2 users" }).click();
  await expect(usher.dialog).toContainText("Finished: 2 of 2 done");
  expect(await client.policyOf("mia")).toEqual({ ...before, IsDisabled: true });
  expect((await client.policyOf("noor")).IsDisabled).toBe(false);
});

filmsTest("tags are added to each user's own", async ({ usher }) => {
  const client = await usher.isSignedInAs("demo");
  await client.changePolicy("mia", { BlockedTags: ["horror"] });
  await client.changePolicy("hana", { BlockedTags: ["gore", "horror"] });
  await usher.open("/home/users");
  await usher.seesList();
  await usher.select("mia", "hana");
  await edit(usher);
  await usher.page.getByRole("checkbox", { name: "Change Never with these tags" }).check();
  await usher.page.getByRole("button", { name: "Take away gore" }).click();
  await usher.page.getByLabel("Add another to Never with these tags").fill("war");
  await usher.page.keyboard.press("Enter");
  await usher.page.getByRole("button", { name: "Show what will happen" }).click();
  await usher.page.getByRole("button", { name: "Apply to 2 users" }).click();
  await expect(usher.dialog).toContainText("Finished: 2 of 2 done");
  expect((await client.policyOf("mia")).BlockedTags).toEqual(["horror", "war"]);
  expect((await client.policyOf("hana")).BlockedTags).toEqual(["horror", "war"]);
});
