/** /Users over HTTP: who there is, making, renaming and removing them. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestServer, type TestServer } from "../testing.ts";
import { type JellyfinManner, jellyfinMannerNames } from "./manners.ts";
import {
  claimOf,
  createCall,
  exception,
  makeUser,
  nothing,
  problemOf,
  readUser,
  type SignedIn,
  sentence,
  signIn,
} from "./testClient.ts";
import type { WireUser } from "./wire.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const namesOf = (json: unknown) => (json as WireUser[]).map(({ Name }) => Name);
const nobody = "ffffffffffffffffffffffffffffffff";

describe.each(jellyfinMannerNames)("in the manner %s", (manner) => {
  let admin: SignedIn;
  let mia: SignedIn;
  const anybody = (): ReturnType<typeof createCall> => createCall(server.url(manner, "jellyfin"));
  beforeAll(async () => {
    admin = await signIn(server, manner);
    mia = await signIn(server, manner, "mia");
  });

  test("whoever is signed in sees everybody with their whole policies, sorted by name", async () => {
    const { status, json, type } = await mia.call("GET", "/Users");
    expect({ status, type }).toEqual({ status: 200, type: "application/json; charset=utf-8" });
    const names = namesOf(json);
    expect(names.length).toBeGreaterThanOrEqual(24);
    expect(names.slice(0, 4)).toEqual(["aisha", "chloe", "demo", "diego"]);
    expect(names).toEqual(names.toSorted(new Intl.Collator("en").compare));
    const emil = (json as WireUser[]).find(({ Name }) => Name === "emil");
    expect(emil?.Policy).toMatchObject({ MaxParentalRating: 7, EnableAllFolders: false });
  });

  test("a user has all fields, without those that are null", async () => {
    const { Policy, Configuration, ...user } = await readUser(admin, mia.id);
    expect(Object.keys(user).toSorted()).toEqual([
      "EnableAutoLogin",
      "HasConfiguredEasyPassword",
      "HasConfiguredPassword",
      "HasPassword",
      "Id",
      "LastActivityDate",
      "LastLoginDate",
      "Name",
      "PrimaryImageTag",
      "ServerId",
    ]);
    expect(user.LastActivityDate).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z$/);
    expect(user.Id).toMatch(/^[0-9a-f]{32}$/);
    expect(Object.keys(Policy)).toHaveLength(44 + 1 - 2); // the two limits of age are null
    expect(Object.keys(Configuration)).toHaveLength(16 + 1 - 1); // no language for sound
    expect(Configuration).toMatchObject({ CastReceiverId: "F007D354", SubtitleLanguagePreference: "" });
    const fresh = await makeUser(admin);
    expect(fresh).not.toHaveProperty("PrimaryImageTag");
    expect(fresh).not.toHaveProperty("LastLoginDate");
  });

  test("the list can be narrowed to hidden or disabled users", async () => {
    const disabled = await admin.call("GET", "/Users?isDisabled=true");
    expect(namesOf(disabled.json)).toEqual(expect.arrayContaining(["liam", "omar"]));
    expect(namesOf(disabled.json)).not.toContain("mia");
    const shown = await admin.call("GET", "/users/?ishidden=false&IsDisabled=false");
    expect(namesOf(shown.json)).toEqual(expect.arrayContaining(["demo", "mia"]));
    expect(namesOf(shown.json)).not.toContain("zofia");
    expect(await admin.call("GET", "/Users?isHidden=perhaps")).toMatchObject({
      status: 400,
      json: { errors: { isHidden: ["The value 'perhaps' is not valid."] } },
    });
  });

  test("the login screen's list needs no sign-in and leaves out who is hidden or disabled", async () => {
    const { status, json } = await createCall(server.url(manner, "jellyfin"), "")("GET", "/Users/Public");
    expect(status).toBe(200);
    expect(namesOf(json)).toEqual(expect.arrayContaining(["demo", "grandpa", "mia"]));
    expect(namesOf(json)).not.toContain("zofia");
    // Emil may not sign in from outside; here is inside.
    expect(namesOf(json).includes("emil")).toBe(manner !== "documented");
  });

  test("one user is read by an id with dashes or without, in any letter case", async () => {
    const dashed = mia.id.toUpperCase().replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
    for (const id of [mia.id, dashed])
      expect((await mia.call("GET", `/uSeRs/${id}`)).json).toMatchObject({ Name: "mia", Id: mia.id });
    expect((await mia.call("GET", `/Users/${admin.id}`)).json).toMatchObject({ Name: "demo" });
    expect(await mia.call("GET", `/Users/${nobody}`)).toMatchObject({
      status: 404,
      ...sentence("User not found"),
    });
    expect(await mia.call("GET", `/Users/${"0".repeat(32)}`)).toMatchObject({ status: 400, ...exception });
    expect(await mia.call("GET", "/Users/somebody")).toMatchObject({
      status: 400,
      json: { title: "One or more validation errors occurred.", errors: { userId: [expect.any(String)] } },
    });
  });

  test("one reads oneself; a key is nobody", async () => {
    expect((await mia.call("GET", "/Users/Me")).json).toMatchObject({ Name: "mia" });
    const { token } = await server.store.jellyfin.keys.create("test");
    const withKey = createCall(server.url(manner, "jellyfin"), claimOf({ token }));
    expect(await withKey("GET", "/Users/Me")).toMatchObject(problemOf(400, "Bad Request"));
    expect((await withKey("GET", "/Users")).status).toBe(200);
    expect((await withKey("GET", "/Auth/Keys")).status).toBe(200);
    expect(
      (await createCall(server.url(manner, "jellyfin"), "")("GET", `/Users?ApiKey=${token}`)).status,
    ).toBe(200);
  });

  test("without a token, or with a dead one, there is a 401 without a body", async () => {
    for (const authorization of ["", claimOf(), claimOf({ token: "0".repeat(32) })]) {
      const answer = await createCall(server.url(manner, "jellyfin"), authorization)("GET", "/Users");
      expect(answer).toMatchObject({ status: 401, ...nothing });
      expect(answer.headers.get("content-length")).toBe("0");
    }
  });

  test("members make, change and remove nobody", async () => {
    for (const [method, path, body] of [
      ["POST", "/Users/New", { Name: "x" }],
      ["DELETE", `/Users/${admin.id}`, undefined],
      ["POST", `/Users/${mia.id}/Policy`, {}],
    ] as const)
      expect(await mia.call(method, path, body)).toMatchObject({ status: 403, ...nothing });
    const { json } = await mia.call("GET", `/Users/${admin.id}`);
    expect(await mia.call("POST", `/Users?userId=${admin.id}`, json)).toMatchObject({
      status: 403,
      ...sentence("User update not allowed."),
    });
  });

  describe("making a user", () => {
    test("answers 200 with somebody who sees every library and is hidden", async () => {
      const name = `new ${manner}`;
      const { status, json } = await admin.call("POST", "/Users/New", { name, Password: "p" });
      expect(status).toBe(200);
      expect(json).toMatchObject({
        Name: name,
        HasPassword: manner !== "10.11",
        Policy: {
          IsHidden: true,
          EnableAllFolders: true,
          IsAdministrator: false,
          EnableLiveTvManagement: false,
          LoginAttemptsBeforeLockout: -1,
          EnableSomethingNew: true,
        },
      });
      expect(await readUser(admin, (json as WireUser).Id)).toMatchObject({ HasPassword: true });
      await signIn(server, manner, name, { password: "p" });
    });

    test("refuses bad and duplicate names in a way that tells nothing", async () => {
      for (const Name of [" ada", "a,b", "😀", "demo", "DEMO", "   "])
        expect(await admin.call("POST", "/Users/New", { Name })).toMatchObject({ status: 400, ...exception });
      expect((await admin.call("POST", "/Users/New", { Name: ".." })).status).toBe(
        manner === "12" ? 400 : 200,
      );
      await server.store.users
        .findByName("..")
        .then((user) => user && server.store.jellyfin.accounts.remove(user.id));
    });

    test("names the field that is missing", async () => {
      expect((await admin.call("POST", "/Users/New", {})).json).toMatchObject({
        errors: { $: [expect.stringContaining("'Name'")], request: ["The request field is required."] },
      });
      expect((await admin.call("POST", "/Users/New", { Name: "" })).json).toMatchObject({
        errors: { Name: ["The Name field is required."] },
      });
      expect(await admin.call("POST", "/Users/New", "x", { "content-type": "text/plain" })).toMatchObject(
        problemOf(415, "Unsupported Media Type"),
      );
    });

    test("makes one of many who ask for the same name at once", async () => {
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          admin.call("POST", "/Users/New", { Name: index % 2 ? `Twin-${manner}` : `tWIN-${manner}` }),
        ),
      );
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      expect(answers.filter(({ status }) => status === 400)).toHaveLength(19);
    });
  });

  describe("renaming", () => {
    test.each(["?userId=", "/"])(
      "with %s takes the whole user, and keeps the configuration that is in it",
      async (way) => {
        const user = await makeUser(admin);
        await admin.call("POST", `/Users/Configuration?userId=${user.Id}`, { SubtitleMode: "Always" });
        const name = `${user.Name}-renamed`;
        const before = await readUser(admin, user.Id);
        expect(await admin.call("POST", `/Users${way}${user.Id}`, { ...before, Name: name })).toMatchObject({
          status: 204,
          text: "",
        });
        expect(await readUser(admin, user.Id)).toMatchObject({
          Name: name,
          Configuration: { SubtitleMode: "Always" },
          Policy: before.Policy,
        });
        await signIn(server, manner, name, { password: "secret-1" });
      },
    );

    test("with the name alone is fine by the documentation, and refused for its policy by real servers", async () => {
      const user = await makeUser(admin);
      const answer = await admin.call("POST", `/Users?userId=${user.Id}`, { Name: `${user.Name}-2` });
      if (manner === "documented") return expect(answer.status).toBe(204);
      return expect(answer.json).toMatchObject({
        status: 400,
        errors: {
          "Policy.AuthenticationProviderId": [expect.any(String)],
          "Policy.PasswordResetProviderId": [expect.any(String)],
        },
      });
    });

    test("without a configuration resets it on real servers, and with null renames and then fails", async () => {
      const user = await makeUser(admin);
      await admin.call("POST", `/Users/Configuration?userId=${user.Id}`, { SubtitleMode: "Smart" });
      const isReal = manner !== "documented";
      expect(
        await admin.call("POST", `/Users?userId=${user.Id}`, { Name: user.Name, Policy: null }),
      ).toMatchObject({ status: 204 });
      expect((await readUser(admin, user.Id)).Configuration.SubtitleMode).toBe(isReal ? "Default" : "Smart");
      const name = `${user.Name}-null`;
      const answer = await admin.call("POST", `/Users?userId=${user.Id}`, {
        Name: name,
        Policy: null,
        Configuration: null,
      });
      expect(answer).toMatchObject(isReal ? { status: 500, ...exception } : { status: 204 });
      expect((await readUser(admin, user.Id)).Name).toBe(name);
    });

    test("refuses bad and taken names, and one that differs in letter case only in 10.11", async () => {
      const user = await makeUser(admin);
      const rename = (Name: string) => admin.call("POST", `/Users?userId=${user.Id}`, { ...user, Name });
      for (const name of ["Demo", "a/b", ""])
        expect(await rename(name)).toMatchObject({ status: 400, ...exception });
      expect((await rename(user.Name.toUpperCase())).status).toBe(manner === "10.11" ? 400 : 204);
      expect((await rename(user.Name)).status).toBe(204);
    });

    test("of nobody is a 404, and without a name a key has nobody to rename", async () => {
      const user = await readUser(admin, mia.id);
      expect(await admin.call("POST", `/Users?userId=${nobody}`, user)).toMatchObject(
        problemOf(404, "Not Found"),
      );
      const { token } = await server.store.jellyfin.keys.create("test");
      const withKey = createCall(server.url(manner, "jellyfin"), claimOf({ token }));
      expect(await withKey("POST", "/Users", user)).toMatchObject({ status: 400, ...exception });
    });

    test("oneself works, unless one's own preferences are not allowed", async () => {
      const chloe = await signIn(server, manner, "chloe");
      const refused = await chloe.call("POST", "/Users", await readUser(chloe, chloe.id));
      expect(refused).toMatchObject({ status: 403, ...sentence("User update not allowed.") });
      const user = await readUser(mia, mia.id);
      expect((await mia.call("POST", "/Users", user)).status).toBe(204);
    });
  });

  describe("removing a user", () => {
    test("ends their tokens and takes them out of the list", async () => {
      const user = await makeUser(admin);
      const session = await signIn(server, manner, user.Name, { password: "secret-1" });
      expect(await admin.call("DELETE", `/Users/${user.Id}`)).toMatchObject({ status: 204, text: "" });
      expect((await session.call("GET", "/Users/Me")).status).toBe(401);
      expect(await admin.call("DELETE", `/Users/${user.Id}`)).toMatchObject(problemOf(404, "Not Found"));
      expect(await server.store.users.findByName(user.Name)).toBeUndefined();
    });
  });

  test("an unknown path is a bare 404, a known one by another method a bare 405", async () => {
    expect(await admin.call("GET", "/Nothing/Here")).toMatchObject({ status: 404, ...nothing });
    expect(await admin.call("PUT", `/Users/${mia.id}`)).toMatchObject({ status: 405, ...nothing });
    expect(await anybody()("PATCH", "/Users")).toMatchObject({ status: 405 });
  });
});

test("nobody is left out who was made on the music server, and the id stays", async () => {
  const made = await server.store.users.create({ name: "from-music", fullName: "x" });
  const admin = await signIn(server, "12");
  const find = async () =>
    ((await admin.call("GET", "/Users")).json as WireUser[]).find(({ Name }) => Name === "from-music");
  const found = await find();
  expect(found).toMatchObject({ Policy: { IsHidden: true, IsAdministrator: false } });
  expect(await readUser(admin, found!.Id)).toEqual(found);
  expect((await server.store.jellyfin.accounts.get(made.id)).guid).toBe(found!.Id);
});

test.each<[JellyfinManner, number]>([
  ["10.11", 200],
  ["12", 404],
  ["documented", 404],
])("prefixes of older releases: %s answers %d", async (manner, status) => {
  for (const prefix of ["/emby", "/MediaBrowser"]) {
    const call = createCall(server.url(manner, "jellyfin") + prefix, "");
    expect((await call("GET", "/System/Info/Public")).status).toBe(status);
  }
});

test.each<[JellyfinManner, number]>([
  ["10.11", 403],
  ["12", 404],
  ["documented", 404],
])("setting an easy password: %s answers %d", async (manner, status) => {
  const admin = await signIn(server, manner);
  expect(await admin.call("POST", `/Users/${admin.id}/EasyPassword`, {})).toMatchObject({
    status,
    ...nothing,
  });
});
