/** What one does with a long list once it is there: each until the rows are others, the longest task meanwhile, and the memory it holds. */

import { profiles } from "./measure.mjs";

/**
 * Milliseconds from the key or click until the frame with other rows (`ms`), and of the longest task
 * (`task`; 0: none over 50), for each of the dashboard's `turns`: several, one after the other on the same page.
 * The first one is slower than the rest: its code is compiled, and an order worked out, when it is first asked for.
 */
export const measureTurns = async (browser, { list, row, rows, turns }, { storageState }) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, storageState });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchRows, { row });
    const found = {};
    for (const [name, turn] of Object.entries(turns.all)) {
      await page.goto("about:blank");
      await page.goto(list);
      await page
        .locator(row)
        .nth(rows - 1)
        .waitFor({ timeout: patience });
      await page.waitForLoadState("networkidle");
      await page.waitForTimeout(settled);
      const samples = [];
      for (let round = 0; round < rounds; round++) samples.push(await takeTurn(page, turn, round));
      found[name] = samples;
    }
    return found;
  } finally {
    await context.close();
  }
};

const takeTurn = async (page, turn, round) => {
  if (turn.before) await page.locator(turn.before).first().click();
  await page.waitForTimeout(turn.before || round === 0 ? settled : rested);
  await page.evaluate(() => window.startWatching());
  if (turn.type)
    await page
      .locator(turn.type)
      .first()
      .press(turn.keys[round % turn.keys.length]);
  else await page.locator(turn.click).first().click();
  await page.waitForFunction(() => window.watched, undefined, { timeout: patience });
  const { isWhole, ...sample } = await page.evaluate(() => window.watched);
  if (!isWhole) throw new Error("The frame with other rows has room in the window where rows should be");
  return sample;
};

/**
 * Bytes that the page holds after a collection: `ours` with the list open; `bare` the parsed answer
 * alone, on an empty page.
 */
export const measureMemory = async (browser, { list, row, rows, everybody }, { storageState }) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, storageState });
  try {
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    const asked = page.waitForRequest((request) => new URL(request.url()).pathname === everybody);
    await page.goto(list);
    const request = await asked;
    await page
      .locator(row)
      .nth(rows - 1)
      .waitFor({ timeout: patience });
    await page.waitForLoadState("networkidle");
    const ours = await heldBy(client);
    const { authorization } = await request.allHeaders();
    await page.goto(new URL("config.json", list).href); // of the same origin, and empty
    const empty = await heldBy(client);
    await page.evaluate(keepAnswer, { url: request.url(), authorization });
    return { ours, bare: (await heldBy(client)) - empty };
  } finally {
    await context.close();
  }
};

/** One page turn of a server that sends pages, over the slow line: until other rows are there, and the bare request of the same. `ahead`: it was there before it was asked for. */
export const measurePageTurn = async (browser, { list, row, rows, turns, editor }, { storageState }) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, storageState });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchRows, { row });
    const lists = [];
    page.on("request", (request) => {
      if (editor.isCall(request.url()) && turns.isPage(request.url())) lists.push(request);
    });
    await page.goto(list);
    await page
      .locator(row)
      .nth(rows - 1)
      .waitFor();
    await page.waitForLoadState("networkidle");
    await page.waitForTimeout(settled);
    const ahead = lists.at(-1);
    const isPrefetched = lists.length > 1;
    const { authorization, ...headers } = await ahead.allHeaders();
    const sent = { ...headers, ...(authorization && { authorization }) };
    const client = await context.newCDPSession(page);
    await client.send("Network.enable");
    await client.send("Network.emulateNetworkConditions", profiles.slow.network);
    const bare = await page.evaluate(timeBare, { url: ahead.url(), headers: toSend(sent) });
    const before = lists.length;
    await page.evaluate(() => window.startWatching());
    await page.locator(turns.all.page.click).first().click();
    await page.waitForFunction(() => window.watched);
    const { ms } = await page.evaluate(() => window.watched);
    const isAhead = isPrefetched && !lists.slice(before).some((request) => request.url() === ahead.url());
    return { ms, bareMs: bare, ahead: isAhead ? 1 : 0 };
  } finally {
    await context.close();
  }
};

const patience = 240_000;
/** Turns of a kind. */
const rounds = 7;
/** Milliseconds between two turns, as somebody who looks at the rows. */
const rested = 500;
/** Milliseconds until nothing is loaded ahead any more. */
const settled = 1500;

const heldBy = async (client) => {
  await client.send("HeapProfiler.enable");
  await client.send("HeapProfiler.collectGarbage");
  return (await client.send("Runtime.getHeapUsage")).usedSize;
};

/** What a page may set itself. */
const toSend = (headers) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => /^(accept|authorization|x-)/.test(name)));

/** Runs in the page. */
const keepAnswer = async ({ url, authorization }) => {
  const response = await fetch(url, { headers: { authorization, accept: "application/json" } });
  window.answer = JSON.parse(await response.text());
};

/** Runs in the page. The least of three. */
const timeBare = async ({ url, headers }) => {
  const times = [];
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    const response = await fetch(url, { headers, cache: "no-store" });
    JSON.parse(await response.text());
    times.push(performance.now() - start);
  }
  return Math.min(...times);
};

/** Runs in the page, before anything else there. */
const watchRows = ({ row }) => {
  const seen = () => [...document.querySelectorAll(row)].map(({ textContent }) => textContent).join("|");
  /** How many rows there are, and whether they go all the way down: some further down may be put off, none that one sees. */
  const look = () => {
    const rows = document.querySelectorAll(row);
    return { count: rows.length, isFull: [...rows].at(-1)?.getBoundingClientRect().bottom >= innerHeight };
  };
  let longest = 0;
  new PerformanceObserver((found) => {
    for (const { duration } of found.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: "longtask" });
  window.startWatching = () => {
    const before = seen();
    let start;
    window.watched = undefined;
    longest = 0;
    for (const type of ["keydown", "click"])
      addEventListener(type, ({ timeStamp }) => (start ??= timeStamp), { capture: true, once: true });
    const observer = new MutationObserver(() => {
      const now = seen();
      if (start === undefined || now === before || !now) return;
      observer.disconnect();
      // A message is the first thing after the frame: what the page has put off until then comes after it.
      const { port1, port2 } = new MessageChannel();
      port1.start();
      port1.addEventListener("message", () => {
        const ms = performance.now() - start;
        const { count, isFull } = look();
        // A task is told of after it has ended.
        setTimeout(() => {
          window.watched = { ms, task: longest, isWhole: isFull || look().count === count };
        }, 200);
      });
      requestAnimationFrame(() => port2.postMessage(undefined));
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  };
};
