/**
 * Every route of every dialect is asked with arbitrary ids, queries and bodies, as nobody, as a member and as an
 * administrator. Nothing may fail that nobody foresaw, no answer may tell how the server is built, and to a member
 * other people are as they were: neither read where they may not be, nor changed.
 *
 * `USHER_FUZZ` is how many cases there are in all (default 840), `USHER_SEED` repeats a run.
 * `npm run fuzz` runs 10,000 in all.
 */
import * as fc from "fast-check";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "./app.ts";
import { fillFilms } from "./films.ts";
import { addJellyfin, addNavidrome, addPlex, type FuzzedMount, type Role, roles } from "./fuzz/mounts.ts";
import { type Case, requests } from "./fuzz/requests.ts";
import { fillHousehold } from "./household.ts";
import { jellyfinMannerNames } from "./jellyfin/manners.ts";
import { manners } from "./manner.ts";
import { fillStore } from "./people.ts";
import { openStore, type Store } from "./store/index.ts";

const seed = Number(process.env.USHER_SEED ?? Date.now() % 2_147_483_648);

/** A run that nobody asked for is not waited for. */
const mostMilliseconds = process.env.USHER_FUZZ === undefined ? 20_000 : 500_000;

/** What nobody but its owner and administrators may read, of somebody who shares nothing with the member. */
const canary = { name: "canary-7f3a", email: "canary-7f3a@example.org" };

const mounts = [
  ...manners.map((manner) => ({ manner, add: addNavidrome })),
  ...jellyfinMannerNames.map((manner) => ({ manner, add: addJellyfin })),
  ...manners.map((manner) => ({ manner, add: addPlex })),
];

const numRuns = Math.ceil(Number(process.env.USHER_FUZZ ?? 840) / (mounts.length * roles.length));

console.log(`Fuzzing ${mounts.length * roles.length * numRuns} cases, seed ${seed}`);

describe.each(mounts)("$add.name in the manner $manner", ({ manner, add }) => {
  let store: Store;
  let app: FastifyInstance;
  let mount: FuzzedMount;
  const unforeseen: string[] = [];
  beforeAll(async () => {
    store = await openStore(":memory:");
    await fillStore(store, "demo");
    await store.users.create({ ...canary, fullName: canary.name, password: "canary-password" });
    await fillFilms(store);
    await fillHousehold(store);
    app = await createApp({
      store,
      rules: { loginLimit: null },
      jellyfin: { rules: { signInLimit: null } },
      plex: { rules: { signInLimit: null } },
      log: { level: "error", stream: { write: (line) => unforeseen.push(line) } },
    });
    await app.ready();
    mount = await add(store, manner as never, canary.name);
  });
  afterAll(async () => {
    await app.close();
    await store.close();
  });

  const ask = async (role: Role, { method, path, query, body, type }: Case) => {
    const headers = await mount.headersOf(role);
    return app.inject({
      method: method as "GET",
      url: `${mount.prefix}${path}${query}`,
      headers: { ...headers, ...(type !== undefined && { "content-type": type }) },
      ...(body !== undefined && { payload: body }),
    });
  };

  // Whoever may change everything comes last.
  test.each(roles)("as %s", { timeout: 600_000 }, async (role) => {
    const ids = await mount.ids();
    const before = await othersOf(store);
    await fc.assert(
      fc.asyncProperty(requests(mount.routes, ids), async (asked) => {
        const { statusCode, body, headers } = await ask(role, asked);
        expect(unforeseen.splice(0)).toEqual([]);
        expect(body).not.toMatch(
          /\$argon2|node_modules|\bat [^\n]*\.[mt]?[jt]s:\d+|SQLITE|UNIQUE constraint/,
        );
        if (statusCode >= 500) expect(mount.mayFail({ ...asked, body: undefined }, body)).toBe(true);
        if (role === "administrator") return;
        // What was sent may be repeated.
        const sent = JSON.stringify(asked) + decode(asked.path) + decode(asked.query);
        for (const secret of mount.secrets(role))
          if (!sent.includes(secret)) expect(body + JSON.stringify(headers)).not.toContain(secret);
      }),
      { seed, numRuns, interruptAfterTimeLimit: mostMilliseconds },
    );
    if (role !== "administrator") expect(await othersOf(store)).toEqual(before);
  });
});

const decode = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Everybody but the member, without what a sign-in changes. */
const othersOf = (store: Store) =>
  store.db
    .selectFrom("users")
    .select(["id", "name", "full_name", "email", "is_admin", "password_hash"])
    .where("name", "not in", ["mia"])
    .where("id", "!=", "fuzz-member")
    .orderBy("id")
    .execute();
