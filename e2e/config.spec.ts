/** What config.json offers, allows and fills in. Once: it is read before any server is asked. */
import { expect, test } from "./fixtures.ts";

test("@once a single offered server is opened without a choice", async ({ usher }) => {
  await usher.open();
  await usher.seesSignIn();
});

test("@once several offered servers are a choice, by name", async ({ usher }) => {
  await usher.offer({
    servers: [usher.homeServer(), usher.homeServer({ id: "cellar", name: "Cellar" })],
    otherAddresses: false,
  });
  await usher.open();
  await expect(usher.page.getByRole("heading", { name: "Choose a server" })).toBeVisible();
  await usher.page.getByRole("link", { name: "Cellar" }).click();
  await usher.seesSignIn("Cellar");
  await expect(usher.page).toHaveURL(/#\/cellar\//);
});

test("@once other addresses can be forbidden", async ({ usher }) => {
  await usher.offer({ servers: [usher.homeServer()], otherAddresses: false });
  await usher.open("/+");
  await expect(
    usher.page.getByRole("link", { name: "Home music" }).or(usher.nameField).first(),
  ).toBeVisible();
  await expect(usher.page.getByRole("textbox", { name: "Address" })).toBeHidden();
});

test("@once with nothing offered and others forbidden, the page says whose move it is", async ({ usher }) => {
  await usher.offer({ servers: [], otherAddresses: false });
  await usher.open();
  await expect(usher.page.getByText("Whoever installed this page names them in config.json")).toBeVisible();
});

test("@once a user name can be filled in, and the password is where one goes on", async ({ usher }) => {
  await usher.offer({ servers: [usher.homeServer({ signIn: { username: "mia" } })] });
  await usher.open();
  await expect(usher.nameField).toHaveValue("mia");
  await expect(usher.passwordField).toBeFocused();
});

test("@once without the file, any address may be typed", async ({ usher }) => {
  await usher.offer(null);
  usher.expectFailure({ what: 404, at: "/config.json" });
  await usher.open();
  await expect(usher.page.getByRole("textbox", { name: "Address" })).toBeVisible();
});

const broken = [
  { name: "is no JSON", config: '{ "servers": [', says: "It is not valid JSON" },
  { name: "is a list", config: "[]", says: "It must be an object" },
  {
    name: "names a server without an address",
    config: '{"servers":[{"id":"a","name":"A","backend":"navidrome"}]}',
    says: 'needs a "url"',
  },
  {
    name: "hides a password in an address",
    config: '{"servers":[{"id":"a","name":"A","backend":"navidrome","url":"http://ada:correct-horse@nas"}]}',
    says: "must hold no password",
  },
];
for (const { name, config, says } of broken)
  test(`@once a config.json that ${name} is said to be broken, and nothing is offered`, async ({
    usher,
    watch,
  }) => {
    watch.addPassword("correct-horse");
    await usher.offer(config);
    await usher.open();
    await expect(
      usher.page.getByRole("heading", { name: "The settings of this page are broken" }),
    ).toBeVisible();
    await expect(usher.page.getByText(says)).toBeVisible();
    await expect(usher.page.getByRole("textbox")).toHaveCount(0);
  });
