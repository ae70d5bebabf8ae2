// @vitest-environment node
/** What the backend makes of servers that the embedded one does not imitate: older, newer, or made otherwise. */
import { describe, expect, it } from "vitest";
import { type Answer, type Asked, createFakeFetch } from "../../testing/fakeFetch";
import { createMemorySessionStore } from "../../testing/memorySessionStore";
import type { Session, UserQuery } from "../backend";
import { createAuth } from "./auth";
import { createOpenHttp, createSessionHttp } from "./http";
import { openNavidrome } from "./open";
import type { NavidromeUser } from "./wire";

const url = "http://server";
const me: Session = { token: "t0", userId: "1", name: "ada", fullName: "Ada", isAdmin: true };
const query: UserQuery = { page: 1, perPage: 25, sort: { field: "name", order: "ASC" }, filter: {} };
const ada: NavidromeUser = { id: "1", userName: "ada", name: "Ada", email: "", isAdmin: true };
const mia: NavidromeUser = { id: "2", userName: "mia", name: "Mia", email: "m@example.org", isAdmin: false };

const rows = (json: object[], total = json.length): Answer => ({
  json,
  headers: { "x-total-count": String(total) },
});

interface Setting {
  session?: Session;
  version?: string;
  enableUserEditing?: boolean;
}

/** A backend on a server that answers like this. */
const openWith = (
  answer: (asked: Asked) => Answer,
  { session = me, version = "0.64.0", enableUserEditing = true }: Setting = {},
) => {
  const { fetch, asked } = createFakeFetch(answer);
  const store = createMemorySessionStore(session);
  const http = createSessionHttp({ url, fetch, session: store });
  const openHttp = createOpenHttp({ url, fetch });
  const auth = createAuth({ url, session: store, http, openHttp, firstTime: false });
  const info = { url, name: "Navidrome", version };
  const backend = openNavidrome({ info, auth, http, session: store, enableUserEditing });
  const sent = (method: string) => asked.filter((one) => one.method === method);
  return { backend, users: backend.users, asked, sent, store };
};

/** Reads answer with this record, writes with what they were sent. */
const holding = (record: object) => (asked: Asked) => ({ json: asked.body ?? record }) as Answer;

describe("a server that ignores every filter", () => {
  const everyone = [ada, mia, { ...mia, id: "3", userName: "noor", isAdmin: true }];
  const ignoring = () => openWith(() => rows(everyone)).users;
  const names = async (page: Promise<{ users: { name: string }[]; total: number }>) => {
    const { users, total } = await page;
    return [users.map(({ name }) => name), total];
  };

  it("still yields true roles and searches", async () => {
    expect(await names(ignoring().list({ ...query, filter: { isAdmin: true } }))).toEqual([
      ["ada", "noor"],
      2,
    ]);
    expect(await names(ignoring().list({ ...query, filter: { q: "oo" } }))).toEqual([["noor"], 1]);
    expect(await names(ignoring().list({ ...query, filter: { q: "nobody" } }))).toEqual([[], 0]);
  });

  it("still tells who is the last administrator, and whose name is taken", async () => {
    const { users } = openWith(() => rows([ada, mia]));
    const user = { id: "1", name: "ada", isAdmin: true };
    expect(await users.allows!("setAdmin", user)).toEqual({ allowed: false, rule: "lastAdmin" });
    expect(await ignoring().allows!("setAdmin", user)).toEqual({ allowed: true });
    expect([await users.isNameTaken!("MIA"), await users.isNameTaken!("mi")]).toEqual([true, false]);
  });

  it("tells it of somebody else, too: this session may be of before one's own demotion", async () => {
    const { users } = openWith(() =>
      rows([
        { ...ada, isAdmin: false },
        { ...mia, isAdmin: true },
      ]),
    );
    const user = { id: "2", name: "mia", isAdmin: true };
    for (const action of ["setAdmin", "remove"] as const)
      expect(await users.allows!(action, user)).toEqual({ allowed: false, rule: "lastAdmin" });
  });
});

describe("a record", () => {
  const read = async (record: object, setting?: Setting) => openWith(holding(record), setting).users.get("2");

  it("takes the year 1 for a time that nobody knows, and writes all others alike", async () => {
    const user = await read({
      ...mia,
      createdAt: "0001-01-01T00:00:00Z",
      lastLoginAt: null,
      lastAccessAt: "2026-11-22T02:01:54.5Z",
      updatedAt: "2026-11-22T02:01:54.504224792+01:00",
    });
    expect(user).not.toHaveProperty("createdAt");
    expect(user).not.toHaveProperty("lastSignInAt");
    expect([user.lastSeenAt, user.updatedAt]).toEqual([
      "2026-11-22T02:01:54.500Z",
      "2026-11-22T01:01:54.504Z",
    ]);
  });

  it.each([
    [
      "names its libraries",
      { libraries: [{ id: 2, name: "Kids" }] },
      { libraries: ["Kids"], libraryIds: ["2"] },
    ],
    [
      "has none where a server that knows libraries names none",
      { scrobbleFilter: "" },
      { libraries: [], libraryIds: [] },
    ],
    ["says nothing of libraries on an older server", {}, {}],
    ["of an administrator has all", { isAdmin: true }, { libraries: "all", libraryIds: "all" }],
  ])("%s", async (_what, parts, expected) => {
    const { libraries, libraryIds } = await read({ ...mia, ...parts });
    expect({ libraries, libraryIds }).toEqual({ libraries: undefined, libraryIds: undefined, ...expected });
  });
});

describe("writing", () => {
  const kept = {
    ...mia,
    lastAccessAt: "2026-01-01T00:00:00Z",
    scrobbleFilter: "{}",
    fromTheFuture: { a: 1 },
  };

  it("sends the whole record, with what it has never heard of and without the read-only libraries", async () => {
    const { users, sent } = openWith(
      holding({ ...kept, libraries: [{ id: 1, name: "Music", path: "/music" }] }),
    );
    await users.update!("2", { name: " mia2 ", email: "" });
    expect(sent("PUT").map(({ body }) => body)).toEqual([{ ...kept, userName: "mia2", email: "" }]);
  });

  it("sends no id for somebody new, and reads back who was made", async () => {
    const { users, sent } = openWith(({ method }) => ({ json: method === "POST" ? { id: "2" } : kept }));
    expect(await users.create!({ name: " mia ", fullName: " ", password: " p " })).toMatchObject({
      id: "2",
      name: "mia",
    });
    expect(sent("POST")[0]!.body).toEqual({
      userName: "mia",
      name: "mia",
      email: "",
      password: " p ",
      isAdmin: false,
    });
  });

  it.each([{ name: "mia" }, { name: "mia", password: "" }, { name: " ", password: "p" }])(
    "makes nobody who could not sign in, or who lets everybody in: %j",
    async (draft) => {
      const { users, asked } = openWith(holding(kept));
      await expect(users.create!(draft)).rejects.toMatchObject({ status: 400 });
      expect(asked).toEqual([]);
    },
  );

  it.each([
    ["userName", "name", "update"],
    ["name", "fullName", "update"],
    ["email", "email", "update"],
    ["currentPassword", "current", "setPassword"],
    ["password", "next", "setPassword"],
  ] as const)("puts an error of %s at the field %s", async (theirs, ours, method) => {
    const refusing = ({ method: sent }: Asked): Answer =>
      sent === "GET" ? { json: kept } : { status: 400, json: { errors: { [theirs]: "a reason" } } };
    const { users } = openWith(refusing);
    const write =
      method === "update" ? users.update!("2", { name: "x" }) : users.setPassword!("2", { next: "x" });
    await expect(write).rejects.toMatchObject({ status: 400, body: { errors: { [ours]: "a reason" } } });
  });

  it("sends the current password only for one's own", async () => {
    const { users, sent } = openWith(({ body }) => ({ json: body ?? { ...kept, id: "1" } }));
    await users.setPassword!("1", { current: "old", next: "new" });
    await users.setPassword!("2", { current: "old", next: "new" });
    expect(sent("PUT").map(({ body }) => (body as { currentPassword?: string }).currentPassword)).toEqual([
      "old",
      undefined,
    ]);
  });

  it("signs in again where the new password ended the session", async () => {
    let password = "old";
    const { users, store, asked } = openWith(({ method, path, headers, body }) => {
      if (path === "/auth/login") return { json: { ...ada, username: "ada", token: "t-new" } };
      const isDead = password === "new" && headers.get("x-nd-authorization") === "Bearer t0";
      if (isDead) return { status: 401, json: { error: "Not authenticated" } };
      if (method === "PUT") password = "new";
      return { json: body ?? ada };
    });
    await users.setPassword!("1", { current: "old", next: "new" });
    expect(store.read()).toEqual({ ...me, token: "t-new" });
    expect(asked.at(-1)!.body).toEqual({ username: "ada", password: "new" });
  });

  it("keeps in step what the session says of its own user", async () => {
    const { users, store } = openWith(holding(ada));
    await users.update!("1", { name: "ada2", fullName: "Ada L." });
    expect(store.read()).toEqual({ ...me, name: "ada2", fullName: "Ada L." });
    await users.update!("1", { email: "a@example.org" });
  });

  it("forgets whom a search found", async () => {
    const { users, sent } = openWith(({ method, path, body }) =>
      method === "GET" && path === "/api/user" ? rows([mia]) : { json: body ?? mia },
    );
    const search = { ...query, filter: { q: "mia" } };
    await users.list(search);
    await users.update!("2", { email: "x@example.org" });
    const before = sent("GET").length;
    await users.list({ ...search, page: 2 });
    expect(sent("GET").length).toBe(before + 3);
  });
});

describe("a member", () => {
  const session = { ...me, userId: "2", isAdmin: false };
  const own = { id: "2", name: "mia", isAdmin: false };

  it.each([
    [true, { allowed: true }],
    [false, { allowed: false, rule: "editingOff" }],
  ])("may edit the own account where the server lets users do so: %j", async (enableUserEditing, verdict) => {
    const { users, asked } = openWith(holding(mia), { session, enableUserEditing });
    expect(await users.allows!("edit", own)).toEqual(verdict);
    expect(await users.allows!("setPassword", own)).toEqual(verdict);
    expect(await users.allows!("rename", own)).toEqual({ allowed: false, rule: "adminsOnly" });
    expect(asked).toEqual([]);
  });
});

describe("what depends on the version", () => {
  it.each([
    ["0.57.0 (abc)", false],
    ["0.58.0", true],
    ["1.2.0", true],
    ["", true],
  ])("%j has libraries to choose from: %j", (version, has) => {
    expect(Boolean(openWith(holding(mia), { version }).backend.references?.libraries)).toBe(has);
  });

  it.each([
    ["0.63.2", "backends.navidrome.password.keepsSessions"],
    ["0.64.0", "backends.navidrome.password.endsSessions"],
    ["", undefined],
  ])("%j tells what a new password does to other sessions", (version, changed) => {
    expect(openWith(holding(mia), { version }).users.passwordEffects?.changed).toBe(changed);
  });
});
