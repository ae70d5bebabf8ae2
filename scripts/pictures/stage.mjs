/**
 * Where pictures are taken: the embedded server with the demo's people, as it is right after its first start,
 * and a browser in front of it. Everything that would differ from one day or machine to the next is set.
 */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright";
import { chromiumFlags, ensureChromium } from "../chromium.mjs";
import { startEmbeddedServer } from "../embedded-server.mjs";
import { browserMoment, clockVariable } from "./clock.mjs";
import { Desk } from "./desk.mjs";

const clock = pathToFileURL(path.join(import.meta.dirname, "clock.mjs")).href;

/** What the pictures say: that of `npm start`, whatever port the server really got. */
const shownHost = "127.0.0.1:8484";

/** `app`: the folder of the built dashboard. Answers with `use` and `close`. */
export const openStage = async (app) => {
  const folder = mkdtempSync(path.join(tmpdir(), "usher-pictures-"));
  const filled = path.join(folder, "filled");
  const start = (data) =>
    withClock(() => startEmbeddedServer("--port", "0", "--login-limit", "0", "--data", data, "--app", app));
  // Filled once: making up its people, and hashing their passwords, takes longer than a start.
  await (await start(filled)).stop();

  return {
    /** Calls `act` with a desk in front of a server that nobody has changed yet. `options`: of the browser's window. */
    async use(options, act) {
      const data = mkdtempSync(path.join(folder, "data-"));
      cpSync(filled, data, { recursive: true });
      const server = await start(data);
      const browser = await launch(new URL(server.address).host);
      try {
        const context = await browser.newContext({ ...sameForAll, ...options });
        context.setDefaultTimeout(30_000);
        await context.clock.setFixedTime(browserMoment);
        const blank = await (await browser.newContext()).newPage();
        await act(new Desk(await context.newPage(), `http://${shownHost}/`, blank));
      } finally {
        await browser.close();
        await server.stop();
      }
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
};

const sameForAll = {
  viewport: { width: 1120, height: 720 },
  locale: "en-GB",
  timezoneId: "Europe/Berlin",
  reducedMotion: "reduce",
  colorScheme: "light",
};

const launch = (host) =>
  chromium.launch({
    executablePath: ensureChromium(),
    args: [...chromiumFlags, "--font-render-hinting=none", `--host-resolver-rules=MAP ${shownHost} ${host}`],
  });

/** The server is a process of its own: it finds its clock by what it inherits. */
const withClock = async (act) => {
  const { NODE_OPTIONS } = process.env;
  process.env.NODE_OPTIONS = [NODE_OPTIONS, `--import=${clock}`].filter(Boolean).join(" ");
  process.env[clockVariable] = "set";
  try {
    return await act();
  } finally {
    if (NODE_OPTIONS === undefined) delete process.env.NODE_OPTIONS;
    else process.env.NODE_OPTIONS = NODE_OPTIONS;
    delete process.env[clockVariable];
  }
};
