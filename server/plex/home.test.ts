/** Who is in the household, and becoming one of them. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { manners } from "../manner.ts";
import { startTestServer, type TestServer } from "../testing.ts";
import { createCall, memberOf, readElements, type SignedIn, signIn, switchTo } from "./testClient.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const error = (code: number, status: number) => ({ errors: [expect.objectContaining({ code, status })] });

describe.each(manners)("%s", (manner) => {
  let demo: SignedIn;
  beforeAll(async () => {
    demo = await signIn(server, manner);
  });

  test("lists the household's members in its order, the guest left out who is not welcome", async () => {
    const { call, token } = demo;
    expect(await call("GET", "/api/v2/home/users")).toMatchObject({ status: 200 });
    const xml = createCall(server.url(manner, "plex"), { token, accept: "" });
    const { text, type } = await xml("GET", "/api/v2/home/users");
    expect(type).toBe("application/xml; charset=utf-8");
    expect(readElements(text, "home")).toMatchObject([
      { name: "Demo Administrator's home", guestEnabled: "0", subscription: "1" },
    ]);
    expect(
      readElements(text, "user").map(
        ({ title, restricted, admin, protected: isProtected, restrictionProfile }) => [
          title,
          restricted,
          admin,
          isProtected,
          restrictionProfile,
        ],
      ),
    ).toEqual([
      ["Demo Administrator", "0", "1", "0", ""],
      ["Mia", "0", "0", "0", ""],
      ["kwame", "0", "0", "1", ""],
      ["Freja", "1", "0", "1", "teen"],
      ["Emil", "1", "0", "0", "little_kid"],
      ["Grandpa", "1", "0", "0", ""],
    ]);
  });

  test("lists them by v1 too, where what is nothing is left out and passwords are told in words", async () => {
    const { text } = await demo.call("GET", "/api/home/users");
    const users = readElements(text, "User");
    expect(readElements(text, "MediaContainer")).toMatchObject([{ size: "6" }]);
    expect(users.map(({ title }) => title)).toEqual([
      "Demo Administrator",
      "Mia",
      "kwame",
      "Freja",
      "Emil",
      "Grandpa",
    ]);
    expect(users[0]).toMatchObject({ hasPassword: "true", admin: "1" });
    expect(users[5]).not.toHaveProperty("restrictionProfile");
    expect(users[4]).toMatchObject({ restrictionProfile: "little_kid", username: "" });
  });

  test("has no household for who is in none", async () => {
    const sasha = await signIn(server, manner, "sasha");
    expect((await sasha.call("GET", "/api/v2/home")).status).toBe(404);
    const { text } = await sasha.call("GET", "/api/home/users");
    expect(readElements(text, "User")).toMatchObject([{ title: "sasha", admin: "1" }]);
  });

  test("becomes another by uuid, and no other way", async () => {
    const grandpa = await memberOf(server, "Grandpa");
    const switched = await switchTo(server, manner, demo, "Grandpa");
    expect(switched.id).toBe(grandpa.id);
    const { text } = await createCall(server.url(manner, "plex"), { token: switched.token, accept: "" })(
      "GET",
      "/api/v2/user",
    );
    expect(readElements(text, "user")).toMatchObject([
      { title: "Grandpa", username: "", email: "", restricted: "1", homeSize: "6", homeAdmin: "0" },
    ]);
    expect(await demo.call("POST", `/api/v2/home/users/${grandpa.id}/switch`)).toMatchObject({ status: 422 });
    expect(await demo.call("POST", "/api/v2/home/users/0123456789abcdef/switch")).toMatchObject({
      status: 404,
    });
  });

  test("asks for a PIN, by query or body, and refuses a wrong one without ending anything", async () => {
    const freja = await memberOf(server, "Freja");
    const path = `/api/v2/home/users/${freja.uuid}/switch`;
    for (const pin of [undefined, "1234", "42", "00420", ""]) {
      const { status } = await demo.call("POST", path, { body: { pin } });
      expect([pin, status]).toEqual([pin, 403]);
    }
    expect((await demo.call("POST", path, { body: { pin: "0042" } })).status).toBe(201);
    expect((await demo.call("POST", `${path}?pin=0042`)).status).toBe(201);
    expect((await demo.call("GET", "/api/v2/ping")).status).toBe(200);
  });

  test("becomes another by v1 with the number, where a wrong PIN looks like a bad token", async () => {
    const freja = await memberOf(server, "Freja");
    expect(await demo.call("POST", `/api/home/users/${freja.id}/switch?pin=1111`)).toMatchObject({
      status: 401,
      text: expect.stringContaining('<Response code="401" status="Incorrect PIN"/>'),
    });
    const { status, text } = await demo.call("POST", `/api/home/users/${freja.id}/switch?pin=0042`);
    expect(status).toBe(201);
    const [{ authenticationToken: token = "" } = {}] = readElements(text, "user");
    const { status: ping } = await createCall(server.url(manner, "plex"), { token })("GET", "/api/v2/ping");
    expect(ping).toBe(200);
    expect((await demo.call("POST", `/api/home/users/${freja.uuid}/switch`)).status).toBe(404);
  });

  test("lets every member become another", async () => {
    const emil = await switchTo(server, manner, demo, "Emil");
    await expect(switchTo(server, manner, emil, "Mia")).resolves.toMatchObject({ token: expect.any(String) });
  });
});

describe("real", () => {
  test("writes JSON for exactly that Accept, with null for what is nothing", async () => {
    const { call, token } = await signIn(server, "real");
    const { json } = await call("GET", "/api/v2/home/users");
    expect(json).toMatchObject({
      guestEnabled: false,
      users: expect.arrayContaining([
        expect.objectContaining({
          title: "Grandpa",
          friendlyName: "Heinrich",
          username: null,
          email: null,
          restrictionProfile: null,
          restricted: true,
          protected: false,
          updatedAt: expect.any(Number),
        }),
      ]),
    });
    for (const accept of ["application/json, text/plain, */*", "*/*", "text/html"]) {
      const other = createCall(server.url("real", "plex"), { token, accept });
      expect((await other("GET", "/api/v2/home/users")).type).toMatch(/^application\/xml/);
    }
    expect((await call("GET", "/api/home/users")).type).toMatch(/^application\/xml/);
  });

  test("wants to know the client", async () => {
    const { token } = await signIn(server, "real");
    const { status, json } = await createCall(server.url("real", "plex"), { token, client: "" })(
      "GET",
      "/api/v2/home/users",
    );
    expect(status).toBe(400);
    expect(json).toEqual(error(1000, 400));
  });

  test("says in codes what it refuses", async () => {
    const { call } = await signIn(server, "real");
    const stranger = createCall(server.url("real", "plex"));
    expect((await stranger("GET", "/api/v2/user")).json).toEqual(error(1001, 401));
    expect((await call("GET", "/api/v2/nothing")).json).toEqual(error(1002, 404));
    const grandpa = await memberOf(server, "Grandpa");
    expect((await call("POST", `/api/v2/home/users/${grandpa.id}/switch`)).json).toEqual(error(1008, 422));
    const freja = await memberOf(server, "Freja");
    expect((await call("POST", `/api/v2/home/users/${freja.uuid}/switch`)).json).toEqual(error(1041, 403));
  });
});

describe("documented", () => {
  test("writes XML whatever it is asked for, and calls the household by its administrator's number", async () => {
    const { call, id } = await signIn(server, "documented");
    const { type, text } = await call("GET", "/api/v2/home/users");
    expect(type).toMatch(/^application\/xml/);
    expect(readElements(text, "home")).toMatchObject([{ id: String(id) }]);
  });
});
