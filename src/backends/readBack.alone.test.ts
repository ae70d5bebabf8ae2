// @vitest-environment node
/** What is said after an answer was lost, of every kind of write, on a real server behind a faulty door. */
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { startTestServer } from "../../server/testing";
import { type Fault, startFaultyProxy } from "../testing/faultyProxy";
import { createMemorySessionStore } from "../testing/memorySessionStore";
import type { Backend, User } from "./backend";
import { createUser, editSettings, editUser, removeUser } from "./edit";
import type { Field } from "./fields";
import { connectJellyfin } from "./jellyfin";
import { connectNavidrome } from "./navidrome";

// The look does not wait here: the door loses an answer only once the server is done.
vi.mock(import("./http"), async (original) => ({ ...(await original()), sleep: () => Promise.resolve() }));

type Kind = "navidrome" | "jellyfin";
type Decide = (method: string, path: string) => Fault | undefined;

/** An administrator behind a door that fails as `decide` says, and somebody to write to. */
const open = async (kind: Kind) => {
  const server = await startTestServer();
  onTestFinished(() => server.close());
  let decide: Decide = () => undefined;
  const target = kind === "jellyfin" ? server.url("12", "jellyfin") : server.url("real");
  const door = await startFaultyProxy(target, (method, path) => decide(method, path));
  onTestFinished(() => door.close());
  const session = createMemorySessionStore();
  const connect = kind === "jellyfin" ? connectJellyfin : connectNavidrome;
  const connected = await connect({ url: door.url, clientId: "a", session });
  session.write(await connected.auth.withPassword!({ username: "demo", password: "demo" }));
  const backend = await connected.open();
  const { users } = await backend.users.list(everybody);
  const member = users.find(({ isAdmin }) => !isAdmin)!;
  door.passed.length = 0;
  return { backend, member, door, fault: (next: Decide) => (decide = next) };
};

const everybody = { page: 1, perPage: 100, sort: { field: "name", order: "ASC" }, filter: {} } as const;

const isWrite = (method: string) => method !== "GET";

/** What each write is, and whether it has happened. */
const writes: [
  string,
  (backend: Backend, user: User) => Promise<unknown>,
  (backend: Backend, user: User) => Promise<boolean>,
][] = [
  [
    "a name",
    (backend, { id }) => editUser(backend.users, id, { changes: { name: "renamed" } }),
    async ({ users }, { id }) => (await users.get(id)).name === "renamed",
  ],
  [
    "a role",
    ({ policy }, { id }) => editSettings(policy!, id, { changes: { [roleOf(policy!.fields)]: true } }),
    async ({ users }, { id }) => (await users.get(id)).isAdmin,
  ],
  [
    "a new user",
    (backend) => createUser(backend, { name: "newcomer", password: "long-enough-1" }),
    async ({ users }) => (await users.list({ ...everybody, filter: { q: "newcomer" } })).total === 1,
  ],
  [
    "a removal",
    ({ users }, { id }) => removeUser(users, id),
    async ({ users }) => !(await users.list(everybody)).users.some(({ name }) => name === "mia"),
  ],
];

const roleOf = (fields: readonly Field[]) =>
  fields.some(({ source }) => source === "IsAdministrator") ? "IsAdministrator" : "isAdmin";

describe.each<Kind>(["navidrome", "jellyfin"])("on %s", (kind) => {
  describe.each(writes)("%s", (what, write, hasHappened) => {
    const begin = async () => {
      const all = await open(kind);
      const { users } = await all.backend.users.list(everybody);
      return {
        ...all,
        member: what === "a removal" ? users.find(({ name }) => name === "mia")! : all.member,
      };
    };

    it.each<Fault>(what === "a name" ? ["lost", "truncated"] : ["lost"])(
      "that was taken counts as done, though its answer was %s",
      async (fault) => {
        const { backend, member, door, fault: set } = await begin();
        let count = 0;
        set((method) => (isWrite(method) && ++count === 1 ? fault : undefined));
        await write(backend, member);
        expect(await hasHappened(backend, member)).toBe(true);
        expect(door.passed.filter((call) => !call.startsWith("GET"))).toHaveLength(1);
      },
    );

    it.each<Fault>(what === "a name" ? ["reset", "page", 502, 504] : ["reset"])(
      "that never arrived (%s) is said to have changed nothing, and is not sent again",
      async (fault) => {
        const { backend, member, fault: set } = await begin();
        let count = 0;
        set((method) => (isWrite(method) ? (count++, fault) : undefined));
        await expect(write(backend, member)).rejects.toMatchObject({
          name: "LostAnswerError",
          isUndone: true,
        });
        expect(count).toBe(1);
        expect(await hasHappened(backend, member)).toBe(false);
      },
    );
  });

  it("says that it cannot be known yet where nobody answers any more", async () => {
    const { backend, member, fault } = await open(kind);
    let isDown = false;
    fault((method) => {
      if (isWrite(method)) isDown = true;
      return isDown ? "lost" : undefined;
    });
    const write = editUser(backend.users, member.id, { changes: { name: "renamed" } });
    await expect(write).rejects.toMatchObject({ name: "LostAnswerError", isUndone: false });
  });
});
