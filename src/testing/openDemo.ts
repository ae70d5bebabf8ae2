/** A signed-in backend on an embedded server of its own, for tests of whole pages. */
import { onTestFinished } from "vitest";
import type { JellyfinManner } from "../../server/jellyfin/manners";
import type { Manner } from "../../server/manner";
import { startTestServer, type TestServerOptions } from "../../server/testing";
import type { Backend, Session, SessionStore, User } from "../backends/backend";
import { connectJellyfin } from "../backends/jellyfin";
import { connectNavidrome } from "../backends/navidrome";
import { createMemorySessionStore } from "./memorySessionStore";

export interface Demo {
  backend: Backend;
  session: Session;
  sessionStore: SessionStore;
  /** The same server as another administrator sees it: changes made here are somebody else's. */
  other: Backend;
  /** As `other` finds them now. */
  find(name: string): Promise<User>;
}

export interface OpenDemoOptions {
  as?: { username: string; password: string };
  manner?: Manner;
  /** Answers as a Jellyfin of this version. Absent: as a Navidrome. */
  jellyfin?: JellyfinManner;
  server?: TestServerOptions;
}

export const openDemo = async (options: OpenDemoOptions = {}): Promise<Demo> => {
  const { as = { username: "demo", password: "demo" }, manner = "real", jellyfin } = options;
  const server = await startTestServer(options.server);
  onTestFinished(() => server.close());
  const enter = async (credentials: { username: string; password: string }) => {
    const sessionStore = createMemorySessionStore();
    const connected = await (jellyfin ? connectJellyfin : connectNavidrome)({
      url: jellyfin ? server.url(jellyfin, "jellyfin") : server.url(manner),
      clientId: credentials.username, // a browser of one's own
      session: sessionStore,
      fetch: globalThis.fetch,
    });
    const session = await connected.auth.withPassword!(credentials);
    sessionStore.write(session);
    return { backend: await connected.open(), session, sessionStore };
  };
  const { backend: other } = await enter({ username: "noor", password: "noor-demo" });
  return {
    ...(await enter(as)),
    other,
    async find(name) {
      const { users } = await other.users.list({
        page: 1,
        perPage: 500,
        sort: { field: "name", order: "ASC" },
        filter: {},
      });
      const found = users.find((user) => user.name === name);
      if (!found) throw new Error(`Nobody is called ${name}`);
      return found;
    },
  };
};
