/** The embedded server for tests: real HTTP on a port of its own, in memory unless told otherwise. */
import path from "node:path";
import { createApp } from "./app.ts";
import type { Manner } from "./manner.ts";
import type { NavidromeRules } from "./navidrome/manners.ts";
import { fillStore, type People } from "./people.ts";
import { openStore, type Store } from "./store/index.ts";

export interface TestServerOptions {
  /** Default "demo". */
  people?: People;
  /** A folder. Default: in memory. */
  data?: string;
  /** Default: one that is free. */
  port?: number;
  /** Over those of the manner, in both: see navidrome/manners.ts. Sign-ins are not limited by default. */
  rules?: Partial<NavidromeRules>;
  /** Folder of the built dashboard, to be served at "/" with its config.json. */
  app?: string;
  /** Milliseconds since 1970. Default: the clock's. */
  now?: () => number;
}

export interface TestServer {
  /** Without a slash at the end. */
  origin: string;
  /** Of the Navidrome that answers in this manner; without a slash at the end. */
  url(manner: Manner): string;
  store: Store;
  /** May be called twice. */
  close(): Promise<void>;
}

export const startTestServer = async (options: TestServerOptions = {}): Promise<TestServer> => {
  const { people = "demo", data, port = 0, rules, now } = options;
  const store = await openStore(data === undefined ? ":memory:" : path.join(data, "usher.db"), {
    ...(now && { now }),
  });
  await fillStore(store, people, new Date(now?.() ?? Date.now()));
  const app = await createApp({
    store,
    rules: { loginLimit: null, ...rules },
    app: options.app,
    isPrivate: true,
    ...(now && { now }),
  });
  const origin = await app.listen({ port, host: "127.0.0.1" });
  let closing: Promise<void> | undefined;
  const closeAll = async () => {
    // A browser opens connections ahead that never ask anything; the server would wait for them.
    const cut = setTimeout(() => app.server.closeAllConnections(), 100);
    await app.close();
    clearTimeout(cut);
    await store.close();
  };
  return {
    origin,
    url: (manner) => `${origin}/${manner}/navidrome`,
    store,
    close: () => (closing ??= closeAll()),
  };
};
