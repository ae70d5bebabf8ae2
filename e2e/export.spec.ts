/** Taking the list along as a file. */
import { readFile } from "node:fs/promises";
import Papa from "papaparse";
import { expect, test } from "./fixtures.ts";
import type { Usher } from "./usher.ts";

const saveAs = async (usher: Usher, choice: RegExp): Promise<{ name: string; text: string }> => {
  await usher.page.getByRole("button", { name: "Export" }).click();
  const download = usher.page.waitForEvent("download");
  await usher.page.getByRole("menuitem", { name: choice }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
};

test("everybody, on all pages, as CSV that a spreadsheet reads and cannot be tricked by", async ({
  usher,
  server,
}) => {
  const admin = await server.signIn("demo");
  await admin.create({
    userName: "tricky",
    name: '=HYPERLINK("http://x")',
    email: "a@example.org",
    password: "long-enough-1",
  });
  await admin.create({
    userName: "quoted",
    name: 'Anna "Änne", the second\nline',
    password: "long-enough-1",
  });
  await usher.openListAs("demo");
  const { name, text } = await saveAs(usher, /All \d+ users as CSV/);
  expect(name).toMatch(/^home-users-\d{4}-\d\d-\d\d\.csv$/);
  expect(text.startsWith("\uFEFF")).toBe(true);
  const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1).trim(), { header: true });
  expect(errors).toEqual([]);

  const everybody = await admin.everybody();
  const byId = new Map(data.map((row) => [row["id"], row]));
  expect(byId.size).toBe(everybody.length);
  for (const { id, userName, email, isAdmin } of everybody)
    expect(byId.get(id)).toMatchObject({ name: userName, email, isAdmin: String(isAdmin) });
  const nameOf = (userName: string) => data.find((row) => row["name"] === userName)?.["fullName"];
  expect(nameOf("quoted")).toBe('Anna "Änne", the second\nline');
  expect(nameOf("tricky")).toMatch(/^'=/);
});

test("who matches the search, as JSON", async ({ usher }) => {
  const client = await usher.openListAs("demo");
  await usher.search("lindqvist");
  await expect(usher.found).toHaveText("2 users found");
  const { name, text } = await saveAs(usher, /All 2 users as JSON/);
  expect(name).toMatch(/\.json$/);
  const users = JSON.parse(text) as { id: string; name: string; fullName: string; lastSeenAt: string }[];
  const wanted = (await client.everybody()).filter((user) => user.name.endsWith("Lindqvist"));
  expect(users.map(({ id }) => id).toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
  expect(users.map(({ fullName }) => fullName).toSorted()).toEqual(["Emil Lindqvist", "Mia Lindqvist"]);
});

test("only those who are selected", async ({ usher }) => {
  await usher.openListAs("demo");
  await usher.select("mia", "emil");
  const { text } = await saveAs(usher, /2 selected users as JSON/);
  const users = JSON.parse(text) as { name: string }[];
  expect(users.map(({ name }) => name).toSorted()).toEqual(["emil", "mia"]);
});
