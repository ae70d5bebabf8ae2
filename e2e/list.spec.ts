/** Finding one's way in a list that is longer than a page. */
import { expect, test } from "./fixtures.ts";
import type { WireUser } from "./servers.ts";

test.use({ serverOptions: { people: 130 } });

const namesOf = (users: readonly WireUser[]) => users.map(({ userName }) => userName);

test("pages through everybody, and the address remembers where", async ({ usher }) => {
  const client = await usher.openListAs("demo");
  const inOrder = namesOf(await client.list("_start=0&_end=0&_sort=userName&_order=ASC"));
  await expect(usher.found).toHaveText("130 users found");
  await usher.showsNames(inOrder.slice(0, 25));

  await usher.goToPage("Next");
  await usher.showsNames(inOrder.slice(25, 50));
  await expect(usher.page.getByText("26–50 of 130")).toBeVisible();
  await usher.goToPage("Last");
  await usher.showsNames(inOrder.slice(125));

  await usher.page.getByRole("combobox", { name: "Users per page" }).selectOption("100");
  await usher.showsNames(inOrder.slice(0, 100));
  await usher.page.reload();
  await usher.showsNames(inOrder.slice(0, 100));
});

const sorts = [
  { column: "User name", wire: "userName" },
  { column: "E-mail", wire: "email" },
  { column: "Role", wire: "isAdmin" },
  { column: "Last seen", wire: "lastAccessAt" },
] as const;
test("sorts by every column that can be sorted by, both ways", async ({ usher }) => {
  const client = await usher.openListAs("demo");
  for (const { column, wire } of sorts)
    await test.step(column, async () => {
      const seen = new Set<string>();
      for (let clicks = 0; clicks < 2; clicks++) {
        await usher.sortBy(column);
        const head = usher.table.getByRole("columnheader", { name: column });
        await expect(head).toHaveAttribute("aria-sort", /ascending|descending/);
        const order = (await head.getAttribute("aria-sort")) === "ascending" ? "ASC" : "DESC";
        seen.add(order);
        await usher.showsNames(namesOf(await client.list(`_start=0&_end=25&_sort=${wire}&_order=${order}`)));
      }
      expect([...seen].toSorted()).toEqual(["ASC", "DESC"]);
    });
});

test("a column that the server cannot sort by does not pretend to", async ({ usher }) => {
  await usher.openListAs("demo");
  await expect(usher.table.getByRole("columnheader", { name: "Libraries" }).getByRole("button")).toHaveCount(
    0,
  );
});

test("search finds any part of user name, name and e-mail, in either case", async ({ usher }) => {
  const client = await usher.openListAs("demo");
  const everybody = await client.everybody();
  // The middle of a user name, of a full name, and of an address; then nobody.
  for (const text of ["IVING-ROO", "lindqvist", "enandez@", "fernandez@EX", "example", "nobody-here"])
    await test.step(text, async () => {
      const wanted = everybody.filter(({ userName, name, email }) =>
        [userName, name, email].some((value) => value.toLowerCase().includes(text.toLowerCase())),
      );
      await usher.search(text);
      if (wanted.length === 0)
        await expect(usher.page.getByRole("heading", { name: `Nobody matches “${text}”` })).toBeVisible();
      else {
        await expect(usher.found).toHaveText(`${wanted.length} user${wanted.length === 1 ? "" : "s"} found`);
        const shown = await usher.names();
        expect(shown).toHaveLength(Math.min(25, wanted.length));
        expect(namesOf(wanted)).toEqual(expect.arrayContaining(shown));
      }
    });
});

test("signs that servers give a meaning of their own are searched for as they are", async ({ usher }) => {
  await usher.openListAs("demo");
  for (const text of ["%", "_", '"}', "a&b=c", "\\"])
    await test.step(text, async () => {
      await usher.search(text);
      await expect(usher.page.getByRole("heading", { name: `Nobody matches “${text}”` })).toBeVisible();
      await expect(usher.searchBox).toHaveValue(text);
    });
});

const day = 24 * 60 * 60 * 1000;
const filters: { choice: string; keeps: (user: WireUser, now: number) => boolean }[] = [
  { choice: "Role: Administrators", keeps: ({ isAdmin }) => isAdmin },
  { choice: "Role: Members", keeps: ({ isAdmin }) => !isAdmin },
  {
    choice: "Last seen: In the last 7 days",
    keeps: ({ lastAccessAt }, now) => sinceOf(lastAccessAt, now) < 7 * day,
  },
  {
    choice: "Last seen: Not for 90 days",
    keeps: ({ lastAccessAt }, now) => sinceOf(lastAccessAt, now) >= 90 * day,
  },
  { choice: "Last seen: Never", keeps: ({ lastAccessAt }) => lastAccessAt === null },
];
test("filters by role and by last seen, and each filter can be taken away", async ({ usher }) => {
  const client = await usher.openListAs("demo");
  for (const { choice, keeps } of filters)
    await test.step(choice, async () => {
      await usher.filter(choice);
      const wanted = (await client.everybody()).filter((user) => keeps(user, Date.now()));
      expect(wanted.length).toBeGreaterThan(0);
      await expect(usher.found).toHaveText(`${wanted.length} user${wanted.length === 1 ? "" : "s"} found`);
      await usher.page.getByRole("button", { name: `Remove the filter ${choice}` }).click();
      await expect(usher.found).toHaveText("130 users found");
    });
});

test("page, order, search and filter come back with a reload, the back button and a shared address", async ({
  usher,
  anotherUsher,
}) => {
  await usher.openListAs("demo");
  await usher.sortBy("E-mail");
  await usher.filter("Role: Members");
  await usher.search("example");
  await expect(usher.found).not.toHaveText("130 users found");
  await usher.goToPage("Next");
  const shown = await usher.names();
  expect(shown).toHaveLength(25);

  await usher.page.reload();
  await usher.showsNames(shown);
  await expect(usher.searchBox).toHaveValue("example");

  await usher.follow(shown[3]!);
  await usher.page.goBack();
  await usher.showsNames(shown);

  const colleague = await anotherUsher();
  await colleague.isSignedInAs("noor");
  await colleague.page.goto(usher.page.url());
  await colleague.showsNames(shown);

  await usher.page.goBack(); // to the first page of the same search
  await expect.poll(() => usher.names()).not.toEqual(shown);
  await expect(usher.searchBox).toHaveValue("example");
});

// Once: the browser keeps them.
test("@once columns can be hidden and shown, and stay so", async ({ usher }) => {
  await usher.openListAs("demo");
  const column = (name: string) => usher.table.getByRole("columnheader", { name, exact: true });
  const choose = async (...names: string[]) => {
    await usher.page.getByRole("button", { name: "Columns" }).click();
    for (const name of names) await usher.page.getByRole("menuitemcheckbox", { name, exact: true }).click();
    await usher.page.keyboard.press("Escape");
  };
  await choose("E-mail", "Created");
  await expect(column("E-mail")).toBeHidden();
  await expect(column("Created")).toBeVisible();
  await usher.page.reload();
  await usher.seesList();
  await expect(column("E-mail")).toBeHidden();
  await expect(column("Created")).toBeVisible();
  await usher.page.getByRole("button", { name: "Columns" }).click();
  await usher.page.getByRole("menuitem", { name: "Show the usual columns" }).click();
  await expect(column("E-mail")).toBeVisible();
  await expect(column("Created")).toBeHidden();
});

test("last seen is told as time that went by, and exactly on hover", async ({ usher }) => {
  const client = await usher.openListAs("demo");
  await usher.search("liam.oconnor@");
  await usher.showsNames(["liam"]);
  const time = usher.rowOf("liam").locator("time");
  await expect(time).toHaveText(/ago$/);
  const { lastAccessAt } = await client.userNamed("liam");
  const exact = new Date(lastAccessAt!);
  await expect(time).toHaveAttribute("title", new RegExp(String(exact.getFullYear())));
  expect(Date.parse((await time.getAttribute("datetime"))!)).toBe(exact.getTime());
});

/** Milliseconds; for ever where it never happened. */
const sinceOf = (at: string | null, now: number) =>
  at === null ? Number.POSITIVE_INFINITY : now - Date.parse(at);

const nonsense = [
  { search: "?page=0", part: "page" },
  { search: "?page=-3&perPage=7", part: "perPage" },
  { search: "?page=1.5", part: "page" },
  { search: "?sort=password&order=ASC", part: "sort" },
  { search: "?sort=email&order=sideways", part: "order" },
  { search: "?filter=%7Bnot-json", part: "filter" },
  { search: "?filter=%7B%22isAdmin%22%3A%22maybe%22%7D", part: "filter.isAdmin" },
  { search: "?filter=%7B%22shoe%22%3A42%7D", part: "filter.shoe" },
];
// Once: the page reads its address itself.
test("@once what makes no sense in the address is named and left out, and the list is shown", async ({
  usher,
}) => {
  const client = await usher.isSignedInAs("demo");
  const first = namesOf(await client.list("_start=0&_end=1&_sort=userName&_order=ASC"))[0];
  for (const { search, part } of nonsense)
    await test.step(search, async () => {
      await usher.open(`/home/users${search}`);
      await usher.seesList();
      const notice = usher.page.getByRole("alert");
      await expect(notice).toContainText("made no sense");
      await expect(notice).toContainText(part);
      if (part !== "order") expect((await usher.names())[0]).toBe(first);
    });
});

test("a page beyond the last one still leads back to somebody", async ({ usher }) => {
  await usher.isSignedInAs("demo");
  await usher.open("/home/users?page=900");
  await usher.seesList();
  await expect(usher.found).toHaveText("130 users found");
});
