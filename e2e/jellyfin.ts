/** Journeys on an embedded Jellyfin: the server, whoever asks it directly, and `test` for them. */

import { type JellyfinManner } from "../server/jellyfin/manners.ts";
import { jellyfinPath } from "../server/jellyfin/mount.ts";
import type { Manner } from "../server/manner.ts";
import type { TestServerOptions } from "../server/testing.ts";
import type { Session } from "../src/backends/backend.ts";
import type { JellyfinConfiguration, JellyfinPolicy, JellyfinUser } from "../src/backends/jellyfin/wire.ts";
import { journeysOn } from "./fixtures.ts";
import { JourneyServer, passwordOf } from "./servers.ts";

/** The two projects of playwright.config.ts are the two releases here: each journey runs on both. */
const releases: Record<Manner, JellyfinManner> = { real: "12", documented: "10.11" };

export class JellyfinServer {
  readonly offered = { name: "Home films", backend: "jellyfin" };
  readonly release: JellyfinManner;
  readonly #embedded: JourneyServer;
  #devices = 0;

  private constructor(embedded: JourneyServer, release: JellyfinManner) {
    this.#embedded = embedded;
    this.release = release;
  }

  static async start(manner: Manner, options: TestServerOptions, isDurable: boolean) {
    return JellyfinServer.of(await JourneyServer.start(manner, options, isDurable), manner);
  }

  /** The Jellyfin of a server that is started already. */
  static of(embedded: JourneyServer, manner: Manner) {
    return new JellyfinServer(embedded, releases[manner]);
  }

  get url() {
    return this.#embedded.origin + jellyfinPath(this.release);
  }

  /** What nobody can ask over HTTP: PINs, keys, the server's own settings. */
  get store() {
    return this.#embedded.store;
  }

  /** For the server's clock. */
  passTime(time: { hours: number }) {
    this.#embedded.passTime(time);
  }

  async stop() {
    await this.#embedded.stop();
  }

  async startAgain() {
    await this.#embedded.startAgain();
  }

  async remove() {
    await this.#embedded.remove();
  }

  /** Signs somebody in without the page, each time on a device of its own. */
  async signIn(username: string, password = passwordOf(username)): Promise<JellyfinClient> {
    const device = `Client="Journey", Device="Journey", DeviceId="journey-${++this.#devices}", Version="1"`;
    const answer = await fetch(`${this.url}/Users/AuthenticateByName`, {
      method: "POST",
      headers: { Authorization: `MediaBrowser ${device}`, "Content-Type": "application/json" },
      body: JSON.stringify({ Username: username, Pw: password }),
    });
    if (!answer.ok) throw new Error(`${username} cannot sign in: ${answer.status}`);
    const { AccessToken: token, User } = (await answer.json()) as { AccessToken: string; User: JellyfinUser };
    const { Id: userId, Name: name, Policy } = User;
    const session = { token, userId, name, fullName: name, isAdmin: Policy.IsAdministrator };
    return new JellyfinClient(this.url, session, `MediaBrowser ${device}, Token="${token}"`);
  }
}

/** Somebody who asks the server directly, as curl would: what it answers is the truth. */
export class JellyfinClient {
  readonly session: Session;
  readonly #url: string;
  readonly #authorization: string;

  constructor(url: string, session: Session, authorization: string) {
    this.#url = url;
    this.session = session;
    this.#authorization = authorization;
  }

  async everybody(): Promise<JellyfinUser[]> {
    return (await this.send("GET", "/Users")) as JellyfinUser[];
  }

  async userNamed(name: string): Promise<JellyfinUser> {
    const user = (await this.everybody()).find(({ Name }) => Name === name);
    if (!user) throw new Error(`Nobody is called ${name}`);
    return user;
  }

  async idOf(name: string): Promise<string> {
    return (await this.userNamed(name)).Id;
  }

  /** Everything in it, keys that this app does not know among them. */
  async policyOf(name: string): Promise<JellyfinPolicy & Record<string, unknown>> {
    return (await this.userNamed(name)).Policy as JellyfinPolicy & Record<string, unknown>;
  }

  async configurationOf(name: string): Promise<JellyfinConfiguration & Record<string, unknown>> {
    return (await this.userNamed(name)).Configuration as JellyfinConfiguration & Record<string, unknown>;
  }

  /** As every client must send it: whole. */
  async changePolicy(name: string, changes: Partial<JellyfinPolicy> & Record<string, unknown>) {
    const { Id, Policy } = await this.userNamed(name);
    await this.send("POST", `/Users/${Id}/Policy`, { ...Policy, ...changes });
  }

  async remove(name: string) {
    await this.send("DELETE", `/Users/${await this.idOf(name)}`);
  }

  /** The ids of the libraries with these names. */
  async libraries(...names: string[]): Promise<string[]> {
    const { Items } = (await this.send("GET", "/Library/MediaFolders")) as {
      Items: { Id: string; Name: string }[];
    };
    return names.map((name) => Items.find(({ Name }) => Name === name)?.Id ?? name);
  }

  /** Everybody who is signed in on a device, as `user on device`. */
  async devices(): Promise<string[]> {
    const { Items } = (await this.send("GET", "/Devices")) as {
      Items: { Name: string; LastUserName: string }[];
    };
    return Items.map(({ Name, LastUserName }) => `${LastUserName} on ${Name}`);
  }

  /** Whether the token still opens the door. */
  async isSignedIn(): Promise<boolean> {
    const { status } = await this.#fetch("GET", "/Users/Me");
    return status === 200;
  }

  async signOut() {
    await this.send("POST", "/Sessions/Logout");
  }

  async send(method: string, route: string, body?: unknown): Promise<unknown> {
    const answer = await this.#fetch(method, route, body);
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${route}: ${answer.status} ${text}`);
    return text ? JSON.parse(text) : null;
  }

  #fetch(method: string, route: string, body?: unknown) {
    return fetch(this.#url + route, {
      method,
      headers: {
        Authorization: this.#authorization,
        ...(body !== undefined && { "Content-Type": "application/json" }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  }
}

export const test = journeysOn<JellyfinServer, JellyfinClient>(JellyfinServer.start);
export { expect } from "./fixtures.ts";
