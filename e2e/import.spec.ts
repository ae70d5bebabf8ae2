/** A spreadsheet comes in: problems are told and mended, and what was asked for is on the server. */
import { complaintsOf } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { test as onJellyfin } from "./jellyfin.ts";
import { home, type SignedIn, type Usher } from "./usher.ts";

const openImport = async <Who extends SignedIn>(usher: Usher<Who>) => {
  await usher.open(`/${home}/import`);
  await expect(usher.page.getByRole("heading", { name: "Import users" })).toBeVisible();
};

const choose = (usher: Usher<SignedIn>, content: string | Buffer, name = "people.csv") =>
  usher.page.locator("input[type=file]").setInputFiles({
    name,
    mimeType: "text/csv",
    buffer: typeof content === "string" ? Buffer.from(content) : content,
  });

test("problems are told with their lines, mended, and then users are created and changed", async ({
  usher,
  server,
  watch,
}) => {
  const client = await usher.isSignedInAs("demo");
  const { page } = usher;
  await openImport(usher);
  await choose(usher, "name,fullName,email,libraries\nada,Ada,no address,Music\nmia,Mia L.,,Nowhere\n");
  const table = page.getByRole("table");
  await expect(table.getByRole("row").filter({ hasText: "ada" })).toContainText("Type an address like");
  await expect(table.getByRole("row").filter({ hasText: "mia" })).toContainText("no library “Nowhere”");
  await expect(page.getByText("Nothing can be imported as it is.", { exact: false })).toBeVisible();

  await choose(
    usher,
    '\uFEFFname;fullName;email;libraries\r\nada;"Ada; of Lovelace";ada@example.org;Music\r\nmia;Mia L.;;\r\n',
  );
  await expect(table.getByRole("row").filter({ hasText: "ada" })).toContainText("Is created, with");
  await expect(table.getByRole("row").filter({ hasText: "mia" })).toContainText("Changes: Full name");
  await page.getByRole("button", { name: "Create 1 user" }).click();
  await expect(page.getByText("1 user is created")).toBeVisible();
  const password = (await page.locator("dd").textContent()) ?? "";
  watch.addPassword(password);
  await server.signIn("ada", password);
  expect(await client.userNamed("ada")).toMatchObject({ name: "Ada; of Lovelace", email: "ada@example.org" });
  // Nobody is created twice. Where the list of users does not tell libraries, the dry run knows that they are so already.
  await expect(table.getByRole("row").filter({ hasText: "ada" })).toContainText(
    /Stays as it is|Changes: Libraries/,
  );

  await page.getByRole("button", { name: /^Review \d changes?$/ }).click();
  await page.getByRole("button", { name: "Apply to 1 user" }).click();
  await expect.poll(async () => (await client.userNamed("mia")).name).toBe("Mia L.");
});

test("an export that comes back changes nothing", async ({ usher }) => {
  await usher.openListAs("demo");
  await usher.page.getByRole("button", { name: "Export" }).click();
  const [download] = await Promise.all([
    usher.page.waitForEvent("download"),
    usher.page.getByRole("menuitem", { name: /CSV$/ }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  await openImport(usher);
  await choose(usher, Buffer.concat(chunks));
  await expect(usher.page.getByText("Everything is already as the file says.")).toBeVisible();
});

// Once: no server is asked.
test("@once what is no spreadsheet is refused for what it is", async ({ usher }) => {
  await usher.isSignedInAs("demo");
  await openImport(usher);
  const alert = usher.page.getByRole("alert");
  const picture = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  );
  for (const { content, says } of [
    { content: picture, says: "This is no text, but a picture" },
    { content: Buffer.from("name\nJ\xfcrgen\n", "latin1"), says: "The letters in this file are not UTF-8" },
    { content: "ada,ada@example.org\n", says: "No column is called “name”" },
    { content: "name,shoe size\nada,40\n", says: "The column “shoe size” is not known" },
    { content: 'name\n"ada\n', says: "From line 2 on, a quotation mark is opened" },
    { content: "PK\u0003\u0004…", says: "This is a workbook" },
  ]) {
    await choose(usher, content);
    await expect(alert).toContainText(says);
  }
});

test("@once a hundred thousand rows freeze nothing", async ({ usher }) => {
  await usher.isSignedInAs("demo");
  await openImport(usher);
  const rows = Array.from(
    { length: 100_000 },
    (_, index) => `user-${index},User ${index},u${index}@example.org,Music`,
  );
  await choose(usher, `name,fullName,email,libraries\n${rows.join("\n")}\n`);
  await expect(usher.page.getByRole("button", { name: "100,000 to create" })).toBeVisible();
  await expect(usher.page.getByRole("row")).toHaveCount(101);
});

for (const colorScheme of ["light", "dark"] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme, viewport: { width: 390, height: 844 } });
    test(`@once the page of an import is accessible: ${colorScheme}`, async ({ usher }) => {
      await usher.isSignedInAs("demo");
      await openImport(usher);
      expect.soft(await complaintsOf(usher.page, "html")).toEqual([]);
      await choose(usher, "name,email\nada,\nmia,nowhere\ndemo,\n");
      await expect(usher.page.getByRole("table")).toBeVisible();
      expect.soft(await complaintsOf(usher.page, "html")).toEqual([]);
      const excess = await usher.page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(excess).toBeLessThanOrEqual(0);
    });
  });

onJellyfin("roles, libraries and who is hidden come with the file", async ({ usher, server }) => {
  const client = await usher.isSignedInAs("demo");
  const { page } = usher;
  await openImport(usher);
  await choose(
    usher,
    'name,password,isHidden,libraries\nada,violet-kettle-9-orbit,no,"Movies; Shows"\ngrandpa,,,all\n',
  );
  await page.getByRole("button", { name: "Create 1 user" }).click();
  await expect(page.getByText("1 user is created")).toBeVisible();
  await server.signIn("ada", "violet-kettle-9-orbit");
  const policy = await client.policyOf("ada");
  expect(policy).toMatchObject({ IsHidden: false, EnableAllFolders: false });
  expect(policy.EnabledFolders.toSorted()).toEqual((await client.libraries("Movies", "Shows")).toSorted());
  await page.getByRole("button", { name: "Review 1 change" }).click();
  await page.getByRole("button", { name: /^Apply to/ }).click();
  await expect.poll(async () => (await client.policyOf("grandpa")).EnableAllFolders).toBe(true);
});
