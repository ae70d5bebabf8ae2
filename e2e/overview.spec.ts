/**
 * The overview. Once: what it counts and what its links lead to come from the same list, whose answers both
 * manners are held to elsewhere (list.spec.ts and the conformance suite).
 */
import type { Page } from "@playwright/test";
import { isAccessible } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { test as onJellyfin } from "./jellyfin.ts";
import { test as onPlex } from "./plex.ts";
import { home, type SignedIn, type Usher } from "./usher.ts";

test.setTimeout(120_000); // two dozen lists each
test.use({ colorScheme: "light" });
onJellyfin.use({ colorScheme: "light" });
onPlex.use({ colorScheme: "light" });

test("@once every figure leads to exactly those it counts, on a Navidrome", async ({ usher }) => {
  await usher.openListAs("demo");
  await goesToOverview(usher);
  expect(await headings(usher.page)).toEqual([
    "Activity",
    "Last here",
    "Roles",
    "Idle accounts",
    "Libraries",
  ]);
  await isAccessible(usher, "the overview", "main");
  const figures = [...(await figuresOn(usher.page)), ...(await showsTable(usher))];
  expect(figures.length).toBeGreaterThan(20);
  await areTrue(usher, figures);
});

test("@once it is drawn without a jump, and readable on a phone", async ({ usher }) => {
  const { page } = usher;
  await page.setViewportSize({ width: 390, height: 844 });
  await usher.isSignedInAs("demo");
  await usher.open(`/${home}/overview`);
  await isRead(usher);
  await isAccessible(usher, "the overview on a phone", "main");
  expect(await jumps(page)).toBeLessThanOrEqual(0.02);
  await page
    .getByRole("link", { name: /: 1 user$/ })
    .first()
    .press("Enter");
  await expect(usher.found).toHaveText("1 user found");
});

onJellyfin(
  "@once every figure leads to exactly those it counts, on a Jellyfin",
  async ({ usher, server }) => {
    await server.signIn("mia");
    await usher.openListAs("demo");
    await goesToOverview(usher);
    const now = usher.page.getByRole("region", { name: "Active now" });
    await expect(now.getByRole("link", { name: "mia" }).first()).toBeVisible();
    await isAccessible(usher, "the overview of a Jellyfin", "main");
    const figures = await figuresOn(usher.page);
    expect(figures.map(({ name }) => name)).toEqual(expect.arrayContaining(["Disabled", "Locked out"]));
    await areTrue(usher, figures);
  },
);

onPlex("@once every figure leads to exactly those it counts, on a Plex Home", async ({ usher }) => {
  usher.expectFailure({ what: 401, at: "/api/v2/ping" });
  await usher.openListAs("demo");
  await goesToOverview(usher);
  expect(await headings(usher.page)).toEqual(["Roles", "Libraries"]); // plex.tv tells no times
  await isAccessible(usher, "the overview of a household", "main");
  const figures = await figuresOn(usher.page);
  expect(figures.map(({ name }) => name)).toContain("Managed users");
  await areTrue(usher, figures);
});

interface FigureShown {
  name: string;
  count: string;
  /** What stands behind the `#`. */
  place: string;
}

const goesToOverview = async <Who extends SignedIn>(usher: Usher<Who>) => {
  await usher.page.getByRole("navigation").getByRole("link", { name: "Overview" }).click();
  await isRead(usher);
};

const isRead = async <Who extends SignedIn>(usher: Usher<Who>) => {
  await expect(usher.page.getByRole("heading", { name: "Overview", level: 1 })).toBeVisible();
  await expect(usher.page.getByText(/^As of /)).toBeVisible();
  await usher.listIsCalm();
};

const headings = (page: Page) => page.getByRole("main").getByRole("heading", { level: 2 }).allTextContents();

/** Whatever is a link to a list: in the tables, in the chart, below it and in the tiles. */
const figuresOn = (page: Page): Promise<FigureShown[]> =>
  page.getByRole("main").evaluate((main) =>
    [...main.querySelectorAll('a[href*="filter="], a[href$="/users"]')].map((link) => {
      const name = link.getAttribute("aria-label") ?? link.textContent;
      const inRow = link.closest("tr")?.cells[1]?.textContent;
      const inColumn = /: ([\d,]+) users?$/.exec(name)?.[1];
      // A tile begins with its number; below the chart it stands behind the link.
      const last = link.closest("li")?.lastElementChild;
      const inList = last === link ? /^[\d,]+/.exec(name)?.[0] : last?.textContent;
      const count = inRow ?? inColumn ?? inList ?? "";
      return { name, count, place: link.getAttribute("href")!.replace("#", "") };
    }),
  );

const showsTable = async (usher: Usher): Promise<FigureShown[]> => {
  await usher.page.getByRole("button", { name: "Table" }).click();
  await expect(usher.page.getByRole("table", { name: "Activity" })).toBeVisible();
  await isAccessible(usher, "the table behind the chart", "main");
  return figuresOn(usher.page);
};

/** The list at each address has as many users as the figure says. */
const areTrue = async <Who extends SignedIn>(usher: Usher<Who>, figures: readonly FigureShown[]) => {
  // The table behind a chart says the same again; where it does not, one of the two is wrong.
  const different = new Map(figures.map((figure) => [figure.place + figure.count, figure])).values();
  for (const { name, count, place } of different)
    await test.step(`${name}: ${count}`, async () => {
      expect(count).toMatch(/^[1-9]/);
      await usher.open(place);
      await usher.seesList();
      await expect(usher.found).toHaveText(new RegExp(`^${count} users? found$`));
    });
};

/** Cumulative layout shift since the page was opened. */
const jumps = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );
