/** A server that nobody lives on yet. */
import { expect, test } from "./fixtures.ts";

test.use({ serverOptions: { people: "none" } });

const submit = "Create the administrator";

test("the first administrator is created, and finds themselves in the list", async ({ usher }) => {
  await usher.open();
  await expect(usher.page.getByRole("heading", { name: "Set up Home music" })).toBeVisible();
  await usher.nameField.fill("  ada ");
  await usher.typeSecret("Password", "correct-horse-battery");
  await usher.typeSecret("Password again", "correct-horse-battery");
  await usher.save(submit);
  await usher.seesList();
  await usher.showsNames(["ada"]);

  await usher.signOut();
  await usher.seesSignIn();
  await usher.signIn("ada", "correct-horse-battery");
  await usher.seesList();
});

test("a name or password that would lock everybody out is refused at its field", async ({
  usher,
  server,
}) => {
  const asked: string[] = [];
  usher.page.on("request", (request) => asked.push(`${request.method()} ${request.url()}`));
  await usher.open();
  for (const name of ["", "   ", "...", "\u200b"])
    await test.step(`name “${name}”`, async () => {
      await usher.nameField.fill(name);
      await usher.typeSecret("Password", "correct-horse-battery");
      await usher.typeSecret("Password again", "correct-horse-battery");
      await usher.save(submit);
      await usher.problemAt(usher.nameField).says(/Type a user name|needs at least one letter or digit/);
      await usher.problemAt(usher.nameField).isMarked();
    });
  await usher.nameField.fill("ada");
  await usher.typeSecret("Password again", "correct-horse-batterz");
  await usher.save(submit);
  await usher.problemAt(usher.page.getByLabel("Password again")).says("The two passwords differ.");
  await usher.passwordField.fill("");
  await usher.page.getByLabel("Password again").fill("");
  await usher.save(submit);
  await usher.problemAt(usher.passwordField).says("Type a password.");
  expect(asked.filter((request) => request.startsWith("POST"))).toEqual([]);
  await expect(
    fetch(`${server.url}/auth/login`, { method: "POST", body: "{}" }).then(({ ok }) => ok),
  ).resolves.toBe(false);
});

test("whoever comes second is told, and can sign in", async ({ usher, anotherUsher }) => {
  const second = await anotherUsher();
  for (const somebody of [usher, second]) {
    await somebody.open();
    await somebody.nameField.fill("ada");
    await somebody.typeSecret("Password", "correct-horse-battery");
    await somebody.typeSecret("Password again", "correct-horse-battery");
  }
  second.expectFailure({ what: 403, at: "/auth/createAdmin" });
  await usher.save(submit);
  await usher.seesList();
  await second.save(submit);
  await second.isTold("Somebody created the first administrator a moment ago.");
  await second.seesSignIn();
});
