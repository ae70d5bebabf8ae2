/** What holds for every call: who may ask from where, how it is refused, and what outlives the server. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { manners } from "../manner.ts";
import { startTestServer, type TestServer } from "../testing.ts";
import { clientId, createCall, memberOf, readMembers, readXml, signIn, switchTo } from "./testClient.ts";

describe("a server", () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await startTestServer();
  });
  afterEach(() => server.close());

  test("lets pages of any origin ask, by any method, and read errors", async () => {
    const url = server.url("real", "plex");
    const preflight = await fetch(`${url}/api/home/users/1?pin=1234`, {
      method: "OPTIONS",
      headers: {
        origin: "http://usher.example",
        "access-control-request-method": "PUT",
        "access-control-request-headers": "x-plex-token,x-plex-client-identifier",
      },
    });
    expect(preflight.status).toBe(204);
    expect(Object.fromEntries(preflight.headers)).toMatchObject({
      "access-control-allow-origin": "*",
      "access-control-allow-methods": "GET, POST, PUT, PATCH, HEAD, DELETE, OPTIONS",
      "access-control-allow-headers": "x-plex-token,x-plex-client-identifier",
      "access-control-max-age": "86400",
    });
    expect(preflight.headers.has("access-control-allow-credentials")).toBe(false);
    for (const [where, status] of [
      ["/api/v2/user", 401],
      ["/api/v2/nothing", 404],
      ["/api/nothing", 404],
    ] as const) {
      const refused = await fetch(url + where, {
        headers: { origin: "http://usher.example", "x-plex-client-identifier": clientId },
      });
      expect([where, refused.status]).toEqual([where, status]);
      expect(refused.headers.get("access-control-allow-origin")).toBe("*");
      expect(refused.headers.get("access-control-expose-headers")).toBe("Location");
    }
  });

  test("takes who asks from the query as well, in any letter case", async () => {
    const { token } = await signIn(server, "real");
    const query = new URLSearchParams({ "X-Plex-Token": token, "x-plex-client-identifier": clientId });
    const answer = await fetch(`${server.url("real", "plex")}/api/v2/home/users?${query}`);
    expect(answer.status).toBe(200);
  });

  test.each(manners)("%s: says no in well-formed XML, whichever generation is asked", async (manner) => {
    const { token } = await signIn(server, manner);
    const call = createCall(server.url(manner, "plex"), { token, accept: "*/*" });
    for (const [method, where, status] of [
      ["GET", "/api/v2/nothing", 404],
      ["GET", "/api/nothing", 404],
      ["PATCH", "/api/v2/home", 404],
      ["POST", "/api/v2/home/users/1/switch", 422],
      ["POST", "/api/home/users/1/switch", 404],
      ["POST", "/api/v2/home/users/restricted", 400],
    ] as const) {
      const answer = await call(method, where);
      expect([where, answer.status]).toEqual([where, status]);
      const { tag, children } = readXml(answer.text);
      if (where.startsWith("/api/v2"))
        expect([tag, children[0]?.attributes.status]).toEqual(["errors", String(status)]);
      else expect(tag).toBe("Response");
    }
  });

  test("refuses a body that is no JSON, or too large", async () => {
    const { call } = await signIn(server, "real");
    const headers = { "content-type": "application/json" };
    const restricted = "/api/v2/home/users/restricted";
    for (const body of ['{"friendlyName":"Ni', "[]", '"x"', "null"])
      expect((await call("POST", restricted, { body, headers })).status).toBe(400);
    const large = await call("POST", restricted, { body: { friendlyName: "x".repeat(1_100_000) } });
    expect(large).toMatchObject({ status: 413, json: { errors: [{ code: 1999, status: 413 }] } });
    expect(await readMembers(server)).toHaveLength(6);
  });

  test("draws a face for everybody, for everybody to see", async () => {
    const { thumb } = await memberOf(server, "Emil");
    const answer = await fetch(thumb);
    expect(answer.headers.get("content-type")).toBe("image/png");
    const [first] = new Uint8Array(await answer.arrayBuffer());
    expect(first).toBe(0x89);
  });

  test("tells the secrets that the service tells, each its own, and never one that is kept", async () => {
    const demo = await signIn(server, "real");
    const { uuid } = await memberOf(server, "Freja");
    const { json } = await demo.call("POST", `/api/v2/home/users/${uuid}/switch`, { body: { pin: "0042" } });
    const { authToken, pin, services } = json as {
      authToken: string;
      pin: string;
      services: { token: string }[];
    };
    expect(new Set([authToken, pin, services[0]?.token, demo.token]).size).toBe(4);
    expect(pin).not.toContain("0042");
    expect(pin).not.toMatch(/^\$/);
  });

  test("keeps a user's household no longer than the user", async () => {
    const { id } = (await server.store.users.findByName("demo"))!;
    const emil = await memberOf(server, "Emil");
    const mia = await signIn(server, "real", "mia");
    await server.store.users.remove(id);
    expect(await server.store.household.accounts.find(emil.id)).toBeUndefined();
    expect((await mia.call("GET", "/api/v2/home")).status).toBe(404);
    expect((await mia.call("GET", "/api/v2/resources")).json).toEqual([]);
  });
});

test("every so-manieth write is one too many, and does nothing; reading never is", async () => {
  const server = await startTestServer({ rules: { plex: { limit: { every: 3 } } } });
  try {
    const { call } = await signIn(server, "real");
    const statuses: number[] = [];
    for (let write = 0; write < 6; write++) {
      const body = { friendlyName: `Child ${write}` };
      statuses.push((await call("POST", "/api/v2/home/users/restricted", { body })).status);
      expect((await call("GET", "/api/v2/home/users")).status).toBe(200);
    }
    expect(statuses).toEqual([201, 201, 429, 201, 201, 429]);
    expect(await readMembers(server)).toHaveLength(10);
    await call("PUT", "/api/home?guestEnabled=1");
    await call("PUT", "/api/home?guestEnabled=0");
    const v1 = await call("PUT", "/api/home?guestEnabled=1");
    expect(v1.text).toContain('<Response code="429" status="API rate limit exceeded"/>');
    expect(await readMembers(server)).toHaveLength(10);
  } finally {
    await server.close();
  }
});

test("an administrator becomes a member without the PIN, where that is so, but not with a wrong one", async () => {
  const server = await startTestServer({ rules: { plex: { adminSwitchesFreely: true } } });
  try {
    const demo = await signIn(server, "real");
    await expect(switchTo(server, "real", demo, "Freja")).resolves.toBeDefined();
    await expect(switchTo(server, "real", demo, "Freja", "1234")).rejects.toThrow("403");
    const mia = await signIn(server, "real", "mia");
    await expect(switchTo(server, "real", mia, "Freja")).rejects.toThrow("403");
  } finally {
    await server.close();
  }
});

test("what was done is there after a restart, tokens too, and neither token nor PIN is in the file", async () => {
  const data = await mkdtemp(path.join(tmpdir(), "usher-plex-"));
  try {
    const before = await startTestServer({ data });
    const demo = await signIn(before, "real");
    const grandpa = await memberOf(before, "Grandpa");
    await demo.call("POST", `/api/v2/home/users/restricted/${grandpa.id}?pin=9173`);
    await demo.call("POST", "/api/v2/home/users/restricted", { body: { friendlyName: "Nils" } });
    await before.close();

    const file = await readFile(path.join(data, "usher.db"));
    expect(file.includes("Nils")).toBe(true);
    expect(file.includes(demo.token)).toBe(false);
    expect(file.includes("9173")).toBe(false);

    const after = await startTestServer({ data });
    try {
      const call = createCall(after.url("real", "plex"), { token: demo.token });
      expect((await call("GET", "/api/v2/ping")).status).toBe(200);
      expect(await memberOf(after, "Grandpa")).toMatchObject({ id: grandpa.id, protected: true });
      expect((await readMembers(after)).map(({ title }) => title)).toContain("Nils");
    } finally {
      await after.close();
    }
  } finally {
    await rm(data, { recursive: true, force: true });
  }
});
