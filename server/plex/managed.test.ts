/** Managed users: made, renamed, limited, protected and removed. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { manners } from "../manner.ts";
import { startTestServer, type TestServer } from "../testing.ts";
import {
  type Answer,
  createCall,
  memberOf,
  readElements,
  readMembers,
  type SignedIn,
  signIn,
  switchTo,
} from "./testClient.ts";

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer();
});
afterEach(() => server.close());

const restricted = "/api/v2/home/users/restricted";

/** Of a refusal, in either form. */
const codeOf = ({ json, text }: Answer): number | undefined =>
  json === undefined
    ? Number(readElements(text, "error")[0]?.code)
    : (json as { errors?: { code: number }[] }).errors?.[0]?.code;

describe.each(manners)("%s", (manner) => {
  let demo: SignedIn;
  beforeEach(async () => {
    demo = await signIn(server, manner);
  });
  const create = (body: object) => demo.call("POST", restricted, { body });

  test("makes one with a name, who has neither account nor libraries", async () => {
    const { status, json, text } = await create({ friendlyName: "Nils", sharingSettings: {} });
    expect(status).toBe(manner === "real" ? 201 : 200);
    const expected = {
      title: "Nils",
      friendlyName: "Nils",
      restricted: true,
      protected: false,
      hasPassword: false,
    };
    if (manner === "real") expect(json).toMatchObject(expected);
    else expect(readElements(text, "user")).toMatchObject([{ title: "Nils", restricted: "1", username: "" }]);
    expect((await readMembers(server)).at(-1)).toMatchObject({ ...expected, restrictionProfile: null });
    expect((await demo.call("GET", "/api/v2/shared_servers/owned/accepted")).text).not.toContain("Nils");
  });

  test("makes one from the query alone, with an age limit and settings", async () => {
    const query = new URLSearchParams({
      friendlyName: "Ärla & <Bo>",
      restrictionProfile: "older_kid",
      "sharingSettings[allowTuners]": "1",
      "sharingSettings[allowSync]": "1",
    });
    expect((await demo.call("POST", `${restricted}?${query}`)).status).toBeLessThan(202);
    const made = await memberOf(server, "Ärla & <Bo>");
    expect(made.restrictionProfile).toBe("older_kid");
    const users = readElements((await demo.call("GET", "/api/users")).text, "User");
    expect(users.find(({ id }) => id === String(made.id))).toMatchObject({
      allowTuners: "1",
      allowSync: "1",
      allowChannels: "0",
      filterMovies: "contentRating=G%2CPG",
    });
  });

  test("makes two of one name: nothing tells a repeated request from another", async () => {
    await create({ friendlyName: "Nils" });
    await create({ friendlyName: "Nils" });
    expect((await readMembers(server)).filter(({ title }) => title === "Nils")).toHaveLength(2);
  });

  test("refuses a name that is missing, blank or cannot travel, and an age limit that is none", async () => {
    for (const [body, status, code] of [
      [{}, 400, 1004],
      [{ friendlyName: ["a"] }, 400, 1004],
      [{ friendlyName: " \t " }, 422, 1010],
      [{ friendlyName: "a\u0000b" }, 422, 1008],
      [{ friendlyName: "a\ud800" }, 422, 1008],
      [{ friendlyName: "x".repeat(256) }, 422, 1008],
      [{ friendlyName: "Nils", restrictionProfile: "toddler" }, 400, 1004],
      [{ friendlyName: "Nils", restrictionProfile: "constructor" }, 400, 1004],
    ] as const) {
      const answer = await create(body);
      expect([body, answer.status, codeOf(answer)]).toEqual([body, status, code]);
    }
    expect(await readMembers(server)).toHaveLength(6);
  });

  test("has room for fifteen, its administrator among them, and no guest counts", async () => {
    await demo.call("PUT", "/api/home?guestEnabled=1");
    for (let member = 7; member <= 15; member++)
      expect((await create({ friendlyName: `Child ${member}` })).status).toBeLessThan(202);
    const answer = await create({ friendlyName: "Child 16" });
    expect([answer.status, codeOf(answer)]).toEqual([422, 1008]);
    expect(await readMembers(server)).toHaveLength(16);
  });

  test("renames one, whatever the letters", async () => {
    const { id } = await memberOf(server, "Grandpa");
    const name = `Opa "H" & <Co>'s 👴 عمر\u2028`;
    const { status } = await demo.call("POST", `${restricted}/${id}`, { body: { friendlyName: name } });
    expect(status).toBe(201);
    expect(await memberOf(server, name.trim())).toMatchObject({ id, friendlyName: name.trim() });
    const xml = createCall(server.url(manner, "plex"), { token: demo.token, accept: "" });
    const { text } = await xml("GET", "/api/v2/home/users");
    expect(readElements(text, "user").find((user) => user.id === String(id))?.title).toBe(name.trim());
    const old = await demo.call("GET", "/api/home/users");
    expect(readElements(old.text, "User").find((user) => user.id === String(id))?.title).toBe(name.trim());
  });

  test("sets and clears an age limit", async () => {
    const { id } = await memberOf(server, "Grandpa");
    const profile = (body: object) => demo.call("POST", `${restricted}/profile`, { body });
    expect((await profile({ userId: id, restrictionProfile: "teen" })).status).toBe(200);
    expect(await memberOf(server, "Grandpa")).toMatchObject({ restrictionProfile: "teen" });
    expect((await profile({ userId: id })).status).toBe(200);
    expect(await memberOf(server, "Grandpa")).toMatchObject({ restrictionProfile: null, restricted: true });
    expect((await profile({ userId: 1 })).status).toBe(404);
    expect((await profile({ restrictionProfile: "teen" })).status).toBe(404);
  });

  test("sets a PIN, which then is asked for, and takes it away, though the answer shows it still", async () => {
    const { id, uuid } = await memberOf(server, "Grandpa");
    expect((await demo.call("POST", `${restricted}/${id}?pin=0007`)).status).toBe(201);
    expect(await memberOf(server, "Grandpa")).toMatchObject({ protected: true, hasPassword: false });
    expect((await demo.call("POST", `/api/v2/home/users/${uuid}/switch`)).status).toBe(403);
    await expect(switchTo(server, manner, demo, "Grandpa", "0007")).resolves.toBeDefined();
    const removed = await demo.call("POST", `${restricted}/${id}?removePin=1`);
    expect(removed.status).toBe(201);
    expect(removed.text).toMatch(/"?protected"?[=:](true|"1")/);
    expect(await memberOf(server, "Grandpa")).toMatchObject({ protected: false });
    await expect(switchTo(server, manner, demo, "Grandpa")).resolves.toBeDefined();
  });

  test("takes four digits for a PIN, and nothing else", async () => {
    const { id } = await memberOf(server, "Grandpa");
    for (const pin of ["", "123", "12345", "12a4", " 123", "١٢٣٤"]) {
      const answer = await demo.call("POST", `${restricted}/${id}?${new URLSearchParams({ pin })}`);
      expect([pin, answer.status, codeOf(answer)]).toEqual([pin, 400, 1038]);
    }
    expect(await memberOf(server, "Grandpa")).toMatchObject({ protected: false });
  });

  test(
    manner === "real" ? "changes a PIN" : "refuses a second PIN, as if nobody were signed in",
    async () => {
      const { id } = await memberOf(server, "Freja");
      const { status } = await demo.call("POST", `${restricted}/${id}?pin=1111`);
      expect(status).toBe(manner === "real" ? 201 : 401);
      expect((await demo.call("GET", "/api/v2/ping")).status).toBe(200);
      const pin = manner === "real" ? "1111" : "0042";
      await expect(switchTo(server, manner, demo, "Freja", pin)).resolves.toBeDefined();
    },
  );

  test("leaves full accounts alone, and asks for the number, not the uuid", async () => {
    const [mia, grandpa] = [await memberOf(server, "Mia"), await memberOf(server, "Grandpa")];
    for (const [path, status] of [
      [`${restricted}/${mia.id}?pin=1234`, 403],
      [`${restricted}/${demo.id}?pin=1234`, 403],
      [`${restricted}/${grandpa.uuid}?pin=1234`, 404],
      [`${restricted}/999?pin=1234`, 404],
      [`${restricted}/${grandpa.id}`, 400],
    ] as const)
      expect([path, (await demo.call("POST", path)).status]).toEqual([path, status]);
  });

  test("removes one for good: its token ends, its shares go, its number is not given again", async () => {
    const grandpa = await memberOf(server, "Grandpa");
    const { call } = await switchTo(server, manner, demo, "Grandpa");
    const removed = await demo.call("DELETE", `/api/v2/home/users/${grandpa.id}`);
    expect(removed).toMatchObject({ status: 204, text: "" });
    expect((await call("GET", "/api/v2/ping")).status).toBe(401);
    expect((await readMembers(server)).map(({ title }) => title)).not.toContain("Grandpa");
    expect((await demo.call("GET", "/api/v2/shared_servers/owned/accepted")).text).not.toContain(
      grandpa.uuid,
    );
    expect((await demo.call("DELETE", `/api/v2/home/users/${grandpa.id}`)).status).toBe(404);
    await create({ friendlyName: "Nils" });
    const { id } = await memberOf(server, "Nils");
    await demo.call("DELETE", `/api/v2/home/users/${id}`);
    await create({ friendlyName: "Nils" });
    expect((await memberOf(server, "Nils")).id).not.toBe(id);
  });

  test("lets a full member go with what was shared, and keeps the account", async () => {
    const mia = await signIn(server, manner, "mia");
    expect((await mia.call("DELETE", `/api/v2/home/users/${mia.id}`)).status).toBe(204);
    expect((await mia.call("GET", "/api/v2/home")).status).toBe(404);
    expect((await mia.call("GET", "/api/v2/user")).status).toBe(200);
    expect((await mia.call("GET", "/api/v2/resources")).text).not.toContain("Attic");
    const kwame = await memberOf(server, "kwame");
    expect((await demo.call("DELETE", `/api/home/users/${kwame.id}`)).status).toBe(200);
    expect(await readMembers(server)).toHaveLength(4);
  });

  test("removes neither its administrator nor its guest", async () => {
    await demo.call("PUT", "/api/home?guestEnabled=1");
    const guest = (await readMembers(server)).find((member) => member.guest)!;
    for (const id of [demo.id, guest.id])
      expect((await demo.call("DELETE", `/api/v2/home/users/${id}`)).status).toBe(403);
    expect(await readMembers(server)).toHaveLength(7);
  });

  test("founds a household with the first of who has none", async () => {
    const sasha = await signIn(server, manner, "sasha");
    expect((await sasha.call("POST", restricted, { body: { friendlyName: "Ivo" } })).status).toBeLessThan(
      202,
    );
    const { text } = await sasha.call("GET", "/api/home/users");
    expect(readElements(text, "User").map(({ title, admin }) => [title, admin])).toEqual([
      ["sasha", "1"],
      ["Ivo", "0"],
    ]);
    expect(await readMembers(server)).toHaveLength(6);
  });
});

test("the other servers know nothing of managed users", async () => {
  const before = await server.store.users.count();
  const { call } = await signIn(server, "real");
  await call("POST", restricted, { body: { friendlyName: "Nils" } });
  expect(await server.store.users.count()).toBe(before);
  expect(await server.store.users.findByName("Nils")).toBeUndefined();
  expect((await server.store.jellyfin.accounts.list()).map(({ name }) => name)).not.toContain("Emil");
});
