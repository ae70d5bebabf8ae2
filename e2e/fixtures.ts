/**
 * What every journey gets: a fresh server with the demo's people, a browser that is watched (see `watch.ts`),
 * and `usher`, who does with the page what a user would.
 */
import { type BrowserContextOptions, test as base, expect } from "@playwright/test";
import type { Manner } from "../server/manner.ts";
import { startTestServer, type TestServerOptions } from "../server/testing.ts";
import { type Client, JourneyServer } from "./servers.ts";
import { type Place, type SignedIn, Usher } from "./usher.ts";
import { Watch } from "./watch.ts";

export interface JourneyOptions {
  manner: Manner;
  /** Who lives there, and the rules that a test overrides. */
  serverOptions: Pick<TestServerOptions, "people" | "rules">;
  /** Whether the server keeps its data in a folder, so that it can be started again. */
  isDurable: boolean;
}

interface Journey<Server, Who extends SignedIn> {
  server: Server;
  watch: Watch;
  usher: Usher<Who>;
  /** Somebody else at another computer. */
  anotherUsher: (options?: BrowserContextOptions) => Promise<Usher<Who>>;
}

/** How a kind of server is started for one journey. */
type Start<Server> = (
  manner: Manner,
  options: JourneyOptions["serverOptions"],
  isDurable: boolean,
) => Promise<Server>;

interface Host {
  /**
   * Where the dashboard is served: the build in dist/, or in the folder that E2E_APP names. It is apart from
   * the server that it talks to, as most people will have it: every request of a journey crosses origins.
   */
  pageUrl: string;
}

export const journeysOn = <Server extends Place<Who> & { remove(): Promise<void> }, Who extends SignedIn>(
  start: Start<Server>,
) =>
  base.extend<JourneyOptions & Journey<Server, Who>, Host>({
    pageUrl: [
      // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from its first argument
      async ({}, provide) => {
        const host = await startTestServer({ people: "none", app: process.env.E2E_APP ?? "dist" });
        await provide(`${host.origin}/`);
        await host.close();
      },
      { scope: "worker" },
    ],

    manner: ["real", { option: true }],
    serverOptions: [{}, { option: true }],
    isDurable: [false, { option: true }],

    server: async ({ manner, serverOptions, isDurable }, provide) => {
      const server = await start(manner, serverOptions, isDurable);
      await provide(server);
      await server.remove();
    },

    watch: async ({ server, pageUrl, context }, provide) => {
      const watch = new Watch();
      watch.origins.add(new URL(pageUrl).origin).add(new URL(server.url).origin);
      watch.start(context);
      await provide(watch);
      await watch.check();
      await watch.closeAllBut(context);
    },

    usher: async ({ context, pageUrl, server, watch }, provide) => {
      await provide(await Usher.arrive({ context, pageUrl, server, watch }));
    },

    anotherUsher: async ({ browser, pageUrl, server, watch }, provide) => {
      await provide(async (options) => {
        const context = await browser.newContext(options); // closed by `watch`, after it has looked
        watch.start(context);
        return Usher.arrive({ context, pageUrl, server, watch });
      });
    },
  });

/** Journeys on a Navidrome. Those on other servers have a `test` of their own: see `jellyfin.ts`. */
export const test = journeysOn<JourneyServer, Client>(JourneyServer.start);

export { expect };
