/**
 * Into a Jellyfin by a face, what is said when that fails, and servers that are not ready or not what they were taken
 * for. On both releases, but for what is the same whatever the server says: that runs once.
 */
import { isAccessible } from "./axe.ts";
import { expect, test } from "./jellyfin.ts";
import { button, heading, isIn, pinField, seesFaces } from "./jellyfinDoor.ts";

test.describe("a face", () => {
  test("is picked, and its password signs in", async ({ usher }) => {
    await usher.open();
    await seesFaces(usher);
    await expect(button(usher, "mia").locator("img")).toBeVisible();
    await button(usher, "mia").click();
    await usher.typeSecret("Password", "mia-demo");
    await button(usher, "Sign in").click();
    await isIn(usher, "mia");
  });

  test("is picked by keyboard alone", async ({ usher }) => {
    const { page } = usher;
    await usher.open();
    await seesFaces(usher);
    await page.keyboard.press("Tab");
    await expect(page.getByRole("searchbox", { name: "Find your name" })).toBeFocused();
    await page.keyboard.press("Tab");
    await page.keyboard.press("End");
    for (let steps = 0; steps < 30; steps++) {
      if (await button(usher, "mia").evaluate((face) => face === document.activeElement)) break;
      await page.keyboard.press("ArrowLeft");
    }
    await page.keyboard.press("Enter");
    await expect(usher.passwordField).toBeFocused();
    await page.keyboard.type("mia-demo");
    await page.keyboard.press("Enter");
    await isIn(usher, "mia");
  });

  test("with a wrong password says so at the field, and another face keeps nothing of it", async ({
    usher,
  }) => {
    usher.expectFailure({ what: 401, at: "/Users/AuthenticateByName" });
    await usher.open();
    await button(usher, "mia").click();
    await usher.typeSecret("Password", "not-the-password");
    await button(usher, "Sign in").click();
    await usher.problemAt(usher.passwordField).says("This user name and password do not match.");
    await expect(usher.passwordField).toBeFocused();
    await expect(usher.passwordField).toHaveValue("");
    await usher.typeSecret("Password", "nearly-typed");
    await button(usher, "Somebody else").click();
    await button(usher, "kwame").click();
    await expect(usher.passwordField).toHaveValue("");
    await button(usher, "Somebody else").click();
    await button(usher, "Somebody else").click();
    await expect(usher.nameField).toHaveValue("");
    await usher.signIn("noor");
    await usher.seesList();
  });

  test("of somebody without a password signs in without one", async ({ usher, server }) => {
    const admin = await server.signIn("demo");
    await admin.send("POST", "/Users/New", { Name: "guest" });
    await admin.changePolicy("guest", { IsHidden: false });
    await usher.open();
    if (server.release === "10.11") await button(usher, "guest No password").click();
    else {
      // This release says of everybody that they have one.
      await button(usher, "guest").click();
      await button(usher, "Sign in").click();
    }
    await isIn(usher, "guest");
  });

  test("does not let anybody wait for it, and moves nothing when it comes", async ({ usher }) => {
    const { page } = usher;
    let show = () => {};
    const shown = new Promise<void>((resolve) => {
      show = resolve;
    });
    await page.route("**/Users/Public", async (route) => {
      await shown;
      await route.continue();
    });
    await page.addInitScript(() => {
      const shifts = ((window as unknown as { shifts: number[] }).shifts = [] as number[]);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: "layout-shift", buffered: true });
    });
    await usher.open();
    await expect(usher.passwordField).toBeVisible();
    await expect(button(usher, "Quick Connect")).toBeVisible();
    show();
    await seesFaces(usher);
    const moved = await page.evaluate(() =>
      (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
    );
    expect(moved).toBeLessThanOrEqual(0.02);
  });

  test("@once that comes late leaves alone what was typed meanwhile", async ({ usher }) => {
    let show = () => {};
    const shown = new Promise<void>((resolve) => {
      show = resolve;
    });
    await usher.page.route("**/Users/Public", async (route) => {
      await shown;
      await route.continue();
    });
    await usher.open();
    await usher.nameField.fill("mi");
    show();
    await expect(button(usher, "Choose a face")).toBeVisible();
    await expect(usher.nameField).toHaveValue("mi");
  });
});

test("a refusal is told from a wrong password", async ({ usher }) => {
  usher.expectFailure({ what: 403, at: "/Users/AuthenticateByName" });
  await usher.open();
  await button(usher, "Somebody else").click();
  await usher.signIn("liam");
  await usher.isTold(/Home films does not let you in.*The account may be disabled/);
  await expect(usher.nameField).toHaveValue("liam");
});

test.describe("a server that starts", () => {
  test.use({ serverOptions: { rules: { jellyfinStarting: 3600 } } });

  test("is waited for, and the page goes on by itself", async ({ usher, server }) => {
    // Chromium says so of every answer that a page of another origin may not read.
    usher.expectFailure(
      { what: "cors", at: "/System/Info/Public" },
      { what: "net::ERR_FAILED", at: "/System/Info/Public" },
      { what: 503, at: "/" },
    );
    await usher.open();
    await expect(heading(usher, "Home films is not ready")).toBeVisible();
    await usher.isTold(/The server may be starting, a part of the path may be missing/);
    server.passTime({ hours: 1 });
    await seesFaces(usher);
  });

  test.describe("and says for how long", () => {
    test.use({ serverOptions: { rules: { jellyfinStarting: 8, jellyfin: { startingIsReadable: true } } } });

    test("is called starting", async ({ usher }) => {
      usher.expectFailure({ what: 503, at: "/System/Info/Public" });
      await usher.open();
      await expect(heading(usher, "Home films is starting")).toBeVisible();
      await expect(button(usher, "mia")).toBeVisible({ timeout: 20_000 });
    });
  });
});

test.describe("a server before its own set-up", () => {
  test.use({ serverOptions: { people: "none" } });

  test("@once says so, and is gone on with afterwards", async ({ usher, server }) => {
    await usher.open();
    await expect(heading(usher, "Home films is not set up yet")).toBeVisible();
    const send = (method: string, route: string, body?: object) =>
      fetch(server.url + route, {
        method,
        ...(body && { headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) }),
      });
    await send("GET", "/Startup/User");
    await send("POST", "/Startup/User", { Name: "ada", Password: "ada-demo" });
    await send("POST", "/Startup/Complete");
    await usher.seesSignIn("Home films");
    await usher.signIn("ada");
    await usher.seesList();
  });
});

test("@once the server's greeting is text, whatever is in it", async ({ usher, server }) => {
  await server.store.jellyfin.settings.write({
    loginDisclaimer:
      "**Hello** <script>document.title='taken'</script><img src=x alt=''>[you](javascript:document.title)",
  });
  await usher.open();
  await seesFaces(usher);
  await expect(usher.page.getByText("Hello you", { exact: true })).toBeVisible();
  await expect(usher.page.locator("a[href^=javascript], main img[src$=x]")).toHaveCount(0);
  await expect(usher.page).toHaveTitle("Sign in to Home films · Usher");
});

test.describe("an old server", () => {
  test.use({ serverOptions: { rules: { jellyfin: { version: "10.9.11" } } } });

  test("@once is said to be one", async ({ usher }) => {
    await usher.open();
    await usher.isTold(/Home films is Jellyfin 10\.9\.11\. Usher is made for 10\.10 and later/);
    await seesFaces(usher);
  });
});

test.describe("another kind of server", () => {
  test("@once that was taken for a Jellyfin is named", async ({ usher, server }) => {
    const url = new URL("/real/navidrome", server.url).href;
    usher.expectFailure({ what: 404, at: url });
    await usher.offer({ servers: [usher.homeServer({ url })] });
    await usher.open();
    await expect(usher.page.getByText(/\/real\/navidrome is a Navidrome, not a Jellyfin/)).toBeVisible();
  });

  test("@once that is a Jellyfin, taken for a Navidrome, is named", async ({ usher, server }) => {
    usher.expectFailure({ what: 404, at: server.url });
    await usher.offer({ servers: [usher.homeServer({ backend: "navidrome" })] });
    await usher.open();
    await expect(usher.page.getByText(/is a Jellyfin, not a Navidrome/)).toBeVisible();
  });

  test("@once is found out from the address alone", async ({ usher, server }) => {
    usher.expectFailure({ what: 404, at: server.url });
    await usher.offer({ servers: [] });
    await usher.open();
    await usher.connectTo(server.url, "Our films");
    await expect(heading(usher, "Sign in to Our films")).toBeVisible();
    await seesFaces(usher);
  });
});

// Once: what is drawn does not depend on the release.
for (const { name, viewport } of [
  { name: "at a desk", viewport: { width: 1280, height: 800 } },
  { name: "on a narrow phone, from right to left", viewport: { width: 360, height: 740 } },
])
  test.describe(name, () => {
    test.use({ viewport, colorScheme: "light" });
    test.setTimeout(120_000);

    test(`@once every way in can be used by everybody: ${name}`, async ({ usher }) => {
      const { page } = usher;
      usher.expectFailure({ what: 401, at: "/" }, { what: 404, at: "/" });
      if (viewport.width < 600)
        await page.addInitScript(() =>
          addEventListener("DOMContentLoaded", () => document.documentElement.setAttribute("dir", "rtl")),
        );
      await usher.open();
      await seesFaces(usher);
      await isAccessible(usher, "faces");
      await page.getByRole("searchbox").fill("nobody-is-called-so");
      await expect(page.getByText(/Nobody here is called/)).toBeVisible();
      await isAccessible(usher, "no face found");
      await page.getByRole("searchbox").fill("");
      await button(usher, "mia").click();
      await isAccessible(usher, "a password for a face");
      await usher.typeSecret("Password", "not-the-password");
      await button(usher, "Sign in").click();
      await usher.problemAt(usher.passwordField).isMarked();
      await isAccessible(usher, "a wrong password");
      await button(usher, "Quick Connect").click();
      await expect(page.getByText(/^Your code/)).toBeAttached();
      await isAccessible(usher, "a code");
      await button(usher, "Back").click();
      await button(usher, "API key").click();
      await usher.typeSecret("API key", "not-the-key");
      await button(usher, "Use this key").click();
      await usher.problemAt(usher.secretField("API key")).isMarked();
      await isAccessible(usher, "a wrong key");
      await button(usher, "Back").click();
      await button(usher, "Forgot password?").click();
      await button(usher, "Ask for a PIN").click();
      await usher.problemAt(usher.nameField).isMarked();
      await isAccessible(usher, "whose password is forgotten");
      await usher.nameField.fill("mia");
      await button(usher, "Ask for a PIN").click();
      await pinField(usher).fill("00-00-00-00");
      await button(usher, "Sign in with the PIN").click();
      await usher.problemAt(pinField(usher)).isMarked();
      await isAccessible(usher, "a wrong PIN");
    });
  });
