/**
 * A server whose every text is an attack: names are shown as they are, nothing runs, opens or leaves, and the page's
 * policy has nothing to tell (see watch.ts). Once: the server is one of its own.
 */
import { readFile } from "node:fs/promises";
import { expect, test } from "./fixtures.ts";
import { hostileNames, startHostileServer } from "./hostile.ts";
import { home } from "./usher.ts";

test("@once what a hostile server says stays text, from its greeting to the file that is taken along", async ({
  usher,
  watch,
}) => {
  test.setTimeout(120_000);
  const server = await startHostileServer();
  watch.origins.add(server.url);
  const dialogs: string[] = [];
  const { page } = usher;
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await usher.offer({ servers: [{ id: home, name: "Films", backend: "jellyfin", url: server.url }] });

  await usher.open();
  await expect(page.getByText("Welcome", { exact: false })).toBeVisible();
  await page.getByRole("button", { name: "Somebody else" }).click();
  // What it refuses, it refuses in a megabyte.
  usher.expectFailure({ what: 400, at: "/Users/AuthenticateByName" });
  await usher.signIn("me", "wrong-password");
  await usher.isTold("<script>alert(2)</script>WWW");
  await usher.signIn("me", "long-enough-1");
  await usher.seesList();
  await expect(usher.rowOf(hostileNames.script)).toBeVisible();
  await expect(usher.rowOf(hostileNames.turned)).toBeVisible();

  await page.getByRole("button", { name: "Export" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: /All \d+ users as CSV/ }).click();
  const file = await readFile(await (await download).path(), "utf8");
  expect(file).toContain(`"'${hostileNames.formula.replaceAll('"', '""')}"`);

  await usher.follow(hostileNames.script);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("<script>");
  expect(dialogs).toEqual([]);
  server.stop();
});
