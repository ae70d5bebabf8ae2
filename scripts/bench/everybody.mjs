/** A server that sends everybody at once: the list's first rows beside the bare request and parsing of the same answer. */

/** Milliseconds in the same browser: `ms` from a click on another page's link until the rows are new, `bareMs` of fetch and parse. */
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
    const bare = [];
    const ours = [];
    for (let round = 0; round < 3; round++) {
      bare.push(await page.evaluate(timeBare, { url: request.url(), authorization: headers.authorization }));
      ours.push(await timeList(page, { row, rows }));
    }
    return { ms: Math.min(...ours), bareMs: Math.min(...bare) };
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
