/** Journeys on an embedded plex.tv: the server, whoever asks it directly, and `test` for them. */
import type { Page } from "@playwright/test";
import type { Manner } from "../server/manner.ts";
import { plexPath } from "../server/plex/mount.ts";
import { readElements, readXml } from "../server/plex/testClient.ts";
import type { TestServerOptions } from "../server/testing.ts";
import type { Session } from "../src/backends/backend.ts";
import { expect, journeysOn } from "./fixtures.ts";
import { JourneyServer, passwordOf } from "./servers.ts";
import { home, type Usher } from "./usher.ts";

export class PlexServer {
  readonly offered = { name: "Home", backend: "plex" };
  readonly manner: Manner;
  readonly #embedded: JourneyServer;

  private constructor(embedded: JourneyServer, manner: Manner) {
    this.#embedded = embedded;
    this.manner = manner;
  }

  static async start(manner: Manner, options: TestServerOptions, isDurable: boolean) {
    return PlexServer.of(await JourneyServer.start(manner, options, isDurable), manner);
  }

  /** The plex.tv of a server that is started already. */
  static of(embedded: JourneyServer, manner: Manner) {
    return new PlexServer(embedded, manner);
  }

  get url() {
    return this.#embedded.origin + plexPath(this.manner);
  }

  /** For the server's clock, by which codes run out. */
  passTime(time: { hours: number }) {
    this.#embedded.passTime(time);
  }

  async remove() {
    await this.#embedded.remove();
  }

  /** Signs somebody in without the page. Managed users are reached from the administrator: see `become`. */
  async signIn(username: string, password = passwordOf(username)): Promise<PlexClient> {
    const answer = await fetch(`${this.url}/api/v2/users/signin`, {
      method: "POST",
      headers: { ...client, accept: "application/xml" },
      body: new URLSearchParams({ login: username, password }),
    });
    if (!answer.ok) throw new Error(`${username} cannot sign in: ${answer.status}`);
    return toClient(this.url, await answer.text());
  }
}

const client = { "X-Plex-Client-Identifier": "journey", "X-Plex-Product": "Journey" };

const toClient = (url: string, xml: string) => {
  const [user = {}] = readElements(xml, "user");
  const { id: userId = "", authToken: token = "", username, title = "", homeAdmin, restricted } = user;
  return new PlexClient(url, {
    token,
    userId,
    name: username || title,
    fullName: title,
    isAdmin: homeAdmin === "1",
    ...(restricted === "1" && { isManaged: true as const }),
  });
};

/** Somebody who asks the server directly, as curl would: what it answers is the truth. */
export class PlexClient {
  readonly session: Session;
  readonly #url: string;

  constructor(url: string, session: Session) {
    this.#url = url;
    this.session = session;
  }

  /** As the service lists them, all as texts. */
  async members(): Promise<Record<string, string>[]> {
    return readElements(await this.send("GET", "/api/v2/home/users"), "user");
  }

  async member(title: string): Promise<Record<string, string>> {
    const found = (await this.members()).find((one) => one.title === title);
    if (!found) throw new Error(`No member is called ${title}`);
    return found;
  }

  async isThere(title: string): Promise<boolean> {
    return (await this.members()).some((one) => one.title === title);
  }

  async home(): Promise<Record<string, string>> {
    return readElements(await this.send("GET", "/api/v2/home"), "home")[0]!;
  }

  /** Titles of what is shared with somebody, of all servers. */
  async librariesOf(title: string): Promise<string[]> {
    const { id } = await this.member(title);
    const xml = await this.send("GET", "/api/v2/shared_servers/owned/accepted");
    return readShares(xml)
      .filter(({ invitedId }) => invitedId === id)
      .flatMap(({ titles }) => titles)
      .toSorted();
  }

  async invited(): Promise<string[]> {
    const xml = await this.send("GET", "/api/invites/requested");
    const toHome = readElements(xml, "Invite").filter(({ home: isHome }) => isHome === "1");
    return toHome.map(({ email = "", username = "", id = "" }) => email || username || id);
  }

  async become(title: string, pin?: string): Promise<PlexClient> {
    const { uuid } = await this.member(title);
    const query = pin === undefined ? "" : `?pin=${pin}`;
    return toClient(this.#url, await this.send("POST", `/api/v2/home/users/${uuid}/switch${query}`));
  }

  /** Whether somebody can be become with this PIN. */
  async opens(title: string, pin?: string): Promise<boolean> {
    return this.become(title, pin).then(
      () => true,
      () => false,
    );
  }

  async send(method: string, route: string): Promise<string> {
    const answer = await fetch(this.#url + route, {
      method,
      headers: { ...client, accept: "application/xml", "X-Plex-Token": this.session.token },
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${route}: ${answer.status} ${text}`);
    return text;
  }
}

/** One after the other, as they stand in the answer. */
const readShares = (xml: string) =>
  readXml(xml)
    .children.filter(({ tag }) => /^shared_?server$/i.test(tag))
    .map(({ attributes, children }) => ({
      invitedId: attributes.invitedId ?? "",
      titles: children
        .filter(({ tag }) => tag === "libraries")
        .flatMap((libraries) => libraries.children.map((library) => library.attributes.title ?? "")),
    }));

export const test = journeysOn<PlexServer, PlexClient>(PlexServer.start);
export { expect };

export type Plex = Usher<PlexClient>;

// --- What one does at Plex and nowhere else ---

export const button = ({ page }: Plex, name: string | RegExp) =>
  page.getByRole("button", { name, ...(typeof name === "string" && { exact: true }) });

export const isAskedWho = async ({ page }: Plex) =>
  expect(page.getByRole("heading", { name: "Who is watching?" })).toBeVisible();

export const face = (usher: Plex, name: string) => button(usher, new RegExp(`^${name}\\b`));

/** Opens the page of the service by its button, and answers with that page. */
export const opensPage = async (usher: Plex): Promise<Page> => {
  const opened = usher.page.context().waitForEvent("page");
  await button(usher, "Continue in a new tab").click();
  const page = await opened;
  await expect(page.getByRole("heading", { name: /wants to sign in/ })).toBeVisible();
  return page;
};

export const approves = async (page: Page, username: string) => {
  await page.getByLabel("User name or e-mail").fill(username);
  await page.getByLabel("Password").fill(passwordOf(username));
  await page.getByRole("button", { name: "Sign in and allow" }).click();
  await expect(page.getByRole("status")).toContainText("It acts as");
};

/** From the sign-in screen to the faces. */
export const signsIn = async (usher: Plex, username: string) => {
  usher.expectFailure({ what: 401, at: "/api/v2/ping" }); // how it is found out who answers there
  await usher.open(`/${home}`);
  await approves(await opensPage(usher), username);
  await isAskedWho(usher);
};

/** In front of the list, signed in earlier. */
export const opensHousehold = async (usher: Plex) => {
  usher.expectFailure({ what: 401, at: "/api/v2/ping" });
  const admin = await usher.openListAs("demo");
  await expect(usher.page.getByRole("region", { name: "The household" })).toContainText("of 15 members");
  return admin;
};

/** The page of a member, signed in as the administrator. */
export const opensMember = async (usher: Plex, title: string, tab = "account") => {
  usher.expectFailure({ what: 401, at: "/api/v2/ping" });
  const admin = await usher.isSignedInAs("demo");
  await usher.openUser((await admin.member(title)).id!, tab);
  return admin;
};

export const asksToSwitch = async (usher: Plex) => {
  await button(usher, /Open your menu/).click();
  await usher.page.getByRole("menuitem", { name: "Switch user" }).click();
  await isAskedWho(usher);
};
