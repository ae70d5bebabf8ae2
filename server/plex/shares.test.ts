/** Servers, what is shared of them with whom, and what those may do there. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { manners } from "../manner.ts";
import { startTestServer, type TestServer } from "../testing.ts";
import { memberOf, readElements, type SignedIn, signIn, switchTo } from "./testClient.ts";

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer();
});
afterEach(() => server.close());

interface Share {
  id: number;
  name: string;
  accepted: boolean;
  allLibraries: boolean;
  machineIdentifier: string;
  invited: { id: number; title: string; home: boolean; status: string };
  sharingSettings: Record<string, unknown>;
  libraries: { id: number; key: number; title: string; type: string }[];
}

const readShares = async ({ call }: SignedIn, list = "owned/accepted") =>
  (await call("GET", `/api/v2/shared_servers/${list}`)).json as Share[];

const shareOf = async (from: SignedIn, title: string, name = "Attic") =>
  (await readShares(from)).find((share) => share.invited.title === title && share.name === name)!;

describe("real", () => {
  let demo: SignedIn;
  let attic: { clientIdentifier: string };
  let sections: Record<string, number>;
  beforeEach(async () => {
    demo = await signIn(server, "real");
    const { json } = await demo.call("GET", "/api/v2/resources?includeHttps=1");
    attic = (json as { name: string; clientIdentifier: string }[]).find(({ name }) => name === "Attic")!;
    const { json: about } = await demo.call("GET", `/api/v2/servers/${attic.clientIdentifier}`);
    const { librarySections } = about as { librarySections: { id: number; title: string }[] };
    sections = Object.fromEntries(librarySections.map(({ id, title }) => [title, id]));
  });
  const share = (body: object) =>
    demo.call("POST", "/api/v2/shared_servers", {
      body: { machineIdentifier: attic.clientIdentifier, ...body },
    });

  test("lists one's servers, and those of others that one may use with an access of one's own", async () => {
    const { json } = await demo.call("GET", "/api/v2/resources");
    expect(json).toMatchObject([
      { name: "Attic", provides: "server", owned: true, home: true },
      { name: "Cabin", provides: "server", owned: true },
    ]);
    const mia = await signIn(server, "real", "mia");
    const { json: hers } = await mia.call("GET", "/api/v2/resources");
    expect(hers).toMatchObject([{ name: "Attic", owned: false, home: true, ownerId: demo.id }]);
    const tokens = [json, hers].map((list) => (list as { accessToken: string }[])[0]?.accessToken);
    expect(new Set([...tokens, demo.token, mia.token]).size).toBe(4);
    const diego = await signIn(server, "real", "diego");
    expect((await diego.call("GET", "/api/v2/resources")).json).toEqual([]);
  });

  test("names the sections of a server by a number that no other server's have", async () => {
    const { json } = await demo.call("GET", "/api/v2/resources");
    const ids: number[] = [];
    for (const { clientIdentifier } of json as { clientIdentifier: string }[]) {
      const { text } = await demo.call("GET", `/api/servers/${clientIdentifier}`);
      ids.push(...readElements(text, "Section").map(({ id }) => Number(id)));
    }
    expect(new Set(ids).size).toBe(6);
    expect(ids).toEqual(expect.arrayContaining(Object.values(sections)));
    const mia = await signIn(server, "real", "mia");
    expect((await mia.call("GET", `/api/v2/servers/${attic.clientIdentifier}`)).status).toBe(404);
  });

  test("lists what is shared with whom", async () => {
    const shares = await readShares(demo);
    expect(shares.map(({ invited, name, libraries }) => [invited.title, name, libraries.length])).toEqual([
      ["Mia", "Attic", 4],
      ["kwame", "Attic", 2],
      ["Freja", "Attic", 3],
      ["Emil", "Attic", 1],
      ["Grandpa", "Attic", 1],
      ["Grandpa", "Cabin", 1],
      ["priya", "Attic", 1],
    ]);
    expect(shares[0]).toMatchObject({ allLibraries: true, accepted: true, invited: { home: true } });
    expect(await readShares(demo, "owned/pending")).toMatchObject([
      { invited: { title: "diego", status: "pending", home: false }, accepted: false },
    ]);
    expect(await readShares(demo, "invites/owned/pending")).toHaveLength(1);
  });

  test("shares chosen sections with a member, at once", async () => {
    const emil = await memberOf(server, "Emil");
    const { id } = await shareOf(demo, "Emil");
    expect((await demo.call("DELETE", `/api/v2/shared_servers/${id}`)).status).toBe(204);
    const librarySectionIds = [sections.Movies, sections.Music];
    const { status, json } = await share({
      invitedId: emil.id,
      librarySectionIds,
      settings: { allowSync: true },
    });
    expect([status, json]).toMatchObject([201, { accepted: true, allLibraries: false, numLibraries: 2 }]);
    const made = await shareOf(demo, "Emil");
    expect(made.libraries.map(({ title }) => title)).toEqual(["Movies", "Music"]);
    expect(made.sharingSettings).toMatchObject({ allowSync: true, allowTuners: 0 });
  });

  test("takes no section at all for every section, those that come later too", async () => {
    const emil = await shareOf(demo, "Emil");
    await demo.call("POST", `/api/v2/shared_servers/${emil.id}`, { body: { librarySectionIds: [] } });
    expect(await shareOf(demo, "Emil")).toMatchObject({ allLibraries: true, libraries: { length: 4 } });
  });

  test("changes sections or settings, and leaves what is not named", async () => {
    const { id } = await shareOf(demo, "Grandpa");
    const update = (body: object) => demo.call("POST", `/api/v2/shared_servers/${id}`, { body });
    expect((await update({ librarySectionIds: [sections.Shows] })).status).toBe(200);
    expect((await update({ settings: { allowTuners: 2 } })).status).toBe(200);
    expect(await shareOf(demo, "Grandpa")).toMatchObject({
      libraries: [{ title: "Shows" }],
      sharingSettings: { allowTuners: 2 },
    });
  });

  test("refuses what is shared already, what is not the server's, and who is nobody", async () => {
    const [emil, mia] = [await memberOf(server, "Emil"), await memberOf(server, "Mia")];
    const cabin = (await shareOf(demo, "Grandpa", "Cabin")).libraries[0]!.id;
    for (const [body, status] of [
      [{ invitedId: emil.id, librarySectionIds: [sections.Movies] }, 422],
      [{ invitedEmail: "mia.lindqvist@example.org", librarySectionIds: [sections.Movies] }, 422],
      [{ invitedEmail: "zofia@example.org", librarySectionIds: [cabin] }, 422],
      [{ invitedEmail: "zofia@example.org", librarySectionIds: ["Movies"] }, 400],
      [{ librarySectionIds: [sections.Movies] }, 400],
      [{ invitedId: demo.id, librarySectionIds: [] }, 422],
      [{ invitedId: 1, librarySectionIds: [] }, 404],
      [{ machineIdentifier: "0".repeat(40), invitedId: mia.id }, 404],
    ] as const) {
      const answer = await share(body);
      expect([body, answer.status]).toEqual([body, status]);
    }
    expect(await readShares(demo)).toHaveLength(7);
    const { id } = await shareOf(demo, "Emil");
    const body = { librarySectionIds: [cabin] };
    expect((await demo.call("POST", `/api/v2/shared_servers/${id}`, { body })).status).toBe(422);
    expect(await shareOf(demo, "Emil")).toMatchObject({ libraries: [{ title: "Children's films" }] });
  });

  test("waits for the consent of who is no member, and of an e-mail that is nobody's yet", async () => {
    const zofia = await signIn(server, "real", "zofia");
    await share({ invitedEmail: "ZOFIA@example.org", librarySectionIds: [sections.Movies] });
    await share({ invitedEmail: "new@example.org", librarySectionIds: [sections.Movies] });
    expect(await readShares(demo, "owned/pending")).toMatchObject([
      {},
      { invitedId: zofia.id },
      { invitedId: null, invitedEmail: "new@example.org" },
    ]);
    const { json } = await zofia.call("GET", "/api/v2/shared_servers/invites/received/pending");
    const [
      {
        owner,
        sharedServers: [waiting],
      } = { owner: {}, sharedServers: [] },
    ] = json as {
      owner: object;
      sharedServers: { id: number }[];
    }[];
    expect(owner).toMatchObject({ username: "demo" });
    const path = `/api/v2/shared_servers/${waiting?.id}/accept`;
    expect((await demo.call("POST", path)).status).toBe(404);
    expect((await zofia.call("POST", path)).status).toBe(204);
    expect((await shareOf(demo, "zofia")).libraries).toHaveLength(1);
  });

  test("keeps filters letter by letter", async () => {
    const mia = await memberOf(server, "Mia");
    const filterMovies = "contentRating!=NC-17%2CR,X|label=a&b%20c|weird==";
    const { status } = await demo.call(
      "PUT",
      `/api/v2/sharings/${mia.id}?${new URLSearchParams({ filterMovies })}`,
    );
    expect(status).toBe(200);
    expect((await shareOf(demo, "Mia")).sharingSettings).toMatchObject({ filterMovies, allowSync: true });
    const { text } = await demo.call("GET", "/api/users");
    expect(readElements(text, "User").find(({ id }) => id === String(mia.id))).toMatchObject({
      filterMovies,
    });
  });

  test("refuses filters while there is an age limit, which shows as filters itself", async () => {
    const freja = await memberOf(server, "Freja");
    const before = (await shareOf(demo, "Freja")).sharingSettings;
    expect(before.filterTelevision).toBe("contentRating=TV-Y%2CTV-G%2CTV-Y7%2CTV-PG%2CTV-14");
    for (const path of [`/api/v2/sharings/${freja.id}`, `/api/users/${freja.id}`])
      expect((await demo.call("PUT", `${path}?filterMovies=label%3Dfoo`)).status).toBe(422);
    expect((await demo.call("PUT", `/api/v2/sharings/${freja.id}?allowTuners=1`)).status).toBe(200);
    expect((await shareOf(demo, "Freja")).sharingSettings).toEqual({ ...before, allowTuners: 1 });
    await demo.call("POST", "/api/v2/home/users/restricted/profile", { body: { userId: freja.id } });
    expect((await shareOf(demo, "Freja")).sharingSettings).toMatchObject({ filterTelevision: "" });
  });

  test("has settings for members with whom nothing is shared, and for nobody unknown", async () => {
    const emil = await memberOf(server, "Emil");
    const { id } = await shareOf(demo, "Emil");
    await demo.call("DELETE", `/api/v2/shared_servers/${id}`);
    expect((await demo.call("PUT", `/api/v2/sharings/${emil.id}?allowSync=1`)).status).toBe(200);
    const { text } = await demo.call("GET", "/api/users");
    expect(readElements(text, "User").find((user) => user.title === "Emil")).toMatchObject({
      allowSync: "1",
      allowTuners: "0",
      restricted: "1",
      home: "1",
    });
    const sasha = await signIn(server, "real", "sasha");
    expect((await demo.call("PUT", `/api/v2/sharings/${sasha.id}?allowSync=1`)).status).toBe(404);
    expect((await demo.call("PUT", `/api/v2/sharings/${emil.id}?allowSync=maybe`)).status).toBe(400);
    expect((await demo.call("PUT", `/api/v2/sharings/${emil.id}?allowTuners=3`)).status).toBe(400);
  });

  test("lists friends and members in one by v1, without oneself", async () => {
    const { text } = await demo.call("GET", "/api/users");
    expect(readElements(text, "User").map(({ title, home }) => [title, home])).toEqual([
      ["Mia", "1"],
      ["kwame", "1"],
      ["Freja", "1"],
      ["Emil", "1"],
      ["Grandpa", "1"],
      ["priya", "0"],
      ["diego", "0"],
    ]);
    expect(readElements(text, "User")[3]).not.toHaveProperty("restrictionProfile");
    expect(readElements(text, "Server").filter(({ pending }) => pending === "1")).toHaveLength(1);
    const priya = await signIn(server, "real", "priya");
    expect((await demo.call("DELETE", `/api/v2/sharings/${priya.id}`)).status).toBe(204);
    expect((await priya.call("GET", "/api/v2/resources")).json).toEqual([]);
  });
});

describe.each(manners)("%s, by v1", (manner) => {
  test("shares a server, changes that, and takes it back", async () => {
    const demo = await signIn(server, manner);
    const { machineIdentifier } = (await readShares(await signIn(server, "real")))[0]!;
    const path = `/api/servers/${machineIdentifier}/shared_servers`;
    const list = async () => readElements((await demo.call("GET", path)).text, "SharedServer");
    const [first] = await list();
    expect(first).toMatchObject({ username: "mia", allLibraries: "1", accessToken: expect.any(String) });
    expect((await demo.call("DELETE", `${path}/${first?.id}`)).status).toBe(200);

    const { text } = await demo.call("GET", `/api/servers/${machineIdentifier}`);
    const ids = readElements(text, "Section").map(({ id }) => Number(id));
    const body = (sections: number[]) => ({
      server_id: machineIdentifier,
      shared_server: { library_section_ids: sections, invited_id: Number(first?.userID) },
      sharing_settings: { allowSync: "0" },
    });
    const made = await demo.call("POST", path, { body: body(ids.slice(0, 2)) });
    expect(made.status).toBe(201);
    expect(readElements(made.text, "Section").map(({ shared }) => shared)).toEqual(["1", "1", "0", "0"]);
    const again = await demo.call("POST", path, { body: body(ids) });
    expect(again.status).toBe(422);
    const id = readElements(made.text, "SharedServer")[0]?.id;
    expect((await demo.call("PUT", `${path}/${id}`, { body: body(ids.slice(3)) })).status).toBe(200);
    const changed = (await list()).find((share) => share.id === id);
    expect(changed).toMatchObject({ allLibraries: "0", allowSync: "0" });
    expect((await demo.call("PUT", `${path}/${id}`, { body: {} })).status).toBe(400);
  });
});

test("documented: sharing twice is refused with a code and without a word", async () => {
  const demo = await signIn(server, "documented");
  const { machineIdentifier, invited } = (await readShares(await signIn(server, "real")))[0]!;
  const { status, text } = await demo.call("POST", "/api/v2/shared_servers", {
    body: { machineIdentifier, invitedId: invited.id, librarySectionIds: [] },
  });
  expect(status).toBe(422);
  expect(text).toContain('<errors><error code="1999" field="base" status="400"/></errors>');
});

test("a filter needs a subscription", async () => {
  const { id: ownerId } = await signIn(server, "real");
  await server.store.household.accounts.update(ownerId, { hasSubscription: false });
  const demo = await signIn(server, "real");
  const mia = await memberOf(server, "Mia");
  const put = (query: string) => demo.call("PUT", `/api/v2/sharings/${mia.id}?${query}`);
  expect(await put("filterMovies=label%3Dx")).toMatchObject({
    status: 403,
    json: { errors: [{ code: 1012 }] },
  });
  expect((await put("filterMovies=")).status).toBe(200);
  expect((await put("allowChannels=1")).status).toBe(200);
});

test("who becomes a managed user sees the servers that are shared with it", async () => {
  const demo = await signIn(server, "real");
  const { call } = await switchTo(server, "real", demo, "Grandpa");
  const { json } = await call("GET", "/api/v2/resources");
  expect((json as { name: string }[]).map(({ name }) => name)).toEqual(["Attic", "Cabin"]);
});
