import { describe, expect, it } from "vitest";
import type { Session, UserAction } from "../backend";
import { createSessionHttp } from "./http";
import { createRules } from "./rules";
import { buildJellyfinUser, createFakeFetch, signedIn, url } from "./samples";
import { toUser } from "./toUser";
import type { JellyfinPolicy, JellyfinUser } from "./wire";

const person = (Id: string, Policy: Partial<JellyfinPolicy> = {}) =>
  buildJellyfinUser({ Id, Name: Id, Policy });
const admin = (id: string, policy: Partial<JellyfinPolicy> = {}) =>
  person(id, { IsAdministrator: true, ...policy });

const ask = async (
  people: JellyfinUser[],
  action: UserAction,
  id: string,
  session: Partial<Session> = {},
) => {
  const { fetch, requests } = createFakeFetch(({ path }) => people.find(({ Id }) => path === `/Users/${Id}`));
  const store = signedIn(session);
  let reads = 0;
  const allows = createRules({
    session: store,
    http: createSessionHttp({ url, fetch, clientId: "b", session: store }),
    readEveryone: () => {
      reads += 1;
      return Promise.resolve(people);
    },
  });
  const user = toUser(people.find(({ Id }) => Id === id)!, { url, version: "10.11.11" });
  const verdict = await allows(action, user);
  return { answer: verdict.allowed ? "yes" : verdict.rule, requests: reads + requests.length };
};

const key = { isKey: true, userId: "api-key" } as const;
const disabled = { IsDisabled: true };

describe("an administrator", () => {
  it.each<[UserAction, JellyfinUser[], string]>([
    ["remove", [admin("boss"), person("u1")], "yes"],
    ["remove", [admin("boss"), admin("u1")], "yes"],
    ["setAdmin", [admin("boss"), person("u1")], "yes"],
    ["setAdmin", [admin("boss"), admin("u1")], "yes"],
    ["setDisabled", [admin("boss"), person("u1")], "yes"],
    ["setDisabled", [admin("boss"), person("u1", disabled)], "yes"],
    ["setDisabled", [admin("boss"), admin("u1")], "stillAdmin"],
    ["setDisabled", [admin("boss"), admin("u1", disabled)], "yes"],
    ["clearPassword", [admin("boss"), person("u1")], "yes"],
    ["clearPassword", [admin("boss"), admin("u1")], "adminPassword"],
    ["rename", [admin("boss"), admin("u1")], "yes"],
  ])("asked to %s somebody else", async (action, people, answer) => {
    // Whoever asks stays an enabled administrator: nothing needs to be looked up.
    expect(await ask(people, action, "u1")).toEqual({ answer, requests: 0 });
  });

  it.each<[UserAction, JellyfinUser[], string]>([
    ["remove", [admin("boss"), admin("u1")], "oneself"],
    ["remove", [admin("boss"), person("u1")], "lastAdmin"],
    ["setAdmin", [admin("boss"), admin("u1")], "yes"],
    ["setAdmin", [admin("boss"), person("u1")], "lastAdmin"],
    ["setAdmin", [admin("boss"), admin("u1", disabled)], "lastAdmin"],
    ["setDisabled", [admin("boss"), admin("u1")], "stillAdmin"],
  ])("asked to %s the own account", async (action, people, answer) => {
    expect((await ask(people, action, "boss")).answer).toBe(answer);
  });
});

describe("an API key, which is nobody", () => {
  it.each<[UserAction, JellyfinUser[], string]>([
    ["remove", [admin("u1"), admin("u2")], "yes"],
    ["remove", [admin("u1"), person("u2")], "lastAdmin"],
    ["remove", [admin("u1"), admin("u2", disabled)], "lastAdmin"],
    ["remove", [admin("u1", disabled), admin("u2", disabled), person("u3")], "yes"],
    ["remove", [person("u1"), admin("u2", disabled)], "lastEnabled"],
    ["remove", [person("u1", disabled), admin("u2", disabled)], "yes"],
    ["setAdmin", [admin("u1"), person("u2")], "lastAdmin"],
    ["setAdmin", [person("u1"), person("u2")], "yes"],
    ["setDisabled", [person("u1"), admin("u2", disabled)], "lastEnabled"],
    ["setDisabled", [person("u1"), admin("u2")], "yes"],
  ])("asked to %s a user", async (action, people, answer) => {
    expect((await ask(people, action, "u1", key)).answer).toBe(answer);
  });
});

describe("a member", () => {
  const member = { userId: "u1", isAdmin: false };

  it.each<[UserAction, string]>([
    ["edit", "yes"],
    ["rename", "yes"],
    ["setPassword", "yes"],
    ["setAvatar", "yes"],
    ["remove", "adminsOnly"],
    ["setAdmin", "adminsOnly"],
    ["setDisabled", "adminsOnly"],
  ])("asked to %s the own account", async (action, answer) => {
    expect((await ask([person("u1")], action, "u1", member)).answer).toBe(answer);
  });

  it("changes nothing of an account that is closed to its owner", async () => {
    const people = [person("u1", { EnableUserPreferenceAccess: false })];
    for (const action of ["edit", "rename", "setPassword", "setAvatar"] as const)
      expect((await ask(people, action, "u1", member)).answer).toBe("editingOff");
  });

  it("changes nothing of anybody else", async () => {
    for (const action of ["edit", "rename", "setPassword", "remove"] as const)
      expect((await ask([person("u1"), person("u2")], action, "u2", member)).answer).toBe("adminsOnly");
  });
});
