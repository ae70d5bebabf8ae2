/** Into a Jellyfin by Quick Connect, by a PIN for a forgotten password, and by an API key. */
import { expect, type JellyfinServer, test } from "./jellyfin.ts";
import { button, heading, isIn, type Jellyfin, pinField, seesFaces } from "./jellyfinDoor.ts";
import { home } from "./usher.ts";

test.describe("Quick Connect", () => {
  const codeOf = async (usher: Jellyfin) => {
    const said = usher.page.getByRole("status").filter({ hasText: "Your code:" });
    await expect(said).toBeVisible();
    return (await said.textContent())!.replace(/.*Your code:|\s/g, "");
  };

  test("signs in whoever approves the code elsewhere", async ({ usher, server }) => {
    await usher.open();
    await button(usher, "Quick Connect").click();
    const code = await codeOf(usher);
    expect(code).toMatch(/^\d{6}$/);
    const mia = await server.signIn("mia");
    await mia.send("POST", `/QuickConnect/Authorize?code=${code}`);
    await isIn(usher, "mia");
  });

  test("says that a code has run out, and gets a new one", async ({ usher, server }) => {
    usher.expectFailure({ what: 404, at: "/QuickConnect/Connect" });
    await usher.open();
    await button(usher, "Quick Connect").click();
    const before = await codeOf(usher);
    server.passTime({ hours: 1 });
    await usher.isTold("This code has run out.");
    await button(usher, "Get a new code").click();
    const after = await codeOf(usher);
    expect(after).not.toBe(before);
    const mia = await server.signIn("mia");
    await mia.send("POST", `/QuickConnect/Authorize?code=${after}`);
    await isIn(usher, "mia");
  });

  test("@once asks nobody any more once it is cancelled", async ({ usher }) => {
    await usher.open();
    await button(usher, "Quick Connect").click();
    await codeOf(usher);
    await usher.page.waitForResponse(/\/QuickConnect\/Connect/);
    await button(usher, "Cancel").click();
    await seesFaces(usher);
    const asked: string[] = [];
    usher.page.on("request", (request) => asked.push(request.url()));
    await usher.page.waitForTimeout(4000); // a question was due every two and a half seconds
    expect(asked).toEqual([]);
  });

  test("renews a session that ended under an open page", async ({ usher, server }) => {
    usher.expectFailure({ what: 401, at: server.url });
    await usher.openListAs("demo");
    const noor = await server.signIn("noor");
    const { Items } = (await noor.send("GET", "/Devices")) as {
      Items: { Id: string; LastUserName: string }[];
    };
    for (const { Id, LastUserName } of Items)
      if (LastUserName === "demo" && Id.startsWith("journey-"))
        await noor.send("DELETE", `/Devices?id=${Id}`);
    await usher.page.getByRole("link", { name: "mia", exact: true }).first().click();
    const { dialog } = usher;
    await dialog.getByRole("button", { name: "Quick Connect" }).click();
    const code = await codeOf(usher);

    await test.step("but not for another user", async () => {
      const mia = await server.signIn("mia");
      await mia.send("POST", `/QuickConnect/Authorize?code=${code}`);
      await expect(dialog.getByRole("alert")).toContainText("That was mia, but demo is signed in here.");
    });

    await dialog.getByRole("button", { name: "Get a new code" }).click();
    const next = await codeOf(usher);
    const demo = await server.signIn("demo");
    await demo.send("POST", `/QuickConnect/Authorize?code=${next}`);
    await expect(dialog).toBeHidden();
    await expect(usher.page.getByRole("heading", { name: "mia" }).first()).toBeVisible();
  });

  test.describe("where it is switched off", () => {
    test.use({ serverOptions: { rules: { jellyfin: { quickConnect: false } } } });

    test("@once is not offered", async ({ usher }) => {
      await usher.open();
      await seesFaces(usher);
      await expect(button(usher, "API key")).toBeVisible();
      await expect(button(usher, "Quick Connect")).toBeHidden();
    });
  });
});

test.describe("a forgotten password", () => {
  const askFor = async (usher: Jellyfin, server: JellyfinServer, name: string) => {
    await usher.open();
    await button(usher, name).click();
    await button(usher, "Forgot password?").click();
    await expect(usher.nameField).toHaveValue(name);
    await button(usher, "Ask for a PIN").click();
    await expect(usher.page.getByText(/passwordreset[0-9a-f]{32}\.json/)).toBeVisible();
    const user = await server.store.users.findByName(name);
    const reset = (await server.store.jellyfin.resets.list()).find(({ userId }) => userId === user?.id);
    return reset!.pin;
  };

  test("leads by a PIN to a new one", async ({ usher, server, watch }) => {
    const pin = await askFor(usher, server, "mia");
    watch.addPassword(pin);
    await pinField(usher).fill(` ${pin.toLowerCase().replaceAll("-", " ")} `);
    await button(usher, "Sign in with the PIN").click();
    await expect(heading(usher, "The PIN is your password now")).toBeVisible();
    await button(usher, "Choose a new password").click();
    await expect(usher.page).toHaveURL(new RegExp(`#/${home}/profile/password`));
    await usher.typeSecret("Current password", pin);
    await usher.typeSecret("New password", "correct horse battery");
    await usher.typeSecret("New password again", "correct horse battery");
    await usher.save("Set password");
    await usher.isTold(/password/i);
    await expect.poll(() => server.signIn("mia", "correct horse battery").then(() => "in")).toBe("in");
  });

  test("with a wrong or an old PIN says so at the field", async ({ usher, server, watch }) => {
    usher.expectFailure({ what: 404, at: "/Users/ForgotPassword/Pin" });
    const pin = await askFor(usher, server, "mia");
    watch.addPassword(pin);
    await pinField(usher).fill("00-00-00-00");
    await button(usher, "Sign in with the PIN").click();
    await usher.problemAt(pinField(usher)).says(/This PIN does not fit, or it is older/);
    await expect(pinField(usher)).toHaveValue("00-00-00-00");
    server.passTime({ hours: 1 });
    await pinField(usher).fill(pin);
    await button(usher, "Sign in with the PIN").click();
    await usher.problemAt(pinField(usher)).says(/older than half an hour/);
    await button(usher, "Ask for a new PIN").click();
    await expect(usher.nameField).toHaveValue("mia");
    expect((await server.signIn("mia")).session.name).toBe("mia");
  });
});

test.describe("an API key", () => {
  const openKey = async (usher: Jellyfin) => {
    // A key belongs to nobody: by this answer it is told from somebody's sign-in.
    usher.expectFailure({ what: 400, at: "/Users/Me" });
    await usher.open();
    await button(usher, "API key").click();
    await expect(usher.page.getByText(/It is nobody's account/)).toBeVisible();
  };

  test("signs an administrator in", async ({ usher, server, watch }) => {
    const { token } = await server.store.jellyfin.keys.create("Usher");
    watch.addToken(token);
    await openKey(usher);
    await usher.secretField("API key").fill(token);
    await button(usher, "Use this key").click();
    await usher.seesList();
  });

  test("that the server does not know, or that is somebody's sign-in, is told at the field", async ({
    usher,
    server,
    watch,
  }) => {
    usher.expectFailure({ what: 401, at: "/System/Info" });
    await openKey(usher);
    await usher.typeSecret("API key", "0123456789abcdef0123456789abcdef");
    await button(usher, "Use this key").click();
    await usher.problemAt(usher.secretField("API key")).says("The server does not know this API key.");
    const { session } = await server.signIn("demo");
    watch.addToken(session.token);
    await usher.secretField("API key").fill(session.token);
    await button(usher, "Use this key").click();
    await usher.problemAt(usher.secretField("API key")).says(/This is not an API key/);
  });
});
