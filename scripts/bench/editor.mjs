/** From the list to a policy that can be edited, and a save of it: what that loads, how long it takes, what it asks of the server. */
import { profiles, recordTraffic } from "./measure.mjs";

/**
 * `bytes` are all that travels until the policy can be edited, what is loaded ahead
 * included: less what the list needed (`listBytes`), it is what the editor costs; `ms` is the time from the click; `reads` and `writes` are the save's calls.
 */
export const measureEditor = async (
  browser,
  { list, row, rows, editor },
  { profile, storageState, listBytes },
) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, storageState });
  try {
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await client.send("Network.enable");
    const traffic = recordTraffic(client);
    await page.goto(list);
    const { network, cpu } = profiles[profile];
    await page
      .locator(row)
      .nth(rows - 1)
      .waitFor();
    if (network) await client.send("Network.emulateNetworkConditions", network);
    if (cpu) await client.send("Emulation.setCPUThrottlingRate", { rate: cpu });
    await page.waitForLoadState("networkidle");
    const link = page.locator(editor.link).last(); // the first is often oneself
    const clickedAt = Date.now();
    await link.click();
    await page.getByRole("tab", { name: editor.tab }).click();
    const input = page.locator(editor.input).first();
    await input.waitFor({ state: "attached" });
    const editableAt = Date.now();
    await page.waitForLoadState("networkidle");
    const setting = await input.elementHandle();
    const calls = await countSave(page, setting, editor);
    await countSave(page, setting, editor); // back, so that the next round finds it as this one did
    return {
      ms: editableAt - clickedAt,
      bytes: traffic.until(editableAt).bytes - listBytes,
      ...calls,
    };
  } finally {
    await context.close();
  }
};

/** Switches one switch, reviews, saves, and counts the calls from "Save" until "No changes". */
const countSave = async (page, setting, { isCall }) => {
  await setting.click({ force: true });
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const confirm = page.getByRole("button", { name: "Save these changes" });
  await confirm.waitFor();
  await page.waitForLoadState("networkidle");
  const calls = [];
  page.on("request", (request) => {
    if (isCall(request.url())) calls.push(request.method());
  });
  await confirm.click();
  await page.getByText("No changes").waitFor();
  await page.waitForLoadState("networkidle");
  const reads = calls.filter((method) => method === "GET").length;
  return { reads, writes: calls.length - reads };
};
