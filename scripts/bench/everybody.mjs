/** A server that sends everybody at once: the list's first rows beside the bare request and parsing of the same answer. */
import { middleOf } from "./middle.mjs";

/**
 * Milliseconds in the same browser, the middle of five: `ms` from the request until the rows are painted, `bareMs` of fetch
 * and parse. `ratio`: the middle one of five pairs, each taken in one go: how fast a machine is changes from second to second.
 */
export const measureEverybody = async (browser, { list, row, rows }, { storageState, answer }) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, storageState });
  try {
    const page = await context.newPage();
    const answered = page.waitForRequest((request) => new URL(request.url()).pathname === answer);
    await page.goto(list);
    const request = await answered;
    await page
      .locator(row)
      .nth(rows - 1)
      .waitFor();
    const headers = await request.allHeaders();
    const pairs = [];
    for (let round = 0; round < 5; round++) {
      const about = { url: request.url(), authorization: headers.authorization };
      const bareMs = await page.evaluate(timeBare, about);
      const ms = await timeList(page, { row, rows });
      pairs.push({ ms, bareMs, ratio: ms / bareMs });
    }
    const middle = (key) => middleOf(pairs.map((pair) => pair[key]));
    return { ms: middle("ms"), bareMs: middle("bareMs"), ratio: middle("ratio") };
  } finally {
    await context.close();
  }
};

/** Runs in the page. */
const timeBare = async ({ url, authorization }) => {
  const start = performance.now();
  const response = await fetch(url, {
    headers: { authorization, accept: "application/json" },
    cache: "no-store",
  });
  JSON.parse(await response.text());
  return performance.now() - start;
};

/** A reload of the page, less what it takes until the app asks: from the request until the rows are painted. */
const timeList = async (page, { row, rows }) => {
  await page.reload({ waitUntil: "commit" });
  await page.waitForFunction(
    ([selector, count]) => document.querySelectorAll(selector).length >= count,
    [row, rows],
    { polling: "raf" },
  );
  return page.evaluate(
    () =>
      performance.now() -
      performance.getEntriesByType("resource").find(({ name }) => /\/Users(\?|$)/.test(name)).startTime,
  );
};
