/** axe in the page itself: WCAG 2.0 to 2.2, levels A and AA. */
import type { Page } from "@playwright/test";
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
        nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ""}`),
      );
    },
    { part, options },
  );
};
