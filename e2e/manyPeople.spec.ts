/** Ten thousand users: what is shown is still true. */
import { expect, test } from "./fixtures.ts";
import type { WireUser } from "./servers.ts";

test.use({ serverOptions: { people: 10_000 } });

test("search, filter and count agree with what the server holds", async ({ usher }) => {
  const client = await usher.openListAs("demo");
  await expect(usher.found).toHaveText(/^10,?000 users found$/);
  const everybody = await client.everybody();
  const somebody = everybody[5000]!;
  const texts = ["an", somebody.name.slice(1, 4), somebody.userName.slice(1, 5).toUpperCase(), "n@EXAMPLE"];
  for (const text of texts)
    await test.step(text, async () => {
      await usher.search(text);
      await expect.poll(() => countFound(usher)).toBe(everybody.filter(holds(text)).length);
    });
  await usher.filter("Role: Administrators");
  const admins = everybody.filter(holds("n@EXAMPLE")).filter(({ isAdmin }) => isAdmin);
  expect(admins.length).toBeGreaterThan(0);
  await expect.poll(() => countFound(usher)).toBe(admins.length);
});

const holds =
  (text: string) =>
  ({ userName, name, email }: WireUser) =>
    [userName, name, email].some((value) => value.toLowerCase().includes(text.toLowerCase()));

const countFound = async ({ found }: { found: { textContent(): Promise<string | null> } }) =>
  Number((await found.textContent())?.replace(/\D/g, ""));
