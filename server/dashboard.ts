/** Serves the built dashboard, and offers in its config.json the servers that it comes with. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { demoSignIn, isDemo } from "./people.ts";
import type { Store } from "./store/index.ts";

export interface DashboardOptions {
  /** Has index.html, and may have config.json. */
  folder: string;
  store: Store;
  isPrivate: boolean;
}

export const serveDashboard = async (app: FastifyInstance, options: DashboardOptions) => {
  const root = path.resolve(options.folder);
  const policy = await readPolicy(root);
  app.get("/config.json", async (_request, reply) =>
    reply
      .header("content-type", "application/json; charset=utf-8")
      .header("cache-control", "no-cache")
      .send(await renderConfig(root, options)),
  );
  await app.register(fastifyStatic, {
    root,
    preCompressed: true,
    cacheControl: false,
    setHeaders(response, file) {
      const isHashed = path.basename(path.dirname(file)) === "assets";
      const isPage = /\.html(\.br|\.gz)?$/.test(file);
      for (const [name, value] of Object.entries({
        "cache-control": isHashed ? "public, max-age=31536000, immutable" : "no-cache",
        "x-content-type-options": "nosniff",
        ...(isPage && { ...pageHeaders, "content-security-policy": policy }),
      }))
        response.setHeader(name, value);
    },
  });
};

const pageHeaders = {
  "referrer-policy": "same-origin",
  "x-frame-options": "DENY",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
};

/**
 * What the page may load: its own scripts, and those written into index.html, by their hash. It has to
 * reach any server that is typed into it, and show its pictures.
 */
const readPolicy = async (root: string) => {
  const page = await readFile(path.join(root, "index.html"), "utf8").catch(() => "");
  const inline = [...page.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g)].map(
    ([, script = ""]) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`,
  );
  return [
    "default-src 'self'",
    `script-src ${["'self'", ...inline].join(" ")}`,
    "style-src 'self' 'unsafe-inline'", // what Emotion writes
    "img-src 'self' data: blob: http: https:",
    "connect-src 'self' http: https:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
};

/** The file as it is, and in it this server in both its parts, if it has the people of the demo. */
const renderConfig = async (root: string, { store, isPrivate }: DashboardOptions): Promise<string> => {
  const text = await readFile(path.join(root, "config.json"), "utf8").catch(() => "{}");
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
