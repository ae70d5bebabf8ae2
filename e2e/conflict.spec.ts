/** Two administrators at two computers change the same user. */
import { expect, test } from "./fixtures.ts";
import type { Usher } from "./usher.ts";

const bothOpen = async (first: Usher, second: Usher, username: string) => {
  const client = await first.isSignedInAs("demo");
  await second.isSignedInAs("noor");
  const { id } = await client.userNamed(username);
  await first.openUser(id);
  await second.openUser(id);
  return client;
};

test("different fields of one user both win", async ({ usher, anotherUsher }) => {
  const noor = await anotherUsher();
  const client = await bothOpen(usher, noor, "mia");
  await usher.field("Full name").fill("Mia Berg");
  await noor.field("E-mail").fill("mia.berg@example.org");
  await usher.save();
  await usher.isTold("is saved");
  await noor.save();
  await noor.isTold("is saved");
  expect(await client.userNamed("mia")).toMatchObject({ name: "Mia Berg", email: "mia.berg@example.org" });
  await expect(noor.field("Full name")).toHaveValue("Mia Berg");
});

for (const { choice, result } of [
  { choice: "Keep mine", result: "Mia by Noor" },
  { choice: "Use theirs", result: "Mia by Demo" },
])
  test(`the same field is shown with both values, and “${choice}” decides`, async ({
    usher,
    anotherUsher,
  }) => {
    const noor = await anotherUsher();
    const client = await bothOpen(usher, noor, "mia");
    await usher.field("Full name").fill("Mia by Demo");
    await noor.field("Full name").fill("Mia by Noor");
    await noor.field("E-mail").fill("noor.wrote@example.org");
    await usher.save();
    await usher.isTold("is saved");
    await noor.save();

    const panel = noor.page.getByRole("region", { name: "Changed on the server meanwhile" });
    await expect(panel).toBeVisible();
    await expect(panel.getByRole("group", { name: "Full name" })).toContainText("Mia by Noor");
    await expect(panel.getByRole("group", { name: "Full name" })).toContainText("Mia by Demo");
    await expect(panel.getByRole("group", { name: "E-mail" })).toHaveCount(0);
    expect(await client.userNamed("mia")).toMatchObject({ name: "Mia by Demo" });
    await expect(noor.page.getByRole("button", { name: "Save", exact: true })).toBeDisabled();

    await panel.getByRole("button", { name: `${choice}: Full name` }).click();
    await noor.save();
    await noor.isTold("is saved");
    await expect(panel).toBeHidden();
    expect(await client.userNamed("mia")).toMatchObject({ name: result, email: "noor.wrote@example.org" });
  });

test("libraries that both changed are a conflict as well", async ({ usher, anotherUsher }) => {
  const noor = await anotherUsher();
  const client = await usher.isSignedInAs("demo");
  await noor.isSignedInAs("noor");
  const mia = await client.userNamed("mia");
  for (const somebody of [usher, noor]) await somebody.openUser(mia.id, "access");
  await usher.page.getByRole("checkbox", { name: "Audiobooks" }).check();
  await noor.page.getByRole("checkbox", { name: "Kids' songs" }).uncheck();
  await usher.saveReviewed();
  await usher.isTold("is saved");
  await noor.saveReviewed();
  const panel = noor.page.getByRole("region", { name: "Changed on the server meanwhile" });
  await expect(panel.getByRole("group", { name: "Libraries" })).toContainText("Audiobooks");
  await panel.getByRole("button", { name: "Keep mine: Libraries" }).click();
  await noor.saveReviewed();
  await noor.isTold("is saved");
  expect((await client.librariesOf(mia)).map(({ name }) => name)).toEqual(["Music"]);
});
