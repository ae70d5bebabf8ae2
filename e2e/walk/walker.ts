/** Who goes through the states of the page, in any language: things are found by role and by the text of a key. */
import type { Locator, Page, Route } from "@playwright/test";
import type { Session } from "../../src/backends/backend.ts";
import { sessionKey } from "../../src/session/sessionStore.ts";
import type { JellyfinClient } from "../jellyfin.ts";
import type { PlexClient } from "../plex.ts";
import type { Client } from "../servers.ts";
import type { Usher } from "../usher.ts";
import type { Watch } from "../watch.ts";
import { shiftsOf, watchShifts } from "./invariants.ts";
import { expect, type Kind, moment, type WalkServer } from "./stage.ts";
import type { State } from "./states.ts";
import { readTexts, type Translate } from "./texts.ts";

export interface Walk {
  usher: Pick<Usher, "page" | "offer" | "expectFailure">;
  server: WalkServer;
  watch: Watch;
  pageUrl: string;
  locale: string;
}

/** Who is nobody's administrator, on each of the servers. */
export const member = "kwame";

export class Walker {
  readonly page: Page;
  readonly t: Translate;
  /** What moved until the page was there. */
  shifts: string[] = [];
  readonly #walk: Walk;
  readonly #clients: Clients;
  readonly #members: Record<Kind, Session>;
  readonly #routes: RegExp[] = [];
  #isArriving = false;
  #asked = 0;

  private constructor(walk: Walk, t: Translate, clients: Clients, members: Record<Kind, Session>) {
    this.page = walk.usher.page;
    this.t = t;
    this.#walk = walk;
    this.#clients = clients;
    this.#members = members;
    this.page.on("request", () => this.#asked++);
    for (const end of ["requestfinished", "requestfailed"] as const)
      this.page.on(end as "requestfinished", () => this.#asked--);
  }

  /** Everybody is signed in before the first state, so that none depends on those before it. */
  static async setOut(walk: Walk) {
    const { usher, server, watch, locale } = walk;
    await usher.offer({ servers: server.all });
    usher.expectFailure({ what: 401, at: "/api/v2/ping" }); // how it is found out who answers there
    await usher.page.clock.setFixedTime(moment);
    await watchShifts(usher.page);
    const clients = {
      music: await server.music.signIn("demo"),
      films: await server.films.signIn("demo"),
      household: await server.household.signIn("demo"),
    };
    const members = {
      music: (await server.music.signIn(member)).session,
      films: (await server.films.signIn(member)).session,
      household: (await server.household.signIn(member)).session,
    };
    for (const { token } of [
      ...Object.values(clients).map(({ session }) => session),
      ...Object.values(members),
    ])
      watch.addToken(token);
    return new Walker(walk, await readTexts(locale), clients, members);
  }

  /** Whoever asks the servers directly, as their administrator. */
  get music(): Client {
    return this.#clients.music;
  }

  get films(): JellyfinClient {
    return this.#clients.films;
  }

  /** An answer that is provoked. */
  expectFailure(...failures: Parameters<Walk["usher"]["expectFailure"]>) {
    this.#walk.usher.expectFailure(...failures);
  }

  /** Into a state, from a fresh start. */
  async enter({ act, isWaiting }: State) {
    for (const address of this.#routes.splice(0)) await this.page.unroute(address);
    await act(this);
    if (!isWaiting) await this.isCalm();
  }

  /** A browser that has nothing but this language, and whoever is signed in; then `place`, as for the first time. */
  async open(kind: Kind | "", place: string, who: "administrator" | "member" | "nobody" = "administrator") {
    const { pageUrl, locale } = this.#walk;
    const kept: Record<string, string> = { "usher.language": locale };
    if (kind && who !== "nobody")
      kept[sessionKey(kind)] = JSON.stringify(
        who === "member" ? this.#members[kind] : this.#clients[kind].session,
      );
    await this.page.goto(`${pageUrl}favicon.svg`);
    await this.page.evaluate(startAfresh, kept);
    await this.page.emulateMedia({ colorScheme: "light" });
    this.#asked = 0;
    this.#isArriving = true;
    await this.page.goto(`${pageUrl}#/${[kind, place].filter(Boolean).join("/")}`);
    await expect(this.page.getByRole("heading", { level: 1 }).first()).toBeVisible();
  }

  async openList(kind: Kind, search = "") {
    await this.open(kind, `users${search}`);
    await this.isCalm();
  }

  /** One user's page; `tab` as in its address. */
  async openUser(kind: "music" | "films", name: string, tab: string) {
    const id = kind === "films" ? await this.films.idOf(name) : (await this.music.userNamed(name)).id;
    await this.open(kind, `users/${id}/${tab}`);
    await expect(this.page.getByRole("tabpanel")).toBeVisible();
    await this.isCalm();
  }

  /** Answers in the server's place, until the next state. */
  async answer(address: RegExp, handle: (route: Route) => Promise<unknown>) {
    this.#routes.push(address);
    await this.page.route(address, async (route) => {
      await handle(route);
    });
  }

  /** Nothing is on its way any more, and nothing says that it is. */
  async isCalm() {
    const calm = "html:not(:has([aria-busy=true], .MuiSkeleton-root, .u-waiting))";
    let stillness = 0;
    await expect
      .poll(
        async () => {
          const isStill = this.#asked <= 0 && (await this.page.locator(calm).count()) > 0;
          stillness = isStill ? stillness + 1 : 0;
          return stillness;
        },
        { intervals: [40], message: "something is on its way, and does not arrive" },
      )
      .toBeGreaterThan(2);
    if (this.#isArriving) this.shifts = await shiftsOf(this.page);
    this.#isArriving = false;
  }

  // --- What is on the page, by the key of its text ---

  button(key: string, options?: Record<string, unknown>) {
    return this.page.getByRole("button", { name: this.t(key, options), exact: true }).first();
  }

  heading(key: string) {
    return this.page.getByRole("heading", { name: this.t(key) });
  }

  field(key: string) {
    return this.page.getByRole("textbox", { name: this.t(key) }).first();
  }

  async chooseFrom(button: Locator, key: string) {
    await button.click();
    await this.page.getByRole("menuitem", { name: this.t(key) }).click();
  }

  async select(...names: string[]) {
    for (const name of names)
      await this.page
        .getByRole("checkbox", { name: this.t("list.select.user", { name }), exact: true })
        .check();
  }

  get ownMenu() {
    return this.page.locator("#user-menu-button");
  }

  get dialog() {
    return this.page.getByRole("dialog");
  }

  get selection() {
    return this.page.getByRole("region", { name: this.t("list.select.label") });
  }
}

interface Clients {
  music: Client;
  films: JellyfinClient;
  household: PlexClient;
}

/** In the browser: all that it keeps for this page is gone, but for what is given. */
const startAfresh = async (kept: Record<string, string>) => {
  localStorage.clear();
  sessionStorage.clear();
  const databases = await indexedDB.databases();
  await Promise.all(
    databases.map(
      ({ name = "" }) =>
        new Promise((resolve) => {
          const asked = indexedDB.deleteDatabase(name);
          for (const end of ["success", "error", "blocked"]) asked.addEventListener(end, resolve);
        }),
    ),
  );
  for (const [key, value] of Object.entries(kept)) localStorage.setItem(key, value);
};
