/** One's own PIN, the guest, and invitations into the household: only v1 has them. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { manners } from "../manner.ts";
import { startTestServer, type TestServer } from "../testing.ts";
import {
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

const wrongPin = '<Response code="401" status="Incorrect PIN"/>';

describe.each(manners)("%s", (manner) => {
  let demo: SignedIn;
  beforeEach(async () => {
    demo = await signIn(server, manner);
  });
  const invitations = async ({ call }: SignedIn, list: "requested" | "requests") =>
    readElements((await call("GET", `/api/invites/${list}`)).text, "Invite");

  test("sets, changes and removes one's own PIN, the last two by the one before", async () => {
    const own = `/api/home/users/${demo.id}`;
    const put = (query: string) => demo.call("PUT", `${own}?${query}`);
    expect(await put("pin=")).toMatchObject({ status: 200 });
    const { status, text } = await put("pin=0815");
    expect([status, readElements(text, "Response")]).toEqual([200, [{ code: "0", status: "Updated user" }]]);
    for (const query of ["pin=2222", "pin=2222&currentPin=815", "pin=&currentPin=0000", "pin="]) {
      const answer = await put(query);
      expect([query, answer.status]).toEqual([query, 401]);
      expect(answer.text).toContain(wrongPin);
    }
    expect(await memberOf(server, "Demo Administrator")).toMatchObject({ protected: true });
    expect((await put("pin=2222&currentPin=0815")).status).toBe(200);
    expect((await put("pin=&currentPin=2222")).status).toBe(200);
    expect(await memberOf(server, "Demo Administrator")).toMatchObject({ protected: false });
    expect((await demo.call("GET", "/api/v2/ping")).status).toBe(200);
  });

  test("takes four digits from the query, for oneself alone", async () => {
    const mia = await memberOf(server, "Mia");
    for (const [path, status] of [
      [`/api/home/users/${demo.id}`, 400],
      [`/api/home/users/${demo.id}?pin=12345`, 400],
      [`/api/home/users/${demo.id}?pin=abcd`, 400],
      [`/api/home/users/${mia.id}?pin=1234`, 403],
      [`/api/home/users/${demo.uuid}?pin=1234`, 403],
    ] as const)
      expect([path, (await demo.call("PUT", path)).status]).toEqual([path, status]);
    const body = { pin: "1234" };
    expect((await demo.call("PUT", `/api/home/users/${demo.id}`, { body })).status).toBe(400);
  });

  test("tells a stranger so in words", async () => {
    const stranger = createCall(server.url(manner, "plex"), { token: "nobody" });
    const pin = await stranger("PUT", `/api/home/users/${demo.id}?pin=1234`);
    expect(pin.status).toBe(manner === "real" ? 401 : 404);
    expect(pin.text).toContain(
      manner === "real" ? "<error>Please sign in.</error>" : "<error>Invalid authentication token.</error>",
    );
    expect(await stranger("GET", "/api/home/users")).toMatchObject({
      status: 401,
      text: expect.stringContaining("<errors><error>Please sign in.</error></errors>"),
    });
  });

  test("welcomes a guest, who is last in the list and can be become, and turns it away again", async () => {
    expect((await demo.call("PUT", "/api/home?guestEnabled=1")).status).toBe(200);
    const members = await readMembers(server);
    const guest = members.at(-1)!;
    expect(guest).toMatchObject({ guest: true, restricted: true, username: null, admin: false });
    const { text } = await demo.call("GET", "/api/home/users");
    expect(readElements(text, "MediaContainer")[0]?.guestUserID).toBe(String(guest.id));
    await expect(switchTo(server, manner, demo, guest.title)).resolves.toMatchObject({ id: guest.id });
    expect((await demo.call("PUT", "/api/home?guestEnabled=0")).status).toBe(200);
    expect(await readMembers(server)).toHaveLength(6);
    expect((await demo.call("PUT", "/api/home")).status).toBe(400);
    expect((await demo.call("PUT", "/api/home?guestEnabled=2")).status).toBe(400);
  });

  test("founds a household with a guest for who has none by POST, and by PUT not", async () => {
    const sasha = await signIn(server, manner, "sasha");
    expect((await sasha.call("PUT", "/api/home?guestEnabled=1")).status).toBe(404);
    expect((await sasha.call("POST", "/api/home?guestEnabled=1")).status).toBe(200);
    const { text } = await sasha.call("GET", "/api/home/users");
    expect(readElements(text, "User").map(({ title }) => title)).toEqual(["sasha", "Guest"]);
  });

  test("lists whom it asked, and takes an invitation back", async () => {
    const [noor] = (await invitations(demo, "requested")).filter(({ home }) => home === "1");
    expect(noor).toMatchObject({ username: "noor", email: "noor@example.org", friend: "0", server: "0" });
    const path = `/api/invites/requested/${noor?.id}`;
    expect((await demo.call("DELETE", `${path}?home=0&friend=1&server=1`)).status).toBe(404);
    expect((await demo.call("DELETE", `${path}?home=1&friend=0&server=0`)).status).toBe(200);
    expect((await invitations(demo, "requested")).filter(({ home }) => home === "1")).toEqual([]);
    expect((await demo.call("DELETE", `${path}?home=1&friend=0&server=0`)).status).toBe(404);
  });

  test("asks an account by name or e-mail, and an e-mail that has none, whose id it then is", async () => {
    for (const invited of ["zofia", "Tane@Example.org", "new+one@example.org"])
      expect(
        (await demo.call("POST", `/api/home/users?${new URLSearchParams({ invitedEmail: invited })}`)).status,
      ).toBe(201);
    const sent = await invitations(demo, "requested");
    expect(sent.map(({ email }) => email)).toEqual(
      expect.arrayContaining(["zofia@example.org", "tane@example.org", "new+one@example.org"]),
    );
    expect(await readMembers(server)).toHaveLength(6);
    const path = `/api/invites/requested/${encodeURIComponent("new+one@example.org")}`;
    expect((await demo.call("DELETE", `${path}?home=1`)).status).toBe(200);
  });

  test("refuses to ask who is a member, was asked, or is nobody", async () => {
    for (const [invited, status] of [
      ["mia", 422],
      ["kwame.mensah@example.org", 422],
      ["demo", 422],
      ["noor", 422],
      ["nobody-at-all", 404],
    ] as const)
      expect([invited, (await demo.call("POST", `/api/home/users?invitedEmail=${invited}`)).status]).toEqual([
        invited,
        status,
      ]);
  });

  test("makes a managed user of an e-mail that is given as a title", async () => {
    expect((await demo.call("POST", "/api/home/users?title=noor@example.org")).status).toBe(201);
    expect(await memberOf(server, "noor@example.org")).toMatchObject({ restricted: true, email: null });
  });

  test("makes a member of who accepts, and of nobody else", async () => {
    const noor = await signIn(server, manner, "noor");
    const [received] = await invitations(noor, "requests");
    expect(received).toMatchObject({ id: String(demo.id), username: "demo", home: "1" });
    const path = `/api/invites/requests/${demo.id}?home=1&friend=0&server=0`;
    const zofia = await signIn(server, manner, "zofia");
    expect((await zofia.call("PUT", path)).status).toBe(404);
    expect((await noor.call("PUT", path)).status).toBe(200);
    expect((await readMembers(server)).map(({ title }) => title)).toContain("noor");
    expect(await invitations(noor, "requests")).toEqual([]);
  });

  test("asks nobody without a subscription", async () => {
    const sasha = await signIn(server, manner, "sasha");
    expect(await sasha.call("POST", "/api/home/users?invitedEmail=zofia")).toMatchObject({
      status: 403,
      text: expect.stringContaining("Plex Pass"),
    });
  });
});

test("lists of invitations can be gone", async () => {
  await server.close();
  server = await startTestServer({ rules: { plex: { invitesGone: true } } });
  const { call } = await signIn(server, "real");
  expect(await call("GET", "/api/invites/requested")).toMatchObject({
    status: 410,
    text: expect.stringContaining('<Response code="410" status="This endpoint was deprecated and removed"/>'),
  });
});
