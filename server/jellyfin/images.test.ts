/** Pictures of users over HTTP. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { drawFace } from "../people/picture.ts";
import { startTestServer, type TestServer } from "../testing.ts";
import { jellyfinMannerNames } from "./manners.ts";
import { exception, makeUser, problemOf, readUser, type SignedIn, sentence, signIn } from "./testClient.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ rules: { jellyfin: { maxBodyBytes: 100_000 } } });
});
afterAll(() => server.close());

const png = { "content-type": "image/png" };
const face = drawFace("somebody");

test("a picture that was drawn is a PNG of 96 by 96", () => {
  expect(face.subarray(1, 4).toString()).toBe("PNG");
  expect([face.readUInt32BE(16), face.readUInt32BE(20)]).toEqual([96, 96]);
  expect(face).toEqual(drawFace("somebody"));
  expect(face).not.toEqual(drawFace("somebody else"));
});

describe.each(jellyfinMannerNames)("in the manner %s", (manner) => {
  let admin: SignedIn;
  let mia: SignedIn;
  beforeAll(async () => {
    admin = await signIn(server, manner);
    mia = await signIn(server, manner, "mia");
  });
  const fetchImage = (query: string, init: RequestInit = {}) =>
    fetch(`${server.url(manner, "jellyfin")}/UserImage${query}`, init);
  const post = (by: SignedIn, path: string, body: string, type = "image/png") =>
    by.call("POST", path, body, { "content-type": type });

  test("are shown to everybody, as they were sent", async () => {
    const user = await makeUser(admin);
    const sent = await post(admin, `/UserImage?userId=${user.Id}`, face.toString("base64"));
    expect(sent).toMatchObject({ status: 204, text: "" });
    const shown = await fetchImage(`?userId=${user.Id}`);
    expect(shown.headers.get("content-type")).toBe("image/png");
    expect(Buffer.from(await shown.arrayBuffer())).toEqual(face);
    const head = await fetchImage(`?userId=${user.Id}`, { method: "HEAD" });
    expect([head.status, head.headers.get("content-length")]).toEqual([200, String(face.length)]);
    expect((await readUser(admin, user.Id)).PrimaryImageTag).toMatch(/^[0-9a-f]{32}$/);
  });

  test("have a tag that changes with the picture, and are gone when removed, which may be done twice", async () => {
    const user = await makeUser(admin);
    const tagOf = async () => (await readUser(admin, user.Id)).PrimaryImageTag;
    const path = `/Users/${user.Id}/Images/Primary`;
    await post(admin, path, face.toString("base64"));
    const first = await tagOf();
    await post(admin, `${path}/0`, face.toString("base64"));
    expect(await tagOf()).not.toBe(first);
    expect((await admin.call("DELETE", path)).status).toBe(204);
    expect(await readUser(admin, user.Id)).not.toHaveProperty("PrimaryImageTag");
    expect((await admin.call("DELETE", `/UserImage?userId=${user.Id}`)).status).toBe(204);
    expect(await admin.call("GET", path)).toMatchObject(problemOf(404, "Not Found"));
  });

  test("are asked for with a user, by whoever is not signed in", async () => {
    const answer = await fetchImage("");
    expect(answer.status).toBe(400);
    expect(await answer.json()).toBe("UserId is required if unauthenticated");
    expect((await mia.call("GET", "/UserImage")).type).toBe("image/png");
    expect((await fetchImage(`?userId=${"f".repeat(32)}`)).status).toBe(404);
  });

  test("of another type than pictures, or no base64, are refused", async () => {
    expect(await post(mia, "/UserImage", "AAAA", "application/json")).toMatchObject({
      status: 400,
      ...sentence("Incorrect ContentType."),
    });
    expect(await post(mia, "/UserImage", "data:image/png;base64,AAAA")).toMatchObject({
      status: 500,
      ...exception,
    });
    // What is in it nobody checks.
    expect((await post(mia, "/UserImage", Buffer.from("no picture").toString("base64"))).status).toBe(204);
  });

  test("beyond the limit are an exception, and the server goes on", async () => {
    expect(await post(mia, "/UserImage", "A".repeat(100_004))).toMatchObject({ status: 500, ...exception });
    expect((await mia.call("GET", "/Users/Me")).status).toBe(200);
  });

  test("of others are for administrators, and one's own where preferences are allowed", async () => {
    expect(await post(mia, `/UserImage?userId=${admin.id}`, "AAAA")).toMatchObject({
      status: 403,
      ...exception,
    });
    const chloe = await signIn(server, manner, "chloe");
    expect(await post(chloe, "/UserImage", "AAAA")).toMatchObject({
      status: 403,
      ...sentence("User is not allowed to update the image."),
    });
    expect((await chloe.call("DELETE", "/UserImage")).status).toBe(403);
    expect(
      (await fetchImage(`?userId=${mia.id}`, { method: "POST", body: "AAAA", headers: png })).status,
    ).toBe(401);
  });

  test("may be kept by browsers in 12 only", async () => {
    const shown = await fetchImage(`?userId=${admin.id}&tag=x`);
    if (manner !== "12") return expect(shown.headers.get("etag")).toBeNull();
    expect(shown.headers.get("cache-control")).toContain("immutable");
    const again = await fetchImage(`?userId=${admin.id}`, {
      headers: { "if-none-match": shown.headers.get("etag")! },
    });
    return expect(again.status).toBe(304);
  });
});
