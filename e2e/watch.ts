/**
 * Looks over every journey's shoulder: the browser's console stays empty, nobody but the servers under
 * test is asked, and no secret turns up where it could be read later.
 */
import { type BrowserContext, type ConsoleMessage, expect, type Page, type Request } from "@playwright/test";

/** An answer that the journey provokes, which Chromium reports in its console whatever the page does. */
export interface ExpectedFailure {
  /** Its status, or Chromium's name for the failure: "net::ERR_CONNECTION_REFUSED". */
  what: number | `net::${string}` | "cors";
  /** A part of the address that it is about. */
  at: string;
}

export class Watch {
  /** Origins that may be asked. Anything else is a third party. */
  readonly origins = new Set<string>();
  readonly expected: ExpectedFailure[] = [];
  readonly #said: { text: string; address: string }[] = [];
  readonly #asked: string[] = [];
  readonly #secrets = new Set<string>();
  readonly #pages: Page[] = [];
  readonly #reading: Promise<void>[] = [];

  /** A password or token. Short ones are words of other things ("demo") and prove nothing. */
  addSecret(secret: string | null | undefined) {
    if (secret && secret.length >= 8) this.#secrets.add(secret);
  }

  start(context: BrowserContext) {
    context.on("console", (message) => this.#hear(message));
    context.on("weberror", (error) => this.#said.push({ text: String(error.error()), address: "" }));
    context.on("request", (request) => this.#see(request));
    context.on("response", (response) => {
      this.addSecret(response.headers()["x-nd-authorization"]);
      if (!/\/auth\/(login|createAdmin)$/.test(response.url()) || !response.ok()) return;
      const read = response.json().then(
        ({ token }: { token?: string }) => this.addSecret(token),
        () => undefined, // the page was left before the answer was whole
      );
      this.#reading.push(read);
    });
    context.on("page", (page) => this.#pages.push(page));
  }

  /** To be called while the pages are still open. */
  async check() {
    await Promise.all(this.#reading);
    const unexpected = this.#said.filter((said) => !this.expected.some((failure) => isAbout(failure, said)));
    expect.soft(unexpected, "the browser's console").toEqual([]);
    const foreign = this.#asked.filter((url) => !this.#isOurs(url));
    expect.soft(foreign, "requests to third parties").toEqual([]);
    const kept = await Promise.all(
      this.#pages.filter((page) => !page.isClosed()).map((page) => readStorage(page)),
    );
    const places = {
      addresses: [...this.#asked, ...this.#pages.map((page) => page.url())],
      console: this.#said.map(({ text }) => text),
      storage: kept.flat(),
    };
    for (const [place, texts] of Object.entries(places))
      for (const secret of this.#secrets) {
        const found = texts.some(
          (text) => text.includes(secret) || text.includes(encodeURIComponent(secret)),
        );
        // Says where, not what: the report is read by others.
        expect.soft(found, `a password or token in the ${place}`).toBe(false);
      }
  }

  #hear(message: ConsoleMessage) {
    this.#said.push({ text: `${message.type()}: ${message.text()}`, address: message.location().url });
  }

  #see(request: Request) {
    this.#asked.push(request.url());
  }

  #isOurs(url: string) {
    return /^(data|blob|about):/.test(url) || this.origins.has(new URL(url).origin);
  }
}

const isAbout = ({ what, at }: ExpectedFailure, { text, address }: { text: string; address: string }) => {
  if (what === "cors") return text.includes("blocked by CORS policy") && text.includes(at);
  const cause = typeof what === "number" ? `the server responded with a status of ${what}` : what;
  return text.includes("Failed to load resource") && text.includes(cause) && address.includes(at);
};

/** All that the page keeps, but the session itself, whose place is known and which is removed on sign-out. */
const readStorage = async (page: Page): Promise<string[]> => {
  if (!/^https?:/.test(page.url())) return [];
  return page.evaluate(() =>
    [localStorage, sessionStorage].flatMap((storage) =>
      Object.entries(storage)
        .filter(([key]) => !key.startsWith("usher.session."))
        .map(([key, value]) => `${key}=${String(value)}`),
    ),
  );
};
