/** Serves the built dashboard, and offers in its config.json the servers that it comes with. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { cacheOf, fileHeaders, pageHeadersOf } from "./pageHeaders.ts";
import { demoSignIn, isDemo } from "./people.ts";
import type { Store } from "./store/index.ts";

export interface DashboardOptions {
  /** Has index.html, and may have config.json; so may folders in it, for a page below another path. */
  folder: string;
  /** In place of the file config.json, as text. */
  config?: string | undefined;
  store: Store;
  isPrivate: boolean;
}

export const serveDashboard = async (app: FastifyInstance, options: DashboardOptions) => {
  const root = path.resolve(options.folder);
  app.get("/config.json", async (_request, reply) =>
    reply
      .header("content-type", "application/json; charset=utf-8")
      .headers({ ...fileHeaders, "cache-control": cacheOf(false) })
      .send(await renderConfig(root, options)),
  );
  await app.register(async (files) => {
    files.addHook("onRequest", async ({ url }, reply) => {
      // Both files may be changed while the server runs.
      const headers = isPage(url)
        ? pageHeadersOf(await readPage(root), parseConfig(await readConfig(root, options)))
        : fileHeaders;
      reply.headers({ ...headers, "cache-control": cacheOf(isHashed(url)) });
    });
    files.addHook("onSend", async ({ url }, reply) => {
      if (reply.statusCode === 404) reply.removeHeader("cache-control"); // a new build may have it
      // Nobody asks whether what never changes has changed.
      if (isHashed(url)) reply.removeHeader("etag").removeHeader("last-modified");
    });
    await files.register(fastifyStatic, { root, preCompressed: true, cacheControl: false });
  });
};

const readPage = (root: string) => readFile(path.join(root, "index.html"), "utf8").catch(() => "");
const readConfig = async (root: string, { config = process.env.USHER_CONFIG }: DashboardOptions) =>
  config || (await readFile(path.join(root, "config.json"), "utf8").catch(() => "{}"));

const isHashed = (url: string) => /\/assets\/[^/]+$/.test(url);
const isPage = (url: string) => /\/([^/?]*\.html)?(\?|$)/.test(url);

/** The file as it is, and in it this server in both its parts, if it has the people of the demo. */
const renderConfig = async (root: string, options: DashboardOptions): Promise<string> => {
  const { store, isPrivate } = options;
  const text = await readConfig(root, options);
  const config = parseConfig(text);
  // One that does not parse is the page's to complain about.
  if (!config || !(await isDemo(store))) return text;
  const signIn = isPrivate && (await signInWorks(store)) && { signIn: demoSignIn };
  const offered = offeredDemos.map((demo) => ({ ...demos[demo], ...signIn }));
  const others = config.servers.filter((server) =>
    offered.every(({ id }) => (server as { id?: unknown } | null)?.id !== id),
  );
  return JSON.stringify({ ...config, servers: [...offered, ...others] });
};

const demos = {
  music: { id: "demo", name: "Demo music", backend: "navidrome", url: "./real/navidrome" },
  films: { id: "films", name: "Demo films", backend: "jellyfin", url: "./12/jellyfin" },
  home: { id: "household", name: "Demo household", backend: "plex", url: "./real/plex" },
};

/** Those that the page offers, in this order. */
const offeredDemos: readonly (keyof typeof demos)[] = ["music", "films", "home"];

const parseConfig = (text: string): { servers: unknown[] } | undefined => {
  try {
    const config: unknown = JSON.parse(text);
    if (typeof config !== "object" || config === null || Array.isArray(config)) return undefined;
    const { servers = [] } = config as { servers?: unknown };
    return Array.isArray(servers) ? { ...config, servers } : undefined;
  } catch {
    return undefined;
  }
};

/** The last change of the account that was looked at, and whether the sign-in worked then. */
const checked = new WeakMap<Store, { updatedAt: string; works: boolean }>();

/** Somebody may have changed the password since. Checking one takes a while, so it is done once. */
const signInWorks = async (store: Store): Promise<boolean> => {
  const user = await store.users.findByName(demoSignIn.username);
  if (!user) return false;
  const before = checked.get(store);
  if (before?.updatedAt === user.updatedAt) return before.works;
  const works = await store.users.hasPassword(user.id, demoSignIn.password);
  checked.set(store, { updatedAt: user.updatedAt, works });
  return works;
};
