/** A forgotten password over HTTP: the PIN, where it is written, and what it does. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestServer, type TestServer } from "../testing.ts";
import { jellyfinMannerNames } from "./manners.ts";
import { createCall, exception, makeUser, type SignedIn, signIn } from "./testClient.ts";

let server: TestServer;
let remote: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  remote = await startTestServer({ rules: { jellyfin: { trustsProxy: true } } });
});
afterAll(() => Promise.all([server.close(), remote.close()]));

const password = "secret-1";

describe.each(jellyfinMannerNames)("in the manner %s", (manner) => {
  let admin: SignedIn;
  const isReal = manner !== "documented";
  beforeAll(async () => {
    admin = await signIn(server, manner);
  });
  const ask = (name: string, on = server, headers = {}) =>
    createCall(on.url(manner, "jellyfin"))(
      "POST",
      "/Users/ForgotPassword",
      { EnteredUsername: name },
      headers,
    );
  const redeem = (Pin: string, on = server) =>
    createCall(on.url(manner, "jellyfin"))("POST", "/Users/ForgotPassword/Pin", { Pin });
  const pinOf = async (name: string, on = server) => {
    const user = await on.store.users.findByName(name);
    return (await on.store.jellyfin.resets.list()).find(({ userId }) => userId === user?.id)?.pin;
  };

  test("gets a PIN that becomes the password, with or without dashes", async () => {
    const user = await makeUser(admin);
    const session = await signIn(server, manner, user.Name, { password });
    expect(await ask(user.Name)).toMatchObject({
      status: 200,
      json: {
        Action: "PinCode",
        PinFile: expect.stringMatching(/passwordreset[0-9a-f]{32}\.json$/),
        PinExpirationDate: expect.stringMatching(/Z$/),
      },
    });
    const pin = (await pinOf(user.Name))!;
    expect(pin).toMatch(/^[0-9A-F]{2}(-[0-9A-F]{2}){3}$/);
    const typed = pin.replaceAll("-", "");
    expect((await redeem(typed)).json).toEqual({ Success: true, UsersReset: [user.Name] });
    await signIn(server, manner, user.Name, { password: typed });
    expect((await session.call("GET", "/Users/Me")).status).toBe(200);
    expect((await redeem(pin)).json).not.toMatchObject({ Success: true });
  });

  test("with a wrong PIN, or one with a space, changes nothing", async () => {
    const user = await makeUser(admin);
    await ask(user.Name);
    const pin = (await pinOf(user.Name))!;
    for (const typed of ["00-00-00-00", `${pin} `, pin.toLowerCase().replaceAll("-", " ")]) {
      const answer = await redeem(typed);
      expect(answer).toMatchObject(
        isReal ? { status: 404, ...exception } : { status: 200, json: { Success: false, UsersReset: [] } },
      );
    }
    await signIn(server, manner, user.Name, { password });
    expect((await redeem("")).json).toMatchObject({ errors: { Pin: ["The Pin field is required."] } });
  });

  test("of a name that nobody has is answered alike by real servers", async () => {
    const answer = await ask("nobody-at-all");
    expect(answer.json).toMatchObject(isReal ? { Action: "PinCode" } : { Action: "ContactAdmin" });
    expect((await ask("")).status).toBe(400);
  });

  test("from outside gets no PIN", async () => {
    const answer = await ask("mia", remote, { "x-forwarded-for": "203.0.113.9" });
    expect(answer.json).toMatchObject({ Action: isReal ? "PinCode" : "InNetworkRequired" });
    expect(await pinOf("mia", remote)).toBeUndefined();
  });
});

test("a PIN runs out", async () => {
  let now = Date.now();
  const clock = await startTestServer({ now: () => now });
  const call = createCall(clock.url("12", "jellyfin"));
  await call("POST", "/Users/ForgotPassword", { EnteredUsername: "mia" });
  const { pin } = (await clock.store.jellyfin.resets.list())[0]!;
  now += 30 * 60_000;
  expect((await call("POST", "/Users/ForgotPassword/Pin", { Pin: pin })).status).toBe(404);
  expect(await clock.store.jellyfin.resets.list()).toEqual([]);
  await signIn(clock, "12", "mia");
  await clock.close();
});

test("a PIN is written to a file of the data folder, and taken away once it is used", async () => {
  const data = await mkdtemp(path.join(tmpdir(), "usher-"));
  const withFiles = await startTestServer({ data });
  const call = createCall(withFiles.url("12", "jellyfin"));
  const { json } = await call("POST", "/Users/ForgotPassword", { EnteredUsername: "mia" });
  const { PinFile } = json as { PinFile: string };
  expect(path.dirname(PinFile)).toBe(data);
  const written = JSON.parse(await readFile(PinFile, "utf8")) as { Pin: string };
  expect(written).toMatchObject({ UserName: "mia", PinFile });
  expect((await call("POST", "/Users/ForgotPassword/Pin", { Pin: written.Pin })).status).toBe(200);
  await expect(readFile(PinFile)).rejects.toThrow("ENOENT");
  await withFiles.close();
  await rm(data, { recursive: true });
});
