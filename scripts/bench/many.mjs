/**
 * Many users at once, each beside the least that the same could take: a dry run beside the bare reading of
 * the same documents, a run and its queue beside the bare calls, and the long grid beside a short one.
 */
import { middleOf } from "./middle.mjs";

const desk = { width: 1280, height: 800 };

/**
 * Milliseconds from the choice in the menu until the dry run is shown: `ms`; the same answers (a document of
 * each user, and who else there is) by fetch alone: `bareMs`. Both after a first time that is not measured, for which the server reads its disk.
 */
export const measureDryRun = async (browser, { list, many, editor }, { storageState }) =>
  inPage(browser, storageState, async (page) => {
    const isRead = ({ method, url }) => method === "GET" && editor.isCall(url);
    const look = async () => {
      await selectPages(page, list, many.dryRunPages);
      await page.getByRole("button", { name: "More" }).click();
      const calls = recordCalls(page, isRead);
      const start = Date.now();
      await page.getByRole("menuitem", { name: many.task }).click();
      await page.getByRole("heading", { name: "What will happen" }).waitFor({ timeout: patience });
      return { ms: Date.now() - start, calls: calls.stop() };
    };
    await look();
    const ours = [];
    const bare = [];
    for (let round = 0; round < 2; round++) {
      const { ms, calls } = await look();
      ours.push(ms);
      const lines = calls.map((call) => [call]);
      bare.push((await page.evaluate(sendAll, { lines, atOnce: 6 })).ms);
    }
    return { ms: Math.min(...ours), bareMs: Math.min(...bare) };
  });

/**
 * A run from "Apply" to "Finished", and the same calls sent bare: `runMs` and `bareMs`. Then its writes alone,
 * through the app's own queue and without one: `queueMs` and `writesMs`.
 */
export const measureRun = async (browser, { list, many, editor }, { storageState, queueSource }) =>
  inPage(browser, storageState, async (page) => {
    await selectPages(page, list, 1);
    await page.getByRole("region", { name: "Selected users" }).getByRole("button", { name: "Edit" }).click();
    await page.getByRole("checkbox", { name: `Change ${many.field}` }).click({ timeout: patience });
    await page.getByRole("switch", { name: many.field }).click({ force: true });
    await page.getByRole("button", { name: "Show what will happen" }).click();
    const apply = page.getByRole("button", { name: /^Apply to/ });
    await apply.waitFor({ timeout: patience });
    await page.waitForLoadState("networkidle");
    const calls = recordCalls(page, ({ url }) => editor.isCall(url));
    const start = Date.now();
    await apply.click();
    await page
      .getByRole("dialog")
      .getByText(/^Finished/)
      .waitFor({ timeout: patience });
    const runMs = Date.now() - start;
    const lines = byUser(calls.stop(), many.userIn);
    const writes = lines
      .map((line) => line.filter(({ method }) => method !== "GET"))
      .filter((line) => line.length > 0);
    const atOnce = many.writesAtOnce;
    const { ms: bareMs } = await page.evaluate(sendAll, { lines, atOnce });
    await page.evaluate(`${queueSource}\nwindow.queueModule = queueModule;`);
    const alone = [];
    const queued = [];
    for (let round = 0; round < 3; round++) {
      alone.push((await page.evaluate(sendAll, { lines: writes, atOnce })).ms);
      queued.push((await page.evaluate(sendThroughQueue, { lines: writes, atOnce })).ms);
    }
    return { runMs, bareMs, writesMs: middleOf(alone), queueMs: middleOf(queued) };
  });

/** The longest task while the grid is scrolled, with everybody in it and with some: `ms` and `shortMs`. */
export const measureGrid = async (browser, { grid }, { storageState }) =>
  inPage(browser, storageState, async (page) => {
    const ms = await longestWhileScrolling(browser, page, grid.long);
    return { ms, shortMs: await longestWhileScrolling(browser, page, grid.short) };
  });

/** Milliseconds: ten thousand users on two cores are not read in half a minute. */
const patience = 180_000;

const inPage = async (browser, storageState, work) => {
  const context = await browser.newContext({ viewport: desk, storageState });
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
};

const selectPages = async (page, list, count) => {
  await page.goto(`${list}?perPage=250`);
  for (let done = 1; done <= count; done++) {
    await page.locator("tbody tr").nth(249).waitFor({ timeout: patience });
    await page.locator("[aria-busy=true]").waitFor({ state: "detached" });
    await page.getByRole("checkbox", { name: "Select everyone on this page" }).check();
    if (done < count) {
      const first = await page.locator("tbody tr a").first().getAttribute("href");
      await page.getByRole("button", { name: "Next page" }).click();
      await page.waitForFunction(
        (before) => document.querySelector("tbody tr a")?.getAttribute("href") !== before,
        first,
      );
    }
  }
};

/** What the page asks of the server from now on, as it can be sent once more. */
const recordCalls = (page, isWanted) => {
  const calls = [];
  const hear = (request) => {
    const call = {
      method: request.method(),
      url: request.url(),
      body: request.postData() ?? undefined,
      headers: Object.fromEntries(
        Object.entries(request.headers()).filter(([name]) =>
          /^(authorization|accept|content-type)$/.test(name),
        ),
      ),
    };
    if (isWanted(call)) calls.push(call);
  };
  page.on("request", hear);
  return {
    stop() {
      page.off("request", hear);
      return calls;
    },
  };
};

/** Each user's calls, in their order; those that are about nobody, each by itself. */
const byUser = (calls, userIn) => {
  const lines = new Map();
  for (const [index, call] of calls.entries()) {
    const key = userIn(call.url) ?? index;
    lines.set(key, [...(lines.get(key) ?? []), call]);
  }
  return [...lines.values()];
};

/** Runs in the page: as many lines at once as `atOnce`, each call after the one before it. */
const sendAll = async ({ lines, atOnce }) => {
  const start = performance.now();
  let next = 0;
  const work = async () => {
    while (next < lines.length)
      for (const { method, url, headers, body } of lines[next++]) {
        const answer = await fetch(url, { method, headers, body, credentials: "omit", cache: "no-store" });
        const text = await answer.text();
        if (text) JSON.parse(text);
      }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { ms: performance.now() - start };
};

/** Runs in the page: the same through the app's queue, which stands in `window.queueModule`. */
const sendThroughQueue = async ({ lines, atOnce }) => {
  const { createQueue } = window.queueModule;
  const start = performance.now();
  await createQueue({ atOnce }).run(
    lines.map((_, index) => String(index)),
    async (index) => {
      for (const { method, url, headers, body } of lines[Number(index)]) {
        const answer = await fetch(url, { method, headers, body, credentials: "omit", cache: "no-store" });
        const text = await answer.text();
        if (text) JSON.parse(text);
      }
    },
  );
  return { ms: performance.now() - start };
};

/** The middle one of a few: the browser tidies up its memory when it likes. */
const longestWhileScrolling = async (browser, page, address) => {
  await page.goto("about:blank");
  await page.goto(address);
  const grid = page.getByRole("grid");
  await grid.getByRole("rowheader").nth(10).waitFor({ timeout: patience });
  await page.waitForLoadState("networkidle");
  const longest = [];
  for (let round = 0; round < 5; round++) {
    await browser.startTracing(page, { categories: ["toplevel", "devtools.timeline"] });
    await grid.evaluate(scrollUpAndDown);
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
    longest.push(longestTask(traceEvents));
  }
  return middleOf(longest);
};

/** Runs in the page: the same number of steps in a long grid as in a short one, which turns at its ends. */
const scrollUpAndDown = async (grid) => {
  grid.scrollTop = 0;
  let step = 400; // pixels a frame: a fast flick
  for (let frame = 0; frame < 200; frame++) {
    const end = grid.scrollHeight - grid.clientHeight;
    if (grid.scrollTop + step > end || grid.scrollTop + step < 0) step = -step;
    grid.scrollTop += step;
    await new Promise(requestAnimationFrame);
  }
};

/** Of the pages' own threads, in milliseconds: no other page does anything meanwhile. */
const longestTask = (events) => {
  const threadOf = ({ pid, tid }) => `${pid} ${tid}`;
  const mains = new Set(
    events.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain").map(threadOf),
  );
  const tasks = events.filter(
    (event) => event.ph === "X" && event.name.endsWith("RunTask") && mains.has(threadOf(event)),
  );
  if (tasks.length === 0) throw new Error("The trace has no task of the page.");
  return Math.max(...tasks.map(({ dur }) => dur)) / 1000;
};
