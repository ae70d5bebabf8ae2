import { describe, expect, it } from "vitest";
import type { User, UserQuery } from "../backend";
import { failureOf, living, openSample } from "./openSample";
import { accountOf, errors, guest, homeOf, kid, member, owner, signedIn } from "./samples";

const query: UserQuery = { page: 1, perPage: 25, sort: { field: "name", order: "ASC" }, filter: {} };

describe("the list", () => {
  it("is read once, also for many pages and orders", async () => {
    const { users, service } = openSample();
    const columns = ["name"] as const;
    await users.list({ ...query, columns });
    await users.list({ ...query, columns, page: 2, sort: { field: "name", order: "DESC" } });
    const { users: found, total } = await users.list({ ...query, columns, filter: { q: "mia" } });
    expect([found.map(({ name }) => name), total]).toEqual([["mia"], 1]);
    expect(service.asked.map(({ path }) => path)).toEqual(["/api/v2/home/users"]);
  });

  it("names the libraries of each, the server's name before them where there are several", async () => {
    const machines = ["m1", "m2"].map((clientIdentifier, at) => ({
      clientIdentifier,
      name: ["Attic", "Cabin"][at],
      provides: "server,client",
      owned: true,
    }));
    const { users } = openSample({
      "GET /api/v2/resources": {
        json: [...machines, { clientIdentifier: "m3", provides: "server", owned: false }],
      },
      "GET /api/v2/servers/m1": {
        json: {
          librarySections: [
            { id: 11, key: 1, title: "Movies" },
            { id: 12, key: 2, title: "Shows" },
          ],
        },
      },
      "GET /api/v2/servers/m2": { json: { librarySections: [{ id: 21, key: 1, title: "Movies" }] } },
      "GET /api/v2/shared_servers/owned/accepted": {
        json: [
          { id: 5, invitedId: 2, machineIdentifier: "m2", libraries: [{ id: 21, title: "Movies" }] },
          { id: 6, invitedId: 2, machineIdentifier: "m1", libraries: [{ id: 12, title: "Shows" }] },
          { id: 7, invitedId: 3, machineIdentifier: "m1", allLibraries: true, libraries: [] },
          { id: 8, invitedId: 3, machineIdentifier: "m2", allLibraries: true, libraries: [] },
        ],
      },
    });
    const { users: found } = await users.list(query);
    const librariesOf = (id: string) => found.find((user) => user.id === id)!.libraries;
    expect(["1", "2", "3", "9"].map(librariesOf)).toEqual([
      "all",
      ["Attic · Shows", "Cabin · Movies"],
      "all",
      [],
    ]);
    const { users: withMovies } = await users.list({ ...query, filter: { library: "m2/21" } });
    expect(withMovies.map(({ id }) => id).toSorted()).toEqual(["1", "2", "3"]);
  });

  it("is shown without libraries where those cannot be had", async () => {
    const { users } = openSample({ "GET /api/v2/resources": { status: 500, text: "" } });
    expect((await users.list(query)).users.map(({ libraries }) => libraries)).toContain(undefined);
  });

  it("may not be seen by everybody, who still sees oneself", async () => {
    const session = signedIn({ userId: "2", isAdmin: false });
    const { users } = openSample(
      {
        "GET /api/v2/home/users": { status: 403, json: errors(1009) },
        "GET /api/v2/user": { json: accountOf(kid) },
      },
      session,
    );
    expect(await failureOf(users.list(query))).toMatchObject({ status: 403 });
    expect(await users.get("2")).toMatchObject({ name: "Kid", isManaged: true });
    expect(await failureOf(users.get("1"))).toMatchObject({ status: 403 });
  });

  it("hands out no secret", async () => {
    const { users, policy, household } = openSample();
    const out = JSON.stringify([
      await users.list(query),
      await users.get("2"),
      await policy!.read("2"),
      await household!.about(),
    ]);
    expect(out).toContain("mia@example.org");
    expect(out).not.toMatch(/secret|token-of/);
  });
});

describe("a new managed user", () => {
  const path = "/api/v2/home/users/restricted";

  it("is made with a name alone, and read again", async () => {
    const home = living(owner, kid);
    const { users, service } = openSample({
      "GET /api/v2/home/users": home.answer,
      [`POST ${path}`]: () => {
        home.set((before) => [...before, { ...kid, id: 5, title: "New" }]);
        return { status: 201, json: { id: 5, title: "New" } };
      },
    });
    expect(await users.create!({ name: " New ", fullName: "x", password: "y" })).toMatchObject({
      id: "5",
      name: "New",
    });
    expect(service.writes()).toEqual([`POST ${path} {"friendlyName":"New","sharingSettings":{}}`]);
  });

  it("is found where the answer does not tell its number", async () => {
    const home = living(owner, kid);
    const { users } = openSample({
      "GET /api/v2/home/users": home.answer,
      [`POST ${path}`]: () => {
        home.set((before) => [...before, { ...kid, id: 6, title: "New" }]);
        return { status: 200, text: "<user/>" };
      },
    });
    expect(await users.create!({ name: "New" })).toMatchObject({ id: "6" });
  });

  it.each([
    ["", "ra.validation.required"],
    ["x".repeat(101), "backends.plex.problems.nameLong"],
    ["kid@example.org", "backends.plex.problems.nameIsEmail"],
    ["KID", "ra.validation.unique"],
    ["mia l.", "ra.validation.unique"],
  ])("is refused at the name where that is %j, and nothing is sent", async (name, key) => {
    const { users, service } = openSample();
    expect(await failureOf(users.create!({ name }))).toMatchObject({
      status: 400,
      body: { errors: { name: key } },
    });
    expect(service.writes()).toEqual([]);
  });

  it.each([
    ["the account says so", 15, [owner, kid]],
    [
      "the list is that long",
      1,
      Array.from({ length: 15 }, (_, at) => ({ ...kid, id: at + 1, title: `Kid ${at}` })),
    ],
  ])("has no room in a full Home: %s", async (_, homeSize, people) => {
    const { users, service } = openSample({
      "GET /api/v2/home/users": { json: homeOf(...people) },
      "GET /api/v2/user": { json: accountOf(owner, { homeSize }) },
    });
    expect(await failureOf(users.create!({ name: "New" }))).toMatchObject({
      body: { errors: { name: "backends.plex.errors.homeFull" } },
    });
    expect(service.writes()).toEqual([]);
  });

  it("is not made twice where the answer is lost", async () => {
    const { users, service } = openSample({ [`POST ${path}`]: new TypeError("connection lost") });
    expect(await failureOf(users.create!({ name: "New" }))).toMatchObject({ name: "UnreachableError" });
    expect(service.writes()).toHaveLength(1);
  });
});

describe("changing somebody", () => {
  it("renames a managed user, and nobody else", async () => {
    const home = living(owner, kid, member, guest);
    const { users, service } = openSample({
      "GET /api/v2/home/users": home.answer,
      "POST /api/v2/home/users/restricted/2": () => {
        home.set((before) => before.map((one) => (one.id === 2 ? { ...one, title: "Teen" } : one)));
        return { status: 201, json: {} };
      },
    });
    expect(await users.update!("2", { name: "Teen" })).toMatchObject({ name: "Teen" });
    for (const [id, rule] of [
      ["1", "fullAccount"],
      ["3", "fullAccount"],
      ["9", "homeGuest"],
    ] as const)
      expect(await failureOf(users.update!(id, { name: "Other" }))).toMatchObject({ rule });
    expect(service.writes()).toEqual(['POST /api/v2/home/users/restricted/2 {"friendlyName":"Teen"}']);
  });

  it("says so where plex.tv says yes and keeps the old name", async () => {
    const { users } = openSample({ "POST /api/v2/home/users/restricted/2": { status: 201, json: {} } });
    expect(await failureOf(users.update!("2", { name: "Teen" }))).toMatchObject({
      body: { errors: { name: "backends.plex.errors.notTaken" } },
    });
  });

  it("removes members, and never the administrator or the guest", async () => {
    const { users, service } = openSample({ "DELETE /api/v2/home/users/2": { status: 204 } });
    await users.remove!("2");
    for (const [id, rule] of [
      ["1", "homeOwner"],
      ["9", "homeGuest"],
    ] as const)
      expect(await failureOf(users.remove!(id))).toMatchObject({ rule });
    expect(await failureOf(users.remove!("../1"))).toMatchObject({ status: 404 });
    expect(service.writes()).toEqual(["DELETE /api/v2/home/users/2"]);
  });
});

it("writes one at a time", () => expect(openSample().writesAtOnce).toBe(1));

it("forgets what it has read once something was written, though that failed", async () => {
  const { users, service } = openSample({ "DELETE /api/v2/home/users/2": { status: 500, text: "" } });
  const readsSoFar = () => service.asked.filter(({ path }) => path === "/api/v2/home/users").length;
  await users.list(query);
  await failureOf(users.remove!("2"));
  const before = readsSoFar();
  const found: User[] = (await users.list(query)).users;
  expect([found.length, readsSoFar() - before]).toEqual([4, 1]);
});
