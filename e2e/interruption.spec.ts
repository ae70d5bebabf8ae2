/** The server goes away, or the session ends, while somebody is typing: nothing typed is lost. */
import { expect, test } from "./fixtures.ts";

test.describe("the server stops and starts again in the middle of an edit", () => {
  test.use({ isDurable: true });

  test("what was typed stays, and is saved once the server is back", async ({ usher, server }) => {
    usher.expectFailure({ what: "net::ERR_CONNECTION_REFUSED", at: server.url });
    const client = await usher.isSignedInAs("demo");
    const mia = await client.userNamed("mia");
    await usher.openUser(mia.id);
    await usher.field("Full name").fill("Mia through the storm");
    await server.stop();
    await usher.save();
    await usher.isTold(/Home music does not answer/);
    await expect(usher.field("Full name")).toHaveValue("Mia through the storm");

    await server.startAgain();
    await usher.save();
    await usher.isTold("is saved");
    expect(await client.userNamed("mia")).toMatchObject({ name: "Mia through the storm", email: mia.email });
  });

  test("a list that cannot be read says so, and comes back", async ({ usher, server }) => {
    usher.expectFailure({ what: "net::ERR_CONNECTION_REFUSED", at: server.url });
    await usher.openListAs("demo");
    await server.stop();
    await usher.search("mia");
    await usher.isTold(/Home music does not answer/);
    await expect(usher.searchBox).toHaveValue("mia");
    await server.startAgain();
    await usher.page.getByRole("button", { name: "Try again" }).click();
    await usher.showsNames(["mia"]);
  });
});

test("an expired session asks for the password above the edit, which is still there and is saved", async ({
  usher,
  server,
}) => {
  usher.expectFailure({ what: 401, at: "/api/" }, { what: 401, at: "/auth/login" });
  const client = await usher.isSignedInAs("demo");
  const mia = await client.userNamed("mia");
  await usher.openUser(mia.id);
  await usher.field("Full name").fill("Mia and the long lunch");
  const place = usher.page.url();
  let navigations = 0;
  usher.page.on("framenavigated", () => navigations++);
  server.passTime({ hours: 49 });
  await usher.save();

  await expect(usher.dialog).toBeVisible();
  await usher.dialog.getByLabel("Password", { exact: true }).fill("not-the-password");
  await usher.dialog.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(usher.dialog.getByText("This user name and password do not match.")).toBeVisible();
  await usher.signInAgain("demo");
  expect(navigations).toBeLessThanOrEqual(5);
  expect(usher.page.url()).toBe(place);

  await expect(usher.field("Full name")).toHaveValue("Mia and the long lunch");
  await usher.save();
  await usher.isTold("is saved");
  const again = await server.signIn("demo");
  expect(await again.userNamed("mia")).toMatchObject({ name: "Mia and the long lunch" });
});

test("a session that ends while one looks through the list can be taken up in place", async ({
  usher,
  server,
}) => {
  usher.expectFailure({ what: 401, at: "/api/" });
  await usher.openListAs("demo");
  server.passTime({ hours: 49 });
  await usher.search("lindqvist");
  await expect(usher.dialog).toBeVisible();
  await usher.signInAgain("demo");
  await expect(usher.found).toHaveText("2 users found");
  await expect(usher.searchBox).toHaveValue("lindqvist");
});
