/** axe in the page itself: WCAG 2.0 to 2.2, levels A and AA. */
import { expect, type Page, test } from "@playwright/test";
import axe from "axe-core";

const everything = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

/**
 * What is wrong inside of `part`, a selector: a line for each place. In the dark the other colours are all
 * that changes, so there `only` "color-contrast" need be looked at.
 */
export const complaintsOf = async (page: Page, part: string, only?: "color-contrast"): Promise<string[]> => {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const options: axe.RunOptions = {
    resultTypes: ["violations"],
    runOnly: only ? { type: "rule", values: [only] } : { type: "tag", values: everything },
  };
  return page.evaluate(
    async (given) => {
      const injected = (window as unknown as { axe: typeof axe }).axe;
      const { violations } = await injected.run(given.part, given.options);
      return violations.flatMap(({ id, nodes }) =>
        nodes
          // Half hours of a week are small: beside them are fields that do the same (WCAG 2.5.8, "equivalent").
          .filter(({ html }) => id !== "target-size" || !html.includes('role="gridcell"'))
          .map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ""}`),
      );
    },
    { part, options },
  );
};

/**
 * In light and in dark, and no wider than the window. It is left in the other one of the two, in which the next part
 * is begun: a way back would prove nothing more. Goes on with the next page after a complaint.
 * `part`: a selector, where the rest was looked at before.
 */
export const isAccessible = ({ page }: { page: Page }, what: string, part = "html") =>
  test.step(what, async () => {
    await page.locator(part).first().waitFor(); // what opens may have to be loaded first
    const isDark = await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
    const [one, other] = isDark ? (["dark", "light"] as const) : (["light", "dark"] as const);
    expect.soft(await complaintsOf(page, part), `${what}, ${one}`).toEqual([]);
    await turn(page, other);
    expect.soft(await complaintsOf(page, part, "color-contrast"), `${what}, ${other}`).toEqual([]);
    await fitsTheWindow(page, what);
  });

/** Colours that are still on their way to others would be measured halfway. */
export const turn = async (page: Page, colorScheme: "light" | "dark") => {
  await page.emulateMedia({ colorScheme });
  await page.waitForFunction((wanted) => {
    const [red = 0, green = 0, blue = 0] = [document.body, document.documentElement]
      .map((element) => getComputedStyle(element).backgroundColor)
      .filter((colour) => colour !== "rgba(0, 0, 0, 0)")
      .flatMap((colour) => colour.match(/\d+/g) ?? [])
      .map(Number);
    const isMoving = document
      .getAnimations()
      .some(
        ({ playState, effect }) => playState === "running" && effect?.getComputedTiming().iterations === 1,
      );
    return !isMoving && red + green + blue < 384 === (wanted === "dark");
  }, colorScheme);
};

/** Nothing has to be scrolled sideways to be read. */
export const fitsTheWindow = async (page: Page, what: string) => {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect.soft(excess, `${what}: pixels wider than the window`).toBeLessThanOrEqual(0);
};
