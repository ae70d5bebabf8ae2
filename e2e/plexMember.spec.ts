/** A Plex Home as everybody else sees it: a member with an account, and a managed user. */
import { isAccessible } from "./axe.ts";
import { button, expect, face, type Plex, signsIn, test } from "./plex.ts";
import { home } from "./usher.ts";

const opensProfile = async (usher: Plex, username: string, tab = "account") => {
  usher.expectFailure({ what: 401, at: "/api/v2/ping" });
  const client = await usher.isSignedInAs(username);
  await usher.open(`/${home}/profile/${tab}`);
  await expect(usher.page.getByRole("tabpanel")).toBeVisible();
  return client;
};

test.describe("a member", () => {
  test("sees their own page, what belongs to the account, and nobody's settings", async ({ usher }) => {
    await opensProfile(usher, "mia");
    await expect(usher.page.getByText("belong to your account").first()).toBeVisible();
    await usher.open(`/${home}/users`);
    await expect(usher.page.getByRole("heading", { name: "This page is for administrators" })).toBeVisible();
    await usher.open(`/${home}/household`);
    await expect(usher.page.getByRole("main").getByRole("listitem")).toHaveCount(6);
  });

  test("sets a PIN, and changes it with the one there was", async ({ usher, server, watch }) => {
    for (const pin of ["0007", "0815", "9981"]) watch.addPin(pin);
    await opensProfile(usher, "mia", "pin");
    const admin = await server.signIn("demo");
    const current = usher.page.getByLabel("Current PIN");
    const next = usher.page.getByLabel("New PIN");
    await expect(current).toHaveCount(0);
    await next.fill("0007");
    await usher.save("Set PIN");
    await usher.isTold("Your PIN is set");
    expect(await admin.opens("Mia", "0007")).toBe(true);
    usher.expectFailure({ what: 401, at: "/api/home/users/" });
    await current.fill("9981");
    await next.fill("0815");
    await usher.save("Change PIN");
    await usher.problemAt(current).says(/This PIN is wrong/);
    await expect(current).toHaveValue("");
    await expect(next).toHaveValue("");
    await current.fill("0007");
    await next.fill("0815");
    await usher.save("Change PIN");
    await expect.poll(() => admin.opens("Mia", "0815")).toBe(true);
    await usher.save("Remove PIN");
    await usher.problemAt(current).says("Type the current PIN");
    await current.fill("0815");
    await usher.save("Remove PIN");
    await usher.isTold("You have no PIN any more");
    expect(await admin.opens("Mia")).toBe(true);
  });

  test("leaves the household after a question", async ({ usher, server }) => {
    usher.expectFailure({ what: 404, at: "/api/v2/home/users" }); // there is none any more
    await opensProfile(usher, "mia");
    await button(usher, "Leave this household").click();
    await expect(usher.dialog).toContainText("You keep your account");
    await button(usher, "Leave").click();
    await usher.isTold("You have left the household");
    const admin = await server.signIn("demo");
    expect(await admin.isThere("Mia")).toBe(false);
    await expect(button(usher, "Leave this household")).toHaveCount(0);
  });
});

test.describe("a managed user", () => {
  test("sees who is in the household, and nothing else", async ({ usher }) => {
    const { page } = usher;
    await signsIn(usher, "demo");
    await face(usher, "Emil").click();
    await expect(page.getByRole("heading", { name: "Household", level: 1 })).toBeVisible();
    await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(6);
    await expect(page.getByRole("navigation")).toHaveCount(0);
    await button(usher, /Open your menu/).click();
    await expect(page.getByRole("menuitem")).toHaveText([
      "Household",
      "Switch user",
      /^Language/,
      "Lock after a while…",
      "Keyboard shortcuts",
      "Sign out",
    ]);
    await page.keyboard.press("Escape");
    for (const elsewhere of ["profile", "profile/pin"]) {
      await usher.open(`/${home}/${elsewhere}`);
      await expect(page.getByRole("heading", { name: "Household", level: 1 })).toBeVisible();
    }
    await usher.open(`/${home}/users`);
    await expect(page.getByRole("heading", { name: "This page is for administrators" })).toBeVisible();
  });

  test("@once is told where the service does not show the others", async ({ usher }) => {
    await signsIn(usher, "demo");
    await face(usher, "Emil").click();
    await expect(usher.page.getByRole("heading", { name: "Household", level: 1 })).toBeVisible();
    usher.expectFailure({ what: 403, at: "/api/v2/home/users" });
    await usher.page.route("**/api/v2/home/users", (route) =>
      route.fulfill({ status: 403, body: '{"errors":[{"code":1009,"message":"Managed"}]}' }),
    );
    await usher.page.reload();
    await expect(usher.page.getByRole("heading", { name: "The household cannot be shown" })).toBeVisible();
  });
});

for (const { name, viewport } of [
  { name: "at a desk", viewport: { width: 1280, height: 800 } },
  { name: "on a phone", viewport: { width: 360, height: 800 } },
])
  test.describe(name, () => {
    test.use({ colorScheme: "light", viewport });

    test(`@once a member's pages can be used by everybody, ${name}`, async ({ usher }) => {
      test.setTimeout(120_000);
      await opensProfile(usher, "mia");
      await isAccessible(usher, "the own page");
      await button(usher, "Leave this household").click();
      await isAccessible(usher, "the question before leaving", "[role=dialog]");
      await usher.page.keyboard.press("Escape");
      await usher.page.getByRole("tab", { name: "PIN" }).click();
      await isAccessible(usher, "the own PIN");
      await usher.open(`/${home}/household`);
      await expect(usher.page.getByRole("main").getByRole("listitem")).toHaveCount(6);
      await isAccessible(usher, "who is in the household");
      await usher.page.evaluate(() => {
        document.documentElement.dir = "rtl";
      });
      await isAccessible(usher, "who is in the household, from right to left");
    });
  });
