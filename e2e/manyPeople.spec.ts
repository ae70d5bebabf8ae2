/** Ten thousand users: what is shown is still true. */
import { expect, test } from "./fixtures.ts";

test.use({ serverOptions: { people: 10_000 } });

test("search, filter and count agree with what the server holds", async ({ usher }) => {
  const client = await usher.openListAs("demo");
  await expect(usher.found).toHaveText(/^10,?000 users found$/);
  const everybody = await client.everybody();
  for (const text of ["an", "ove", "MIA", "son@"])
    await test.step(text, async () => {
      const wanted = everybody.filter(({ userName, name, email }) =>
        [userName, name, email].some((value) => value.toLowerCase().includes(text.toLowerCase())),
      );
      expect(wanted.length).toBeGreaterThan(1);
      await usher.search(text);
      await expect.poll(async () => numberIn(await usher.found.textContent())).toBe(wanted.length);
    });

  await usher.filter("Role: Administrators");
  const admins = everybody.filter(
    ({ isAdmin, userName, name, email }) =>
      isAdmin && [userName, name, email].some((value) => value.toLowerCase().includes("son@")),
  );
  if (admins.length > 0)
    await expect.poll(async () => numberIn(await usher.found.textContent())).toBe(admins.length);
  else await expect(usher.page.getByRole("heading", { name: "Nobody matches “son@”" })).toBeVisible();
});

const numberIn = (text: string | null) => Number(text?.replace(/\D/g, ""));
