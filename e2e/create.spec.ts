/** Adding somebody, and all that people type into such a form. */
import { expect, test } from "./fixtures.ts";
import { home, type Usher } from "./usher.ts";

const password = "violet-kettle-9-orbit";

const openForm = async (usher: Usher) => {
  await usher.isSignedInAs("demo");
  await usher.open(`/${home}/users/create`);
  await expect(usher.page.getByRole("heading", { name: "Create a user" })).toBeVisible();
};

const fill = async (
  usher: Usher,
  { name, fullName = "", email = "" }: { name: string; fullName?: string; email?: string },
) => {
  await usher.field("User name").fill(name);
  await usher.field("Full name").fill(fullName);
  await usher.field("E-mail").fill(email);
  await usher.typeSecret("Password", password);
};

test("a new user is in the list, has the usual library, and can sign in", async ({ usher, server }) => {
  const client = await usher.openListAs("demo");
  await usher.page.getByRole("link", { name: "Create user" }).click();
  await fill(usher, { name: "  ada ", fullName: "Ada Lovelace", email: "ada@example.org" });
  await expect(usher.page.getByRole("checkbox", { name: "Music", exact: true })).toBeChecked();
  await usher.save("Create user");
  await usher.isTold("Ada Lovelace is created");
  await usher.seesList();
  await expect(usher.rowOf("ada")).toContainText("Ada Lovelace");
  const ada = await client.userNamed("ada");
  expect(ada).toMatchObject({ name: "Ada Lovelace", email: "ada@example.org", isAdmin: false });
  expect((await client.librariesOf(ada)).map(({ name }) => name)).toEqual(["Music"]);
  await server.signIn("ada", password);
});

test("libraries and role can be chosen right away", async ({ usher }) => {
  const client = await usher.openListAs("demo");
  await usher.page.getByRole("link", { name: "Create user" }).click();
  await fill(usher, { name: "reader" });
  await usher.page.getByRole("checkbox", { name: "Music", exact: true }).uncheck();
  await usher.page.getByRole("checkbox", { name: "Audiobooks" }).check();
  await usher.save("Create and add another");
  await usher.isTold("reader is created");
  await expect(usher.field("User name")).toHaveValue("");
  await expect(usher.secretField("Password")).toHaveValue("");
  await fill(usher, { name: "second-in-command" });
  await usher.page.getByRole("switch", { name: "Administrator" }).check();
  await expect(usher.page.getByRole("checkbox", { name: "Audiobooks" })).toBeHidden();
  await usher.save("Create user");
  await usher.seesList();

  const reader = await client.userNamed("reader");
  expect((await client.librariesOf(reader)).map(({ name }) => name)).toEqual(["Audiobooks"]);
  expect(await client.userNamed("second-in-command")).toMatchObject({ isAdmin: true });
});

test("a name that somebody has, in other letters, is refused before the server is asked to create", async ({
  usher,
}) => {
  const sent: string[] = [];
  usher.page.on("request", (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await openForm(usher);
  await fill(usher, { name: "MiA" });
  await usher.save("Create user");
  await usher.problemAt(usher.field("User name")).says("Somebody else has this user name already");
  await usher.problemAt(usher.field("User name")).isMarked();
  expect(sent.filter((request) => /^POST .*\/api\/user$/.test(request))).toEqual([]);
});

test("a name that somebody takes in the same moment is refused by the server, at its field", async ({
  usher,
  server,
}) => {
  const rival = await server.signIn("noor");
  usher.expectFailure({ what: 400, at: "/api/user" }, { what: 409, at: "/api/user" });
  await openForm(usher);
  await usher.page.route("**/api/user", async (route) => {
    if (route.request().method() === "POST")
      await rival.create({ userName: "ada", name: "Other Ada", password });
    await route.continue();
  });
  await fill(usher, { name: "Ada", fullName: "My Ada" });
  await usher.save("Create user");
  await usher.problemAt(usher.field("User name")).says(/Somebody else has this/);
  await expect(usher.field("Full name")).toHaveValue("My Ada");
  expect((await rival.everybody()).filter(({ userName }) => /^ada$/i.test(userName))).toHaveLength(1);
});

// Once: no server is asked.
test("@once what cannot be a name or an address is said at its field", async ({ usher }) => {
  await openForm(usher);
  await usher.save("Create user");
  await usher.problemAt(usher.field("User name")).says("Type a user name");
  const complaints = [
    { field: "User name", typed: "    ", says: "Type a user name" },
    { field: "User name", typed: "x".repeat(256), says: "Too long: at most 255 characters" },
    { field: "User name", typed: "\u200b\u200b", says: "Nothing in this name can be seen." },
    { field: "E-mail", typed: "not an address", says: "Type an address like name@example.org" },
    { field: "E-mail", typed: "a@b@example.org", says: "Type an address like name@example.org" },
    { field: "E-mail", typed: "ada@localhost", says: "Type an address like name@example.org" },
  ];
  for (const { field, typed, says } of complaints)
    await test.step(`${field}: ${typed.slice(0, 20)}`, async () => {
      await usher.field(field).fill(typed);
      await usher.field(field).blur();
      await usher.problemAt(usher.field(field)).says(new RegExp(says));
      await usher.problemAt(usher.field(field)).isMarked();
    });
});

test("a password is needed, its strength is told, and one can be generated", async ({
  usher,
  server,
  watch,
}) => {
  await openForm(usher);
  await usher.field("User name").fill("ada");
  await usher.save("Create user");
  await usher.problemAt(usher.secretField("Password")).says("Type a password, or generate one");
  await usher.typeSecret("Password", "password1");
  await expect(usher.page.getByText(/^Very weak/)).toBeVisible();
  await usher.typeSecret("Password", password);
  await expect(usher.page.getByText(/^(Good|Strong)/)).toBeVisible();

  await usher.page.getByRole("button", { name: "Generate" }).click();
  await expect(usher.secretField("Password")).toHaveAttribute("type", "text");
  const generated = await usher.secretField("Password").inputValue();
  watch.addPassword(generated);
  expect(generated.length).toBeGreaterThanOrEqual(12);
  await usher.save("Create user");
  await usher.seesList();
  await server.signIn("ada", generated);
});

const names = [
  { what: "long", name: "x".repeat(255) },
  { what: "right-to-left", name: "شهرزاد", fullName: "شهرزاد بنت الوزير" },
  { what: "of emoji", name: "👩‍👩‍👧🎧", fullName: "👩‍👩‍👧 Family" },
  { what: "HTML", name: "<img src=x onerror=alert(1)>", fullName: '"><script>alert(2)</script>' },
  { what: "like a part of an address", name: "a/b?c=d&e#f%41", fullName: "../../etc" },
];
test("@once a name is kept as it was typed, whatever is in it", async ({ usher }) => {
  const client = await usher.openListAs("demo");
  usher.page.on("dialog", () => expect(false, "a name must not run").toBe(true));
  for (const { what, name, fullName = "" } of names)
    await test.step(what, async () => {
      await usher.open(`/${home}/users/create`);
      await fill(usher, { name, fullName });
      await usher.save("Create user");
      await usher.seesList();
      await usher.open(`/${home}/users?perPage=50`);
      await expect(usher.rowOf(name)).toContainText(fullName);
      expect(await client.userNamed(name)).toMatchObject({ name: fullName || name }); // Navidrome wants one
    });
});

// Once: no server is asked.
test("@once whoever leaves a half-filled form is asked first", async ({ usher }) => {
  await openForm(usher);
  await usher.field("User name").fill("ada");
  await usher.page.getByRole("link", { name: "All users" }).click();
  await expect(usher.dialog).toContainText("Leave without saving?");
  await usher.dialog.getByRole("button", { name: "Stay here" }).click();
  await expect(usher.field("User name")).toHaveValue("ada");
  await usher.page.getByRole("link", { name: "All users" }).click();
  await usher.dialog.getByRole("button", { name: "Discard changes" }).click();
  await usher.seesList();
});
