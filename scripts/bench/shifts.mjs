/** How much of each page jumps while it loads: CLS, as web vitals define it. */

import { profiles } from "./measure.mjs";

/**
 * Opens the sign-in and each of the dashboard's `pages` with an empty cache. Answers with each one's `shift`;
 * `where` is its address below the dashboard's, in which `:id` stands for a user of the list.
 */
export const measureShifts = async (browser, dashboard, { profile, storageState }) => {
  const { login, list, pages } = dashboard;
  const place = list.slice(0, list.lastIndexOf("/") + 1);
  const id = await readUserId(browser, dashboard, storageState);
  const shifts = [
    { where: "sign-in", shift: await measureShift(browser, login, { profile: profiles[profile] }) },
  ];
  for (const where of pages) {
    const how = { profile: profiles[profile], storageState };
    shifts.push({ where, shift: await measureShift(browser, place + where.replace(":id", id), how) });
  }
  return shifts.map(({ where, shift }) => ({ where: `${where} (${profile})`, shift }));
};

const readUserId = async (browser, { list, row, rows, editor }, storageState) => {
  const context = await browser.newContext({ storageState });
  try {
    const page = await context.newPage();
    await page.goto(list);
    await page
      .locator(row)
      .nth(rows - 1)
      .waitFor();
    const href = await page.locator(editor.link).last().getAttribute("href"); // the first is often oneself
    return /\/users\/([^/?]+)/.exec(href)[1];
  } finally {
    await context.close();
  }
};

const measureShift = async (browser, address, { profile, storageState }) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, storageState });
  try {
    await context.addInitScript(watchShifts);
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await client.send("Network.enable");
    if (profile.network) await client.send("Network.emulateNetworkConditions", profile.network);
    if (profile.cpu) await client.send("Emulation.setCPUThrottlingRate", { rate: profile.cpu });
    await page.goto(address);
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    await page.waitForLoadState("networkidle"); // half a second without a request: all has arrived
    await page.locator("html:not(:has([aria-busy=true], .MuiSkeleton-root, .u-waiting))").waitFor();
    await page.waitForTimeout(200); // shifts are told of after they are painted
    return await page.evaluate(() => window.largestSession());
  } finally {
    await context.close();
  }
};

/**
 * Runs in the page, before anything else there. CLS is the largest session of shifts: less than a second
 * from one to the next, five at most from first to last. What a hand has brought about does not count.
 */
const watchShifts = () => {
  const shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, startTime, hadRecentInput } of list.getEntries())
      if (!hadRecentInput) shifts.push({ value, startTime });
  }).observe({ type: "layout-shift", buffered: true });
  window.largestSession = () => {
    let largest = 0;
    let session = { from: -Infinity, to: -Infinity, sum: 0 };
    for (const { value, startTime } of shifts) {
      const isNext = startTime - session.to < 1000 && startTime - session.from < 5000;
      session = isNext
        ? { ...session, to: startTime, sum: session.sum + value }
        : { from: startTime, to: startTime, sum: value };
      largest = Math.max(largest, session.sum);
    }
    return largest;
  };
};
