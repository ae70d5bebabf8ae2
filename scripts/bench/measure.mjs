/** Opens one page of a dashboard with an empty cache and tells what that took: bytes, requests, milliseconds. */

/** Peers were measured with the same two: see the README's note on the bench. */
export const profiles = {
  fast: { says: "no throttling" },
  slow: {
    says: "processor 4 × slower, 1.6 Mbit/s, 150 ms",
    cpu: 4,
    network: {
      offline: false,
      latency: 150,
      downloadThroughput: 1_600_000 / 8,
      uploadThroughput: 750_000 / 8,
    },
  },
};

/**
 * A session, to start each later measurement with: what the dashboard keeps after `signIn`.
 * Playwright's storage state holds cookies and localStorage, not sessionStorage.
 */
export const signInOnce = async (browser, dashboard) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(dashboard.login);
  await page.locator(dashboard.form).first().waitFor();
  await dashboard.signIn(page);
  const state = await context.storageState();
  await context.close();
  return state;
};

/**
 * `target`: the address, and `count` elements of `selector` that make it usable.
 * Answers with `bytes` as they travelled, headers included, and `requests`, both until then, and `ms`
 * from the start of the navigation until the frame after.
 */
export const measure = async (browser, { url, selector, count }, { profile, storageState }) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, storageState });
  try {
    await context.addInitScript(markWhenUsable, { selector, count });
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await client.send("Network.enable");
    await client.send("Network.setCacheDisabled", { cacheDisabled: false });
    if (profile.network) await client.send("Network.emulateNetworkConditions", profile.network);
    if (profile.cpu) await client.send("Emulation.setCPUThrottlingRate", { rate: profile.cpu });
    const traffic = recordTraffic(client);
    await page.goto(url, { waitUntil: "commit" });
    await waitUntilUsable(page, { selector, count });
    const { ms, at } = await page.evaluate(() => ({
      ms: window.usableAfter,
      at: performance.timeOrigin + window.usableAfter,
    }));
    return { ms, ...traffic.until(at) };
  } finally {
    await context.close();
  }
};

const waitUntilUsable = async (page, { selector, count }) => {
  try {
    await page.waitForFunction(() => window.usableAfter !== undefined, undefined, { timeout: 60_000 });
  } catch (cause) {
    const seen = await page.locator(selector).count();
    const text = (await page.locator("body").innerText()).slice(0, 300);
    throw new Error(`${seen} of ${count} “${selector}” are on ${page.url()}, which says: ${text}`, { cause });
  }
};

/** Runs in the page, before anything else there: notes when enough elements can be seen, one frame later. */
const markWhenUsable = ({ selector, count }) => {
  const isUsable = () => {
    const seen = [...document.querySelectorAll(selector)].filter(
      (element) => element.checkVisibility() && !element.disabled,
    );
    return seen.length >= count;
  };
  let found = false;
  const look = () => {
    if (found || !isUsable()) return;
    found = true;
    // A task after the frame in which it was painted.
    requestAnimationFrame(() =>
      setTimeout(() => {
        window.usableAfter = performance.now();
      }),
    );
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });
  look();
};

/**
 * What travelled, with the moment of each part, so that what is loaded ahead later does not count. Pictures,
 * which are the users' own and shown when they come, are counted apart, and their bytes are not.
 */
export const recordTraffic = (client) => {
  const received = [];
  const sent = [];
  const pictures = new Set();
  const seen = new Map();
  /** Wall clock minus the protocol's own clock, in milliseconds. */
  let offset = 0;
  const note = (requestId, timestamp, bytes) => {
    if (pictures.has(requestId)) return;
    seen.set(requestId, (seen.get(requestId) ?? 0) + bytes);
    received.push({ at: timestamp * 1000, bytes });
  };
  client.on("Network.requestWillBeSent", ({ requestId, request, timestamp, wallTime, type }) => {
    if (!/^https?:/.test(request.url)) return;
    offset ||= (wallTime - timestamp) * 1000;
    if (type === "Image") pictures.add(requestId);
    sent.push({ at: timestamp * 1000, isPicture: type === "Image" });
  });
  client.on("Network.dataReceived", ({ requestId, timestamp, encodedDataLength }) =>
    note(requestId, timestamp, encodedDataLength),
  );
  // The whole, headers included: what the parts above have not told yet.
  client.on("Network.loadingFinished", ({ requestId, timestamp, encodedDataLength }) =>
    note(requestId, timestamp, Math.max(0, encodedDataLength - (seen.get(requestId) ?? 0))),
  );
  return {
    until: (wallClock) => ({
      bytes: received.filter(({ at }) => at + offset <= wallClock).reduce((sum, { bytes }) => sum + bytes, 0),
      requests: sent.filter(({ at, isPicture }) => !isPicture && at + offset <= wallClock).length,
      pictures: sent.filter(({ at, isPicture }) => isPicture && at + offset <= wallClock).length,
    }),
  };
};
