/** The list of users, and what becomes of it. */
import { expect } from "../stage.ts";
import type { State } from "../states.ts";

/** Where a Jellyfin answers with everybody. */
const everybody = /\/Users(\?|$)/;

/** The page is of another origin than the server. */
const headers = { "access-control-allow-origin": "*" };

/** As they are found in the wild. */
const longNames = [
  "Aaliyah Wolfeschlegelsteinhausenbergerdorff-Krausmüller von und zu Hohenlohe",
  "the one who always forgets the password and then asks for a new one every single week",
  "محمد عبد الرحمن بن عبد العزيز آل الشيخ الكبير من مدينة الرياض",
  "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
];

export const list: readonly State[] = [
  {
    name: "list",
    isPictured: true,
    async act(walker) {
      await walker.openList("films");
    },
  },
  {
    name: "list-selected",
    isPictured: true,
    async act(walker) {
      await walker.openList("films", '?filter={"isDisabled":false}');
      await walker.select("aisha");
    },
  },
  {
    name: "list-filter",
    async act(walker) {
      await walker.openList("films");
      await walker.button("list.filter.button", { smart_count: 0 }).click();
      await expect(walker.page.getByRole("menu")).toBeVisible();
    },
  },
  {
    name: "list-no-match",
    async act(walker) {
      await walker.openList("films", '?filter={"q":"nobody-is-called-so"}');
    },
  },
  {
    name: "list-empty",
    isPictured: true,
    async act(walker) {
      await walker.answer(everybody, (route) => route.fulfill({ headers, json: [] }));
      await walker.openList("films");
    },
  },
  {
    name: "list-error",
    async act(walker) {
      walker.expectFailure({ what: 500, at: "/Users" });
      await walker.answer(everybody, (route) => route.fulfill({ headers, status: 500 }));
      await walker.open("films", "users");
      await expect(walker.page.getByRole("alert")).toBeVisible();
    },
  },
  {
    name: "list-loading",
    isPictured: true,
    isWaiting: true,
    async act(walker) {
      await walker.answer(everybody, async () => undefined);
      await walker.open("films", "users");
      await expect(walker.page.locator("[aria-busy=true]")).toBeVisible();
    },
  },
  {
    name: "list-long-names",
    isPictured: true,
    async act(walker) {
      await walker.answer(everybody, async (route) => {
        const users = (await (await route.fetch()).json()) as object[];
        const renamed = longNames.map((Name, index) => ({ ...users[index], Name }));
        await route.fulfill({ headers, json: renamed });
      });
      await walker.openList("films");
    },
  },
];
