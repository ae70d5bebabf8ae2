/** The embedded server that a journey runs against, and the truth about it, asked over HTTP. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Manner } from "../server/manner.ts";
import { startTestServer, type TestServer, type TestServerOptions } from "../server/testing.ts";
import type { Session } from "../src/backends/backend.ts";

/** What Navidrome sends for one user, as far as journeys look at it. */
export interface WireUser {
  id: string;
  userName: string;
  name: string;
  email: string;
  isAdmin: boolean;
  lastLoginAt: string | null;
  lastAccessAt: string | null;
  libraries?: { id: number; name: string }[];
}

/** One that can be stopped and started again at the same address, with the same data. */
export class JourneyServer {
  readonly #setting: Setting;
  #running: TestServer;

  private constructor(running: TestServer, setting: Setting) {
    this.#running = running;
    this.#setting = setting;
  }

  /** In memory, unless `isDurable`: then it can be started again. */
  static async start(manner: Manner, options: TestServerOptions, isDurable: boolean) {
    const folder = isDurable ? await mkdtemp(path.join(tmpdir(), "usher-e2e-")) : undefined;
    const clock = { ahead: 0 };
    const { now = Date.now } = options;
    const all = {
      ...options,
      now: () => now() + clock.ahead,
      ...(folder && { data: folder }),
    };
    return new JourneyServer(await startTestServer(all), { manner, options: all, clock, folder });
  }

  /** Navidrome's address, in this run's manner. */
  get url() {
    return this.#running.url(this.#setting.manner);
  }

  get offered() {
    return { name: "Home music", backend: "navidrome" };
  }

  /** Where all of the embedded servers are, of every kind. */
  get origin() {
    return this.#running.origin;
  }

  get store() {
    return this.#running.store;
  }

  async stop() {
    await this.#running.close();
  }

  async startAgain() {
    const port = Number(new URL(this.url).port);
    this.#running = await startTestServer({ ...this.#setting.options, port });
  }

  /** For the server's clock, by which sessions end; a session lasts 48 hours. */
  passTime({ hours }: { hours: number }) {
    this.#setting.clock.ahead += hours * 60 * 60 * 1000;
  }

  async remove() {
    await this.#running.close();
    const { folder } = this.#setting;
    if (folder) await rm(folder, { recursive: true, force: true });
  }

  /** Signs somebody in without the page; demo passwords are `<user name>-demo`. */
  async signIn(username: string, password = passwordOf(username)): Promise<Client> {
    const answer = await fetch(`${this.url}/auth/login`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ username, password }),
    });
    if (!answer.ok) throw new Error(`${username} cannot sign in: ${answer.status}`);
    const { token, id, name, username: userName, isAdmin } = (await answer.json()) as LoginAnswer;
    return new Client(this, { token, userId: id, name: userName, fullName: name, isAdmin });
  }
}

interface Setting {
  manner: Manner;
  options: TestServerOptions;
  /** Milliseconds. */
  clock: { ahead: number };
  folder: string | undefined;
}

/** Somebody who asks the server directly, as curl would: what it answers is the truth. */
export class Client {
  readonly server: JourneyServer;
  readonly session: Session;

  constructor(server: JourneyServer, session: Session) {
    this.server = server;
    this.session = session;
  }

  async everybody(): Promise<WireUser[]> {
    return this.list("_start=0&_end=0");
  }

  /** `query` as the server takes it. */
  async list(query: string): Promise<WireUser[]> {
    return (await this.#send("GET", `/api/user?${query}`)) as WireUser[];
  }

  async userNamed(userName: string): Promise<WireUser> {
    const user = (await this.everybody()).find((candidate) => candidate.userName === userName);
    if (!user) throw new Error(`Nobody is called ${userName}`);
    return user;
  }

  async librariesOf({ id }: WireUser): Promise<{ id: number; name: string }[]> {
    return (await this.#send("GET", `/api/user/${id}/library`)) as { id: number; name: string }[];
  }

  /** Whole record, as every client of the real server must send it. */
  async change(user: WireUser, changes: Partial<WireUser> & { password?: string }) {
    await this.#send("PUT", `/api/user/${user.id}`, { ...user, ...changes });
  }

  async create(user: Partial<WireUser> & { password?: string }) {
    await this.#send("POST", "/api/user", user);
  }

  async remove(user: WireUser) {
    await this.#send("DELETE", `/api/user/${user.id}`);
  }

  async #send(method: string, route: string, body?: unknown): Promise<unknown> {
    const answer = await fetch(this.server.url + route, {
      method,
      headers: {
        "X-ND-Authorization": `Bearer ${this.session.token}`,
        ...(body !== undefined && { "content-type": "application/json" }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${route}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  }
}

/** The demo's rule. */
export const passwordOf = (username: string) => (username === "demo" ? "demo" : `${username}-demo`);

interface LoginAnswer {
  id: string;
  name: string;
  username: string;
  isAdmin: boolean;
  token: string;
}
