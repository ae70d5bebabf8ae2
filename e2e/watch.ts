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
  readonly #addresses: string[] = [];
  readonly #passwords = new Set<string>();
  readonly #tokens = new Set<string>();
  readonly #pins = new Set<string>();
  readonly #contexts: BrowserContext[] = [];
  readonly #pages: Page[] = [];
  readonly #reading: Promise<void>[] = [];

  /** Whatever was typed into a password field. Short ones are words of other things ("demo") and prove nothing. */
  addPassword(password: string) {
    if (password.length >= leastLength) this.#passwords.add(password);
  }

  /** Four digits, which stand in many a number too: only what surely is the PIN counts. */
  addPin(pin: string) {
    this.#pins.add(pin);
  }

  addToken(token: string | undefined) {
    if (token && token.length >= leastLength) this.#tokens.add(token);
  }

  start(context: BrowserContext) {
    this.#contexts.push(context);
    context.on("console", (message) => this.#hear(message));
    context.on("weberror", (error) => this.#said.push({ text: String(error.error()), address: "" }));
    context.on("request", (request) => this.#see(request));
    context.on("response", (response) => {
      this.addToken(response.headers()["x-nd-authorization"]);
      if (!signsIn.test(response.url()) || !response.ok()) return;
      const read = response.text().then(
        (text) => this.addToken(tokenIn.exec(text)?.[1]),
        () => undefined, // the page was left before the answer was whole
      );
      this.#reading.push(read);
    });
    // Chromium tells most of these in its console by itself, though not where from.
    void context.addInitScript(() => {
      addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sourceFile, sample }) =>
        console.error(
          `Against the page's policy: ${effectiveDirective} ${blockedURI} ${sourceFile} ${sample}`,
        ),
      );
    });
    context.on("page", (page) => {
      this.#pages.push(page);
      page.on("framenavigated", (frame) => this.#addresses.push(frame.url()));
    });
  }

  /** To be called while the pages are still open. */
  async check() {
    await Promise.all(this.#reading);
    const hide = (text: string) =>
      [...this.#passwords, ...this.#tokens].reduce(
        (left, secret) => left.replaceAll(secret, "(secret)"),
        text,
      );
    const unexpected = this.#said.filter((said) => !this.expected.some((failure) => isAbout(failure, said)));
    expect
      .soft(
        unexpected.map(({ text, address }) => hide(`${text} ${address}`.trim())),
        "the browser's console",
      )
      .toEqual([]);
    const foreign = this.#asked.filter((url) => !this.#isOurs(url));
    expect.soft(foreign.map(hide), "requests to third parties").toEqual([]);
    const open = this.#pages.filter((page) => !page.isClosed() && /^https?:/.test(page.url()));
    const kept = (await Promise.all(open.map(readStorage))).flat();
    const shown = await Promise.all(open.map((page) => page.content()));
    const said = this.#said.map(({ text }) => text);
    const addresses = [...this.#asked, ...this.#addresses, ...open.map((page) => page.url())];
    // The session itself holds the token: its place is known, and signing out clears it.
    const elsewhere = kept.filter((text) => !text.startsWith("usher.session."));
    const found = [
      ...whereIs(this.#passwords, { console: said, addresses, storage: kept }),
      ...whereIs(this.#tokens, { console: said, addresses, storage: elsewhere, page: shown }),
      ...whereIs(
        this.#pins,
        { console: said, addresses: addresses.filter(isNoNewPin), storage: elsewhere, page: shown },
        isPinIn,
      ),
    ];
    expect.soft(found, "places where a password or token can be read").toEqual([]);
  }

  async closeAllBut(kept: BrowserContext) {
    await Promise.all(this.#contexts.filter((context) => context !== kept).map((context) => context.close()));
  }

  #hear(message: ConsoleMessage) {
    // Chromium's advice on how to write forms, given by guesses, which its console does not show unless asked.
    if (/^(verbose|debug)$/.test(message.type())) return;
    // Somebody was in a field before the page put them there: journeys are that fast.
    if (message.text().startsWith("Autofocus processing was blocked")) return;
    this.#said.push({ text: `${message.type()}: ${message.text()}`, address: message.location().url });
  }

  #see(request: Request) {
    this.#asked.push(request.url());
  }

  #isOurs(url: string) {
    return /^(data|blob|about):/.test(url) || this.origins.has(new URL(url).origin);
  }
}

/** Addresses that answer with a new token: Navidrome's, Jellyfin's and Plex's. */
const signsIn =
  /\/auth\/(login|createAdmin)$|\/Users\/AuthenticateBy|\/Users\/AuthenticateWith|\/api\/v2\/(pins\/\d+|user|home\/users\/\w+\/switch)$/;
/** In JSON or in XML. */
const tokenIn = /\b(?:token|AccessToken|authToken)"?\s*[:=]\s*"([^"]+)"/;

const isAbout = ({ what, at }: ExpectedFailure, { text, address }: { text: string; address: string }) => {
  if (what === "cors") return text.includes("blocked by CORS policy") && text.includes(at);
  const cause = typeof what === "number" ? `the server responded with a status of ${what}` : what;
  return text.includes("Failed to load resource") && text.includes(cause) && address.includes(at);
};

/** Says where, not what: reports are read by others. */
const whereIs = (secrets: Set<string>, places: Record<string, string[]>, isIn = isTextIn) =>
  Object.entries(places)
    .filter(([, texts]) => [...secrets].some((secret) => texts.some((text) => isIn(secret, text))))
    .map(([place]) => place);

const isTextIn = (secret: string, text: string) =>
  text.includes(secret) || text.includes(encodeURIComponent(secret));

/** As a whole: not as a part of a longer number or word. */
const isPinIn = (pin: string, text: string) => new RegExp(`(?<![\\w.#-])${pin}(?![\\w.-])`).test(text);

/** Plex reads a new PIN in the address of a call and nowhere else. */
const isNoNewPin = (url: string) => !/\/api\/(v2\/home\/users\/restricted|home\/users)\/\d+\?/.test(url);

/** All that a page keeps, as `key=value`, its databases among it. */
const readStorage = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const settle = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error ?? new Error("Nothing was read")));
      });
    const readDatabase = async (name: string) => {
      const database = await settle(indexedDB.open(name));
      const stores = [...database.objectStoreNames];
      const rows = await Promise.all(
        stores.map((store) => settle(database.transaction(store).objectStore(store).getAll())),
      );
      database.close();
      return rows.map((row, index) => `${name}.${stores[index]}=${JSON.stringify(row)}`);
    };
    const databases = await indexedDB.databases();
    const kept = await Promise.all(databases.map(({ name = "" }) => readDatabase(name)));
    return [
      ...[localStorage, sessionStorage].flatMap((storage) =>
        Object.entries(storage).map(([key, value]) => `${key}=${String(value)}`),
      ),
      ...kept.flat(),
    ];
  });

const leastLength = 8;
