/** Signing in and out, and what stays of it: in this tab, in others, after a reload. */
import { expect, test } from "./fixtures.ts";
import { home, type Usher } from "./usher.ts";

const wrongPassword = "not-the-password";

test("signs in, and out again", async ({ usher }) => {
  await usher.open();
  await usher.signIn("demo");
  await usher.seesList();
  await expect(usher.page.getByRole("button", { name: "You are Demo Administrator" })).toBeVisible();
  await usher.signOut();
  await usher.seesSignIn();
  expect(await tokens(usher)).toEqual([]);

  await test.step("the back button does not show what was there", async () => {
    await usher.page.goBack();
    await expect(usher.rows).toHaveCount(0);
  });
});

test("a wrong password is said at its field, which is cleared; the name is kept", async ({ usher }) => {
  usher.expectFailure({ what: 401, at: "/auth/login" });
  await usher.open();
  await usher.signIn("mia", wrongPassword);
  await usher.problemAt(usher.passwordField).says("This user name and password do not match.");
  await expect(usher.passwordField).toHaveValue("");
  await expect(usher.passwordField).toBeFocused();
  await expect(usher.nameField).toHaveValue("mia");
  await usher.signIn("mia");
  await expect(usher.page.getByRole("heading", { name: "Mia Lindqvist" })).toBeVisible();
});

test("@once an unknown name is answered like a wrong password", async ({ usher }) => {
  usher.expectFailure({ what: 401, at: "/auth/login" });
  await usher.open();
  await usher.signIn("nobody-here", wrongPassword);
  await usher.problemAt(usher.passwordField).says("This user name and password do not match.");
});

// Once: no server is asked.
test("@once without a name, nobody is asked", async ({ usher }) => {
  await usher.open();
  await usher.signIn("   ", wrongPassword);
  await usher.problemAt(usher.nameField).says("Type your user name.");
});

test.describe("where sign-ins are limited", () => {
  test.use({ serverOptions: { rules: { loginLimit: { logins: 2, seconds: 20 } } } });

  test("too many tries are told from a wrong password, with how long to wait", async ({ usher }) => {
    usher.expectFailure({ what: 401, at: "/auth/login" }, { what: 429, at: "/auth/login" });
    await usher.open();
    for (let tries = 1; tries <= 2; tries++) {
      await usher.signIn("mia", wrongPassword);
      await usher.problemAt(usher.passwordField).says("This user name and password do not match.");
    }
    await usher.signIn("mia");
    await usher.isTold(/Too many tries.*Try again in about \d+ seconds?/);
    await expect(usher.passwordField).not.toHaveValue("");
    await expect(usher.nameField).toHaveValue("mia");
  });
});

test.describe("where the server goes away", () => {
  test.use({ isDurable: true });

  test("the sign-in says so, and works once the server is back", async ({ usher, server }) => {
    usher.expectFailure({ what: "net::ERR_CONNECTION_REFUSED", at: server.url });
    await usher.open();
    await usher.seesSignIn();
    await server.stop();
    await usher.signIn("demo");
    await usher.isTold("Home music does not answer");
    await expect(usher.nameField).toHaveValue("demo");
    await server.startAgain();
    await usher.page.getByRole("button", { name: "Sign in", exact: true }).click(); // nothing is to be typed again
    await usher.seesList();
  });
});

test("@once whoever stays signed in is so after a reload, in a new tab, and not at another computer", async ({
  usher,
  anotherUsher,
}) => {
  await usher.open();
  await usher.signIn("demo", undefined, { stay: true });
  await usher.seesList();
  await usher.page.reload();
  await usher.seesList();

  const tab = await usher.anotherTab();
  await tab.open();
  await tab.seesList();

  const elsewhere = await anotherUsher();
  await elsewhere.open();
  await elsewhere.seesSignIn();
});

test("@once whoever does not is signed in after a reload, and not in a new tab", async ({ usher }) => {
  await usher.open();
  await usher.signIn("demo");
  await usher.seesList();
  await usher.page.reload();
  await usher.seesList();
  const tab = await usher.anotherTab();
  await tab.open();
  await tab.seesSignIn();
});

test("@once signing out in one tab signs out in all, and the other says why", async ({ usher }) => {
  await usher.openListAs("demo");
  const tab = await usher.anotherTab();
  await tab.open();
  await tab.seesList();
  await usher.signOut();
  await tab.seesSignIn();
  await tab.isTold("You signed out in another tab.");
  await tab.page.reload();
  await tab.seesSignIn();
});

test("a token that the server renews is used by every tab from then on", async ({ usher, server }) => {
  await usher.openListAs("demo");
  const tab = await usher.anotherTab();
  await tab.open();
  await tab.seesList();

  server.passTime({ hours: 1 }); // so that the next token differs from the last one
  const [before] = await tokens(usher);
  await usher.sortBy("E-mail");
  await expect.poll(() => tokens(usher)).not.toEqual([before]);
  const [renewed] = await tokens(usher);

  const next = tab.page.waitForRequest(/\/api\/user\?/);
  await tab.sortBy("Last seen");
  expect((await next).headers()["x-nd-authorization"] === `Bearer ${renewed}`).toBe(true);
});

test("a session that the server has forgotten leads to the sign-in, and back to the same page", async ({
  usher,
  server,
}) => {
  usher.expectFailure({ what: 401, at: "/api/" }); // of the list, and of the libraries, which are read beside it
  await usher.openListAs("demo", "?sort=email&order=DESC");
  server.passTime({ hours: 49 });
  const steps = await countNavigations(usher, async () => {
    await usher.page.reload();
    await usher.seesSignIn();
  });
  expect(steps).toBeLessThanOrEqual(5);
  await usher.isTold("Your session has ended.");
  await usher.signIn("demo");
  await usher.seesList();
  await expect(usher.page).toHaveURL(/sort=email&order=DESC/);
});

test("@once a visitor who is not signed in reaches the sign-in in a few navigations", async ({ usher }) => {
  for (const place of ["", `/${home}/users`, `/${home}/users/some-id/access`, `/${home}/profile`]) {
    const steps = await countNavigations(usher, async () => {
      await usher.page.goto("about:blank");
      await usher.open(place);
      await usher.seesSignIn();
    });
    expect(steps, place).toBeLessThanOrEqual(5);
  }
});

/** Those of the page itself: loads, and changes of the address that a script makes. */
const countNavigations = async ({ page }: Usher, act: () => Promise<void>) => {
  let steps = 0;
  const count = () => steps++;
  page.on("framenavigated", count);
  await act();
  await page.waitForTimeout(500); // a storm would go on
  page.off("framenavigated", count);
  return steps;
};

/** Wherever the page keeps one. */
const tokens = ({ page }: Usher): Promise<string[]> =>
  page.evaluate((key) => {
    const kept = [localStorage, sessionStorage].flatMap((storage) => storage.getItem(key) ?? []);
    return kept.map((text) => (JSON.parse(text) as { token: string }).token);
  }, `usher.session.${home}`);
