// @vitest-environment node
/** Search and filters stay true with ten thousand people, whatever the server can be asked for. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Manner, manners } from "../../../server/manner";
import { startTestServer, type TestServer } from "../../../server/testing";
import { createMemorySessionStore } from "../../testing/memorySessionStore";
import type { Backend, User, UserFilter, UserQuery } from "../backend";
import { paginate } from "../paginate";
import { connectNavidrome } from ".";

const people = 10_000;
const query: UserQuery = { page: 1, perPage: 100, sort: { field: "name", order: "ASC" }, filter: {} };

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ people });
}, 60_000);
afterAll(() => server.close());

describe.each(manners)("ten thousand people, %s server", (manner) => {
  let backend: Backend;
  let everyone: User[];
  let requests = 0;

  beforeAll(async () => {
    backend = await openAs(manner, () => requests++);
    const { users } = await backend.users.list({ ...query, perPage: people + 1000 });
    everyone = users;
  });

  it("are all there", () => expect(everyone.length).toBeGreaterThanOrEqual(people));

  it.each<UserFilter>([
    { q: "an" },
    { q: "é" },
    { q: "@example" },
    { q: "o" },
    { isAdmin: true },
    { isAdmin: false, q: "ma" },
    { lastSeen: "never" },
    { lastSeen: "over90", isAdmin: false },
    { q: "li", lastSeen: "within30" },
  ])("the last page and the total of a search are those of everybody: %j", async (filter) => {
    const asked: UserQuery = { ...query, filter, sort: { field: "lastSeenAt", order: "DESC" } };
    const { total } = paginate(everyone, asked);
    const last = Math.max(1, Math.ceil(total / query.perPage));
    for (const page of [1, last]) {
      const found = await backend.users.list({ ...asked, page });
      expect(found.total).toBe(total);
      // Administrators are paged by the server, whose order among equals is its own.
      const expected = paginate(everyone, { ...asked, page }).users;
      expect(found.users.map(({ lastSeenAt }) => lastSeenAt)).toEqual(
        expected.map(({ lastSeenAt }) => lastSeenAt),
      );
    }
    expect(total).toBeGreaterThan(0);
  });

  it("need no further request for the next page of a search, nor for another order", async () => {
    const filter: UserFilter = { q: "an", lastSeen: "within30" };
    await backend.users.list({ ...query, filter });
    const before = requests;
    await backend.users.list({ ...query, filter, page: 2 });
    await backend.users.list({ ...query, filter, sort: { field: "email", order: "DESC" } });
    expect(requests).toBe(before);
  });
});

const openAs = async (manner: Manner, onRequest: () => void): Promise<Backend> => {
  const session = createMemorySessionStore();
  const counting: typeof fetch = (...request) => {
    onRequest();
    return fetch(...request);
  };
  const { auth, open } = await connectNavidrome({
    url: server.url(manner),
    session,
    clientId: "many",
    fetch: counting,
  });
  session.write(await auth.withPassword!({ username: "demo", password: "demo" }));
  return open();
};
