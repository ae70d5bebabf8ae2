/**
 * The lock of this browser, from turning it on to going on where one was. Once: the server hears nothing of it. What
 * needs no browser (clocks, tries, tabs, what is kept) is proved by src/lock/*.test.ts.
 */
import { isAccessible } from "./axe.ts";
import { expect, test } from "./fixtures.ts";

test("@once a page that nobody uses is locked in every tab, holds no token, and comes back with what was typed", async ({
  usher,
  watch,
}) => {
  const pin = "8402";
  watch.addPin(pin);
  const { page } = usher;
  await page.clock.install();
  const client = await usher.isSignedInAs("demo");
  const mia = await client.userNamed("mia");
  const kept = (tab = page) =>
    tab.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]));
  const heading = (tab = page) => tab.getByRole("heading", { name: "Usher is locked" });
  const type = async (typed: string) => {
    await page.getByLabel("PIN", { exact: true }).fill(typed);
    await page.getByRole("button", { name: "Unlock" }).click();
  };

  await test.step("it is turned on", async () => {
    await usher.open("/home/users");
    await usher.seesList();
    await page.getByRole("button", { name: "Open your menu" }).click();
    await page.getByRole("menuitem", { name: "Lock after a while" }).click();
    await usher.secretField("New PIN").fill(pin);
    await usher.secretField("The PIN again").fill("8403");
    await page.getByRole("button", { name: "Turn on" }).click();
    await expect(page.getByText("The two PINs are not the same.")).toBeVisible();
    await isAccessible(usher, "the lock's page");
    await usher.secretField("The PIN again").fill(pin);
    await page.getByRole("button", { name: "Turn on" }).click();
    await usher.isTold("The lock is on");
  });

  const other = await usher.anotherTab();
  await other.open("/home/users");
  await other.seesList();
  await usher.open(`/home/users/${mia.id}/account`);
  await usher.field("Full name").fill("Mia before the break");

  await test.step("nobody is here for long enough", async () => {
    await page.clock.fastForward("04:00");
    await expect(usher.field("Full name")).toBeVisible();
    await page.clock.fastForward("01:30");
    await expect(heading()).toBeVisible();
    await expect(heading(other.page)).toBeVisible();
    for (const tab of [page, other.page]) {
      await expect.poll(() => kept(tab)).not.toContain(client.session.token);
      expect(await kept(tab)).not.toContain("Mia before the break");
      expect(await tab.locator("body").innerHTML()).not.toContain("mia");
    }
    await isAccessible(usher, "locked");
  });

  await test.step("a reload opens nothing, nor does a wrong PIN", async () => {
    await page.reload();
    await expect(heading()).toBeVisible();
    await type("8403");
    await expect(page.getByText("This is not the PIN. 4 tries are left.").first()).toBeVisible();
    expect(await kept()).not.toContain(client.session.token);
  });

  await test.step("the PIN opens both tabs", async () => {
    await type(pin);
    await expect(usher.field("Full name")).toHaveValue("Mia before the break");
    await other.seesList();
    await usher.save();
    await usher.isTold("is saved");
    expect(await client.userNamed("mia")).toMatchObject({ name: "Mia before the break" });
  });
});
