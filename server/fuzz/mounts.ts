/** What is fuzzed of each dialect: its routes, who calls, and what each of them must not be told. */
import { randomUUID } from "node:crypto";
import { routesOf } from "../jellyfin/dialect.ts";
import { type JellyfinManner, jellyfinManners } from "../jellyfin/manners.ts";
import { jellyfinPath } from "../jellyfin/mount.ts";
import { claimOf } from "../jellyfin/testClient.ts";
import type { Manner } from "../manner.ts";
import { rights } from "../navidrome/rights.ts";
import { createTokens } from "../navidrome/tokens.ts";
import { allRoutes } from "../plex/dialect.ts";
import { plexPath } from "../plex/mount.ts";
import type { Store } from "../store/index.ts";
import type { Case, FuzzedRoute } from "./requests.ts";

export const roles = ["nobody", "member", "administrator"] as const;
export type Role = (typeof roles)[number];

export interface FuzzedMount {
  prefix: string;
  routes: readonly FuzzedRoute[];
  /** Of people, devices and things that are there. */
  ids(): Promise<string[]>;
  /** Of somebody who is signed in just now, whatever was done to the account before. */
  headersOf(role: Role): Promise<Record<string, string>>;
  /** What must not be in an answer to this caller. */
  secrets(role: Role): string[];
  /** Whether the real server is known to answer 5xx here, and does it in these words: see the dialect's manners. */
  mayFail(asked: Case, answer: string): boolean;
}

export const addNavidrome = async (store: Store, manner: Manner, canary: string): Promise<FuzzedMount> => {
  const tokens = createTokens({
    secret: await store.meta.secret("navidrome"),
    sessionSeconds: 3600,
    now: Date.now,
  });
  const other = (await store.users.findByName(canary))!.id;
  return {
    prefix: `/${manner}/navidrome`,
    routes: Object.keys(rights).map((row) => {
      const [method = "", path = ""] = row.split(" ");
      return { method, path };
    }),
    ids: async () => [other, other, other, "fuzz-member", "fuzz-administrator", "1", "2"],
    async headersOf(role) {
      if (role === "nobody") return {};
      const token = tokens.issue(await restoreUser(store, role));
      return { "x-nd-authorization": `Bearer ${token}` };
    },
    secrets: () => [canary],
    mayFail: ({ path }, answer) =>
      manner === "real"
        ? /decryption panicked|\}null$|data not found|library with ID 1 cannot be/.test(answer)
        : path.startsWith("/api/library") && /data not found|library with ID 1 cannot be/.test(answer),
  };
};

export const addJellyfin = async (
  store: Store,
  manner: JellyfinManner,
  canary: string,
): Promise<FuzzedMount> => {
  const user = (await store.users.findByName(canary))!;
  const device = { deviceId: "canary-device", deviceName: "canary-device", appName: "", appVersion: "" };
  const { token } = await store.jellyfin.devices.signIn(
    { ...device, userId: user.id, address: "" },
    { mostSessions: 0 },
  );
  const key = (await store.jellyfin.keys.create("canary-key")).token;
  const { guid } = await store.jellyfin.accounts.get(user.id);
  return {
    prefix: jellyfinPath(manner),
    routes: routesOf(jellyfinManners[manner]),
    ids: async () => [guid, "canary-device", "primary", "0"],
    async headersOf(role) {
      if (role === "nobody") return { authorization: claimOf({ deviceId: "fuzz" }) };
      const { id } = await restoreUser(store, role);
      await store.db
        .updateTable("jellyfin_users")
        .set({ is_disabled: 0, policy: "" })
        .where("user_id", "=", id)
        .execute();
      const made = await store.jellyfin.devices.signIn(
        { deviceId: role, deviceName: role, appName: "", appVersion: "", userId: id, address: "" },
        { mostSessions: 0 },
      );
      return { authorization: claimOf({ token: made.token, deviceId: role }) };
    },
    // Who is there, the real server tells everybody who is signed in: GET /Users.
    secrets: (role) => [token, key, user.email, ...(role === "nobody" ? [canary, guid] : ["canary-device"])],
    // "An exception in an action": which ones, is told where it is thrown on purpose.
    mayFail: (_asked, answer) => answer === "Error processing request.",
  };
};

export const addPlex = async (store: Store, manner: Manner, canary: string): Promise<FuzzedMount> => {
  const { accounts, devices, households } = store.household;
  const device = { clientId: "fuzz", product: "", name: "", platform: "", version: "" };
  const user = (await store.users.findByName(canary))!;
  const stranger = await accounts.ofUser(user.id);
  const home = await households.found(stranger.id);
  const child = await households.addManaged(home.id, { title: "canary-child", pin: "4711" });
  const token = await devices.signIn(stranger.id, device);
  const named = async (name: string) => accounts.ofUser((await store.users.findByName(name))!.id);
  const owner = await named("demo");
  const machines = await store.household.shares.serversOf(owner.id);
  return {
    prefix: plexPath(manner),
    routes: allRoutes,
    ids: async () => [
      ...[stranger, child, owner, await named("mia")].flatMap(({ id, uuid }) => [String(id), uuid]),
      ...machines.map(({ machineId }) => machineId),
      "1",
      "2",
    ],
    async headersOf(role) {
      const client = { "x-plex-client-identifier": "fuzz", accept: "application/json" };
      if (role === "nobody") return client;
      const { id } = await named(role === "member" ? "mia" : "demo");
      return { ...client, "x-plex-token": await devices.signIn(id, device) };
    },
    secrets: () => [token, user.email, "canary-child"],
    mayFail: () => false,
  };
};

/** An administrator may do anything to anybody, to whoever asks next too. */
const restoreUser = async (store: Store, role: Exclude<Role, "nobody">) => {
  const id = `fuzz-${role}`;
  const row = { name: id, name_key: id, is_admin: Number(role === "administrator") };
  const known = await store.users.find(id);
  if (known?.name === id && known.isAdmin === (role === "administrator")) return known;
  await store.db.updateTable("users").set({ name_key: randomUUID() }).where("name_key", "=", id).execute();
  if (known) await store.db.updateTable("users").set(row).where("id", "=", id).execute();
  else await store.users.create({ id, name: id, isAdmin: role === "administrator" });
  return (await store.users.find(id))!;
};
