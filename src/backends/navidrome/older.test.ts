// @vitest-environment node
/** A Navidrome 0.50, before libraries: what it does not have is not offered, and never sent to it. */
import { describe, expect, it } from "vitest";
import { type Answer, type Asked, createFakeFetch } from "../../testing/fakeFetch";
import { createMemorySessionStore } from "../../testing/memorySessionStore";
import { createUser, editSettings } from "../edit";
import { connectNavidrome } from ".";

const url = "http://server";
const session = { token: "t", userId: "1", name: "ada", fullName: "Ada", isAdmin: true };
const times = { createdAt: "2024-01-02T00:00:00Z", updatedAt: "2024-01-02T00:00:00Z" };
const ada = { id: "1", userName: "ada", name: "Ada", email: "", isAdmin: true, lastLoginAt: null, ...times };
const mia = { ...ada, id: "2", userName: "mia", name: "Mia", isAdmin: false };

const page = (version: string) =>
  `<script>window.__APP_CONFIG__=${JSON.stringify(JSON.stringify({ firstTime: false, version }))}</script>`;

/** A server that keeps two users, without any address of libraries. */
const open = async (version = "0.50.2 (823bef5)") => {
  const people = new Map<string, Record<string, unknown>>([ada, mia].map((record) => [record.id, record]));
  const { fetch, asked } = createFakeFetch(({ path, method, body }: Asked): Answer => {
    if (path === "/app/") return { text: page(version), headers: { "content-type": "text/html" } };
    if (path.includes("library")) return { status: 404, json: { error: "not found" } };
    if (path === "/api/user" && method === "POST") return { json: { id: "2" } };
    if (path.startsWith("/api/user/")) {
      const id = path.slice("/api/user/".length);
      if (method === "PUT") people.set(id, body as Record<string, unknown>);
      return { json: people.get(id) };
    }
    return { json: [...people.values()], headers: { "x-total-count": String(people.size) } };
  });
  const store = createMemorySessionStore(session);
  const { open: openBackend, info } = await connectNavidrome({ url, session: store, clientId: "b", fetch });
  const written = () => asked.filter(({ method }) => method === "PUT").map(({ body }) => body as object);
  return { info, backend: await openBackend(), asked, written };
};

const keysOf = (document: object) => Object.keys(document).toSorted();
const query = { page: 1, perPage: 25, sort: { field: "name", order: "ASC" }, filter: {} } as const;

describe("a Navidrome before libraries", () => {
  it("offers nothing of them: no column, filter, setting or list", async () => {
    const { info, backend } = await open();
    expect(info.version).toBe("0.50.2 (823bef5)");
    expect(backend.users.columns).not.toContain("libraries");
    expect(backend.users.filters).not.toContain("library");
    expect(backend.policy!.fields.map(({ source }) => source)).toEqual(["isAdmin"]);
    expect(backend.references).toBeUndefined();
  });

  it("offers them from 0.58 on", async () => {
    const { backend } = await open("0.58.0");
    expect(backend.users.columns).toContain("libraries");
    expect(backend.users.filters).toContain("library");
    expect(backend.policy!.fields.map(({ source }) => source)).toEqual(["isAdmin", "libraryIds"]);
  });

  it("knows nobody's libraries and last visit", async () => {
    const { backend } = await open();
    const { users } = await backend.users.list(query);
    expect(users.map(({ name }) => name)).toEqual(["ada", "mia"]);
    expect(users.filter(({ lastSeenAt }) => lastSeenAt)).toEqual([]);
    expect(users[1]).not.toHaveProperty("libraries");
    expect(await backend.policy!.read("1")).not.toHaveProperty("libraryIds");
  });

  it("is sent the keys that it has, and is never asked for libraries", async () => {
    const { backend, asked, written } = await open();
    await editSettings(backend.policy!, "2", { changes: { isAdmin: true }, base: { isAdmin: false } });
    await editSettings(backend.policy!, "2", { changes: { isAdmin: false }, base: { isAdmin: true } });
    await backend.users.update!("2", { fullName: "Mia Lindqvist" });
    expect(written().map(keysOf)).toEqual(Array.from({ length: 3 }, () => keysOf(mia)));
    expect(asked.filter(({ path }) => path.includes("library"))).toEqual([]);
  });

  it("makes a new user without libraries", async () => {
    const { backend, asked } = await open();
    const whenNew = backend.policy!.fields.filter((field) => field.whenNew !== undefined);
    const policy = Object.fromEntries(whenNew.map(({ source, whenNew: value }) => [source, value]));
    await createUser(backend, { name: "mia", password: "secret", policy });
    expect(asked.filter(({ path }) => path.includes("library"))).toEqual([]);
  });
});
