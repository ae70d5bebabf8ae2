/** What must stay true however many ask at once: somebody administers, somebody can sign in, and nothing is lost. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { startTestServer, type TestServer } from "../testing.ts";
import { jellyfinMannerNames } from "./manners.ts";
import {
  claimOf,
  createCall,
  exception,
  makeUser,
  readUser,
  type SignedIn,
  sentence,
  signIn,
} from "./testClient.ts";
import type { WireUser } from "./wire.ts";

let server: TestServer;
afterEach(() => server.close());

const many = 50;
const lastAdmin = sentence("There must be at least one user in the system with administrative access.");

const makeAdmins = async (admin: SignedIn, count: number): Promise<WireUser[]> => {
  const users = await Promise.all(Array.from({ length: count }, () => makeUser(admin, { password: null })));
  await Promise.all(
    users.map((user) =>
      admin.call("POST", `/Users/${user.Id}/Policy`, { ...user.Policy, IsAdministrator: true }),
    ),
  );
  return users;
};

const admins = async () => (await server.store.jellyfin.accounts.list()).filter(({ isAdmin }) => isAdmin);
const byKey = async (manner: (typeof jellyfinMannerNames)[number]): Promise<SignedIn["call"]> => {
  const { token } = await server.store.jellyfin.keys.create("test");
  return createCall(server.url(manner, "jellyfin"), claimOf({ token }));
};

describe.each(jellyfinMannerNames)("in the manner %s", (manner) => {
  test("fifty demotions at once leave one administrator", async () => {
    server = await startTestServer();
    const admin = await signIn(server, manner);
    await makeAdmins(admin, many - 2);
    const all = await admins();
    expect(all).toHaveLength(many);
    const call = await byKey(manner);
    const answers = await Promise.all(
      all.map(async ({ guid }) => {
        const { Policy } = await readUser({ call }, guid);
        return call("POST", `/Users/${guid}/Policy`, { ...Policy, IsAdministrator: false });
      }),
    );
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(many - 1);
    expect(answers.filter(({ status }) => status === 403)).toEqual([expect.objectContaining(lastAdmin)]);
    expect(await admins()).toHaveLength(1);
  });

  test("fifty removals at once leave one administrator", async () => {
    server = await startTestServer();
    const admin = await signIn(server, manner);
    await makeAdmins(admin, many - 2);
    const call = await byKey(manner);
    const answers = await Promise.all((await admins()).map(({ guid }) => call("DELETE", `/Users/${guid}`)));
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(many - 1);
    expect(answers.filter(({ status }) => status !== 204)).toEqual([
      expect.objectContaining(
        manner === "documented" ? { status: 403, ...lastAdmin } : { status: 400, ...exception },
      ),
    ]);
    expect(await admins()).toHaveLength(1);
  });

  test("removing the last administrator is refused, on real servers after the damage is done", async () => {
    server = await startTestServer();
    const admin = await signIn(server, manner);
    const noor = (await server.store.users.findByName("noor"))!;
    await server.store.jellyfin.accounts.remove(noor.id);
    const answer = await admin.call("DELETE", `/Users/${admin.id}`);
    const isReal = manner !== "documented";
    expect(answer).toMatchObject(isReal ? { status: 400, ...exception } : { status: 403, ...lastAdmin });
    // Whoever asked has locked themselves out.
    expect((await admin.call("GET", "/Users/Me")).status).toBe(isReal ? 401 : 200);
    expect(await server.store.users.findByName("demo")).toBeDefined();
    await signIn(server, manner);
  });

  test("the last user cannot go, nor the last one who can sign in be disabled", async () => {
    server = await startTestServer({ people: "none" });
    const { users } = server.store;
    const ada = await users.create({ name: "ada", fullName: "Ada", password: "engine", isAdmin: true });
    const call = await byKey(manner);
    const guid = (await server.store.jellyfin.accounts.get(ada.id)).guid;
    expect((await call("DELETE", `/Users/${guid}`)).status).toBe(manner === "documented" ? 403 : 500);
    // A music server may take the last administrator's role away.
    await users.update(ada.id, { isAdmin: false }, { keepsLastAdmin: false });
    const { Policy } = await readUser({ call }, guid);
    expect(await call("POST", `/Users/${guid}/Policy`, { ...Policy, IsDisabled: true })).toMatchObject({
      status: 403,
      ...sentence("There must be at least one enabled user in the system."),
    });
  });

  test("fifty who are disabled at once leave one who can sign in", async () => {
    server = await startTestServer({ people: "none" });
    const { users, jellyfin } = server.store;
    for (let index = 0; index < many; index++) await users.create({ name: `user-${index}`, fullName: "" });
    const call = await byKey(manner);
    const answers = await Promise.all(
      (await jellyfin.accounts.list()).map(async ({ guid }) => {
        const { Policy } = await readUser({ call }, guid);
        return call("POST", `/Users/${guid}/Policy`, { ...Policy, IsDisabled: true });
      }),
    );
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(many - 1);
    expect((await jellyfin.accounts.list()).filter(({ isDisabled }) => !isDisabled)).toHaveLength(1);
  });
});

test("what was answered is there when the data is opened again: policy, picture, token, key", async () => {
  const data = await mkdtemp(path.join(tmpdir(), "usher-"));
  server = await startTestServer({ data });
  const admin = await signIn(server, "12");
  const mia = await signIn(server, "12", "mia");
  const before = (await readUser(admin, mia.id)).Policy;
  await admin.call("POST", `/Users/${mia.id}/Policy`, {
    ...before,
    BlockedTags: ["noise"],
    EnableSomethingNew: false,
  });
  await mia.call("POST", "/UserImage", "AAAA", { "content-type": "image/gif" });
  await admin.call("POST", "/Auth/Keys?app=Portal");
  const kept = await readUser(admin, mia.id);
  await server.close();

  const again = await startTestServer({ data });
  const call = createCall(
    again.url("12", "jellyfin"),
    claimOf({ token: admin.token, deviceId: admin.deviceId }),
  );
  const read = await readUser({ call }, mia.id);
  expect(read).toEqual({ ...kept, LastActivityDate: read.LastActivityDate });
  expect(read.Policy).toMatchObject({ BlockedTags: ["noise"], EnableSomethingNew: false });
  expect((await call("GET", `/UserImage?userId=${mia.id}`)).type).toBe("image/gif");
  expect(await again.store.jellyfin.keys.list()).toHaveLength(1);
  await again.close();
  await rm(data, { recursive: true });
});

test("two servers on one file let one of them make a user of a name", async () => {
  const data = await mkdtemp(path.join(tmpdir(), "usher-"));
  server = await startTestServer({ data });
  const other = await startTestServer({ data });
  const [here, there] = [await signIn(server, "12"), await signIn(other, "12", "noor")];
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      (index % 2 ? here : there).call("POST", "/Users/New", { Name: "twin" }),
    ),
  );
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  await other.close();
  await rm(data, { recursive: true });
});
