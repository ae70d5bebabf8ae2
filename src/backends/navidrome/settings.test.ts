// @vitest-environment node
/** Roles, libraries and the profile, on servers old and new: what is written, and what is left alone. */
import { describe, expect, it } from "vitest";
import { type Answer, type Asked, createFakeFetch } from "../../testing/fakeFetch";
import { createMemorySessionStore } from "../../testing/memorySessionStore";
import type { SettingsDocument } from "../backend";
import { editSettings } from "../edit";
import type { Field } from "../fields";
import { createSessionHttp } from "./http";
import { createLibraries } from "./libraries";
import { createRecords } from "./records";
import { createRest } from "./rest";
import { createPolicy, createProfile } from "./settings";

const url = "http://server";
const session = { token: "t", userId: "1", name: "ada", fullName: "Ada", isAdmin: true };
const music = { id: 1, name: "Music", defaultNewUsers: true };
const kids = { id: 10, name: "Kids" };
const books = { id: 2, name: "Books" };
const mia = {
  id: "2",
  userName: "mia",
  name: "Mia",
  isAdmin: false,
  lastAccessAt: "2026-01-02T00:00:00Z",
  scrobbleFilter: "",
  libraries: [kids, books],
};

/** A server that keeps one record and its libraries; `others` answers first. */
const setUp = (
  record: Record<string, unknown> = mia,
  others: (asked: Asked) => Answer | undefined = () => undefined,
) => {
  const { fetch, asked } = createFakeFetch((one) => {
    const other = others(one);
    if (other) return other;
    if (one.path === "/api/library") return { json: [music, books, kids], headers: { "x-total-count": "3" } };
    if (one.path.endsWith("/library")) {
      const ids = (one.body as { libraryIds: number[] }).libraryIds;
      record = { ...record, libraries: [music, books, kids].filter(({ id }) => ids.includes(id)) };
      return { json: record.libraries };
    }
    if (one.method === "PUT") record = { ...(one.body as object), libraries: record.libraries };
    return { json: record };
  });
  const store = createMemorySessionStore(session);
  const http = createSessionHttp({ url, fetch, session: store });
  const rest = createRest(http, url);
  const libraries = createLibraries(rest, http);
  let writes = 0;
  const options = { records: createRecords(rest, store), libraries, session: store, onWrite: () => writes++ };
  return {
    policy: createPolicy(options),
    profile: createProfile(options),
    libraries,
    countWrites: () => writes,
    written: () => asked.filter(({ method }) => method !== "GET").map(({ path, body }) => [path, body]),
    read: () => record,
  };
};

const { libraries: _libraries, ...bareMia } = mia;
const shownIn = (fields: readonly Field[], document: SettingsDocument) =>
  fields.filter(({ showWhen }) => showWhen?.(document) ?? true).map(({ source }) => source);

describe("libraries", () => {
  it("are offered by id and name, with those that new users get", async () => {
    expect(await setUp().libraries.list()).toEqual([
      { id: "1", name: "Music", isDefault: true },
      { id: "2", name: "Books" },
      { id: "10", name: "Kids" },
    ]);
  });

  it("are none on a server that has no such thing", async () => {
    const { libraries, policy } = setUp(
      { id: "2", userName: "mia", name: "Mia", isAdmin: false },
      ({ path }) => (path === "/api/library" ? { status: 404, text: "404 page not found\n" } : undefined),
    );
    expect(await libraries.list()).toEqual([]);
    const document = await policy.read("2");
    expect(document).not.toHaveProperty("libraryIds");
    expect(shownIn(policy.fields, document)).toEqual(["isAdmin"]);
  });

  it("of a user stand in the policy by id, always in the same order", async () => {
    const { policy } = setUp();
    expect(await policy.read("2")).toEqual({ ...bareMia, libraryIds: ["2", "10"] });
  });

  it("can be given to whoever has none", async () => {
    const { policy } = setUp(bareMia);
    const document = await policy.read("2");
    expect([document.libraryIds, shownIn(policy.fields, document)]).toEqual([[], ["isAdmin", "libraryIds"]]);
  });
});

describe("the policy", () => {
  it("writes only the libraries where only they change", async () => {
    const { policy, written } = setUp();
    await editSettings(policy, "2", { changes: { libraryIds: ["10", "1"] } });
    expect(written()).toEqual([["/api/user/2/library", { libraryIds: [10, 1] }]]);
  });

  it("writes nothing where nothing changes, in whichever order", async () => {
    const { policy, written } = setUp();
    await editSettings(policy, "2", { changes: { libraryIds: ["10", "2"], isAdmin: false } });
    expect(written()).toEqual([]);
  });

  it("never assigns libraries to an administrator", async () => {
    const { policy, written } = setUp();
    await editSettings(policy, "2", { changes: { isAdmin: true, libraryIds: ["1"] } });
    expect(written()).toEqual([["/api/user/2", { ...bareMia, isAdmin: true }]]);
  });

  it("leaves whoever is no administrator any more every library, unless others are chosen", async () => {
    const admin = { ...mia, isAdmin: true, libraries: [music, books, kids] };
    const keeping = setUp(admin);
    await editSettings(keeping.policy, "2", { changes: { isAdmin: false } });
    expect(keeping.written()).toEqual([["/api/user/2", bareMia]]);

    const choosing = setUp(admin);
    await editSettings(choosing.policy, "2", { changes: { isAdmin: false, libraryIds: ["1"] } });
    expect(choosing.written()).toEqual([
      ["/api/user/2", bareMia],
      ["/api/user/2/library", { libraryIds: [1] }],
    ]);
  });

  it("says that a library is needed before it writes the role", async () => {
    const { policy, written, countWrites } = setUp({ ...mia, isAdmin: true });
    await expect(
      editSettings(policy, "2", { changes: { isAdmin: false, libraryIds: [] } }),
    ).rejects.toMatchObject({
      status: 400,
      body: { errors: { libraryIds: "backends.navidrome.errors.libraryNeeded" } },
    });
    expect([written(), countWrites()]).toEqual([[], 1]);
  });

  it.each([
    ["validation error: one or more library IDs are invalid\n", "backends.navidrome.errors.libraryUnknown"],
    ["validation error: a rule of tomorrow\n", "a rule of tomorrow"],
    ["Invalid request body\n", "Invalid request body"],
  ])("puts what the server says about libraries at their field: %j", async (text, error) => {
    const { policy } = setUp(mia, ({ path }) =>
      path.endsWith("2/library") ? { status: 400, text } : undefined,
    );
    await expect(editSettings(policy, "2", { changes: { libraryIds: ["x"] } })).rejects.toMatchObject({
      status: 400,
      message: text.trim(),
      body: { errors: { libraryIds: error } },
    });
  });

  it("does not take back the times that passed since it was read", async () => {
    const { policy, written } = setUp();
    const document = await policy.read("2");
    await policy.write("2", {
      ...document,
      isAdmin: true,
      lastAccessAt: "2020-01-01T00:00:00Z",
      createdAt: null,
    });
    expect(written()[0]![1]).toMatchObject({ lastAccessAt: mia.lastAccessAt });
  });
});

describe("the profile", () => {
  it("writes the whole record and calls nothing about libraries", async () => {
    const { profile, written } = setUp();
    await editSettings(profile, "2", { changes: { scrobbleFilter: "{}" } });
    expect(written()).toEqual([["/api/user/2", { ...bareMia, scrobbleFilter: "{}" }]]);
  });

  it("shows no field that the server does not know", async () => {
    const { scrobbleFilter: _scrobbleFilter, ...older } = mia;
    const { profile } = setUp(older);
    expect(shownIn(profile.fields, await profile.read("2"))).toEqual([]);
    expect(shownIn(profile.fields, mia)).toEqual(["scrobbleFilter"]);
  });

  it("says in a key of its own what the server says in one of its dashboard", async () => {
    const errors = { scrobbleFilter: "resources.user.validation.invalidScrobbleFilter" };
    const { profile } = setUp(mia, ({ method }) =>
      method === "PUT" ? { status: 400, json: { errors } } : undefined,
    );
    await expect(editSettings(profile, "2", { changes: { scrobbleFilter: "{" } })).rejects.toMatchObject({
      body: { errors: { scrobbleFilter: "backends.navidrome.errors.scrobbleFilter" } },
    });
  });
});
