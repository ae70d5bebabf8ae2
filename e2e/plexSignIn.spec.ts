/** Into a Plex Home: by its own page, by a code, and then who of it is watching. */
import { isAccessible } from "./axe.ts";
import {
  approves,
  asksToSwitch,
  button,
  expect,
  face,
  isAskedWho,
  opensPage,
  type Plex,
  type PlexServer,
  signsIn,
  test,
} from "./plex.ts";
import { passwordOf } from "./servers.ts";
import { home } from "./usher.ts";

const opens = async (usher: Plex) => {
  usher.expectFailure({ what: 401, at: "/api/v2/ping" });
  await usher.open(`/${home}`);
  await expect(button(usher, "Continue in a new tab")).toBeVisible();
};

const codeOf = async ({ page }: Plex) => {
  const said = page.getByRole("status").filter({ hasText: "Your code:" });
  await expect(said).toBeVisible();
  return (await said.textContent())!.replace(/.*Your code:|\s/g, "");
};

const typesPin = (usher: Plex, name: string, pin: string) =>
  usher.page.getByLabel(`PIN of ${name}`).fill(pin);

const isAt = ({ page }: Plex, name: string) =>
  expect(page.getByRole("heading", { name, exact: true, level: 1 })).toBeVisible();

test.describe("signing in", () => {
  test("waits while the service's own page is answered, then asks who is watching", async ({ usher }) => {
    await opens(usher);
    const page = await opensPage(usher);
    await expect(page.locator("#password")).toBeVisible();
    await usher.isTold("The page is open in another tab");
    await approves(page, "demo");
    await isAskedWho(usher);
    await expect(face(usher, "Demo Administrator")).toBeFocused();
    await usher.page.keyboard.press("Enter");
    await usher.seesList();
  });

  test("goes by a code that is typed on another device, with a picture of the way there", async ({
    usher,
    server,
  }) => {
    await opens(usher);
    await button(usher, "Use a code on another device").click();
    const code = await codeOf(usher);
    expect(code).toMatch(/^\w{4}$/);
    await expect(usher.page.locator("figure img")).toHaveJSProperty("complete", true);
    const other = await usher.anotherTab();
    await other.page.goto(`${server.url}/link`);
    await expect(other.page.getByLabel("Code")).toBeFocused(); // before that, Chromium notes a focus it lost
    await other.page.getByLabel("Code").fill(code);
    await other.page.getByRole("button", { name: "Go on" }).click();
    await approves(other.page, "mia");
    await isAskedWho(usher);
    await expect(face(usher, "Mia")).toBeFocused();
  });

  test("says that a code has run out, and gets another", async ({ usher, server }) => {
    usher.expectFailure({ what: 404, at: "/api/v2/pins/" });
    await opens(usher);
    await button(usher, "Use a code on another device").click();
    const before = await codeOf(usher);
    server.passTime({ hours: 1 });
    await usher.isTold("This code has run out.");
    await button(usher, "Get a new code").click();
    await expect.poll(() => codeOf(usher)).not.toBe(before);
  });

  test("@once goes on by a link where the browser lets no tab open", async ({ usher }) => {
    await usher.page.addInitScript(() => {
      window.open = () => null;
    });
    await opens(usher);
    await button(usher, "Continue in a new tab").click();
    await usher.isTold("The browser blocked the new tab.");
    await expect(usher.page.getByRole("link", { name: "Open the page" })).toHaveAttribute(
      "href",
      /\/auth#\?/,
    );
  });

  test("takes a token, and says at the field that one is unknown", async ({ usher, server }) => {
    usher.expectFailure({ what: 401, at: "/api/v2/user" });
    await opens(usher);
    await button(usher, "Use a token").click();
    const token = usher.page.getByLabel("Plex token");
    await token.fill("never-heard-of-this-one");
    await button(usher, "Use this key").click();
    await usher.problemAt(token).says(/Plex does not know this token/);
    await token.fill((await server.signIn("mia")).session.token);
    await button(usher, "Use this key").click();
    await isAskedWho(usher);
  });
});

test.describe("who is watching", () => {
  test("a reload asks again, and signs nobody out", async ({ usher }) => {
    await signsIn(usher, "demo");
    await usher.page.reload();
    await isAskedWho(usher);
    await expect(face(usher, "Demo Administrator")).toContainText("You");
    await button(usher, "Go on as Demo Administrator").click();
    await usher.seesList();
  });

  test("shows everybody in the service's order, a lock on those with a PIN", async ({ usher }) => {
    await signsIn(usher, "demo");
    const names = usher.page.getByRole("main").getByRole("listitem").locator("bdi");
    await expect(names).toHaveText(["Demo Administrator", "Mia", "kwame", "Freja", "Emil", "Heinrich"]);
    for (const [name, isLocked] of [
      ["Freja", true],
      ["kwame", true],
      ["Emil", false],
    ] as const)
      await expect(face(usher, name).getByText("with a PIN")).toHaveCount(Number(isLocked));
  });

  test("a wrong PIN is said, waits, signs nobody out; the right one begins with zeros", async ({ usher }) => {
    usher.expectFailure({ what: 403, at: "/switch" });
    await signsIn(usher, "demo");
    await face(usher, "Freja").click();
    const pin = usher.page.getByLabel("PIN of Freja");
    await expect(pin).toBeFocused();
    await pin.fill("9999");
    await usher.problemAt(pin).says(/This PIN is wrong/);
    await expect(pin).toHaveValue("");
    await pin.fill("04");
    await usher.page.keyboard.press("Enter");
    await usher.problemAt(pin).says(/A PIN has four digits/);
    await pin.fill("8888");
    await usher.problemAt(pin).says(/The next try is sent in 2 seconds/);
    await typesPin(usher, "Freja", " 0042 ");
    await isAt(usher, "Household");
  });

  test("switching back shows nothing of the one before", async ({ usher }) => {
    await signsIn(usher, "demo");
    await face(usher, "Demo Administrator").click();
    await usher.search("kwame");
    await usher.showsNames(["kwame"]);
    await asksToSwitch(usher);
    await face(usher, "Emil").click();
    await isAt(usher, "Household");
    await usher.page.reload();
    await isAt(usher, "Household");
    const kept = await usher.page.evaluate(() => Object.entries(localStorage).join());
    expect(kept).not.toContain("kwame");
    await asksToSwitch(usher);
    await expect(face(usher, "Emil")).toBeFocused();
    await face(usher, "Demo Administrator").click();
    await usher.seesList();
    await expect(usher.searchBox).toHaveValue("");
    await expect(usher.rows).toHaveCount(6);
  });

  test("@once that nobody answers is said, and somebody can go on all the same", async ({ usher }) => {
    usher.expectFailure({ what: 500, at: "/api/v2/home/users" });
    await usher.page.route("**/api/v2/home/users", (route) => route.fulfill({ status: 500, body: "{}" }));
    usher.expectFailure({ what: 401, at: "/api/v2/ping" });
    await usher.isSignedInAs("demo");
    await usher.page.addInitScript((key) => sessionStorage.setItem(key, "menu"), `usher.watching.${home}`);
    await usher.open(`/${home}`);
    await expect(usher.page.getByRole("alert")).toBeVisible();
    await usher.page.unroute("**/api/v2/home/users");
    await button(usher, "Try again").click();
    await expect(face(usher, "Mia")).toBeVisible();
  });
});

for (const { name, viewport } of [
  { name: "at a desk", viewport: { width: 1280, height: 800 } },
  { name: "on a phone", viewport: { width: 360, height: 800 } },
])
  test.describe(name, () => {
    test.use({ colorScheme: "light", viewport });

    test(`@once everything on the way in can be used by everybody, ${name}`, async ({ usher }) => {
      test.setTimeout(120_000);
      usher.expectFailure({ what: 403, at: "/switch" });
      await opens(usher);
      await isAccessible(usher, "signing in with Plex");
      await button(usher, "Use a code on another device").click();
      await codeOf(usher);
      await isAccessible(usher, "a code");
      await usher.page.reload();
      await signsIn(usher, "demo");
      await isAccessible(usher, "the faces");
      await usher.page.evaluate(() => {
        document.documentElement.dir = "rtl";
      });
      await isAccessible(usher, "the faces, from right to left");
      await face(usher, "Freja").click();
      await typesPin(usher, "Freja", "1111");
      await usher.problemAt(usher.page.getByLabel("PIN of Freja")).isMarked();
      await isAccessible(usher, "a wrong PIN, from right to left");
    });
  });

test("@once plex.tv is connected without an address, and by any address of its own", async ({ usher }) => {
  await usher.offer({ servers: [] });
  await usher.open();
  await button(usher, /^Sign in with Plex/).click();
  await expect(usher.page.getByRole("heading", { name: "Sign in to Plex", exact: true })).toBeVisible();
  await expect(usher.page.getByText("plex.tv", { exact: true })).toBeVisible();
  await usher.open("/+");
  await usher.connectTo("app.plex.tv/desktop");
  await usher.isTold("Plex has this address already.");
});

test("no secret is left anywhere after a whole journey", async ({ usher, server, watch }) => {
  test.setTimeout(120_000);
  const others = await whatOthersHold(server);
  for (const token of others) watch.addToken(token);
  watch.addPin("4711");
  watch.addPin("0042");
  await signsIn(usher, "demo");
  await face(usher, "Freja").click();
  await typesPin(usher, "Freja", "0042");
  await isAt(usher, "Household");
  await asksToSwitch(usher);
  await face(usher, "kwame").click();
  await typesPin(usher, "kwame", "4711");
  await isAt(usher, "kwame");
  await asksToSwitch(usher);
  await face(usher, "Demo Administrator").click();
  await usher.seesList();
  await watch.check();
  await usher.signOut();
  await expect(button(usher, "Continue in a new tab")).toBeVisible();
  const kept = await usher.page.evaluate(() =>
    [localStorage, sessionStorage].flatMap((storage) => Object.keys(storage)),
  );
  expect(kept.filter((key) => key.startsWith("usher.session"))).toEqual([]);
});

/** Tokens that the page has no business with. */
const whatOthersHold = async (server: PlexServer) =>
  Promise.all(
    ["demo", "mia"].map(async (name) => (await server.signIn(name, passwordOf(name))).session.token),
  );
