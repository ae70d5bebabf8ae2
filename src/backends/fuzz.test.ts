// @vitest-environment node
/**
 * Whatever a server answers, a backend tells what it has understood or rejects with an error of this app, and
 * what is shown of either are words. The answers are those of the embedded server, damaged.
 *
 * `USHER_FUZZ` is how many cases there are in all (default 300): in each, everything is asked of a backend once.
 * `USHER_SEED` repeats a run. `npm run fuzz` runs 10,000.
 */
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { startTestServer, type TestServer } from "../../server/testing";
import { describeError } from "../errors/describeError";
import { errors } from "../i18n/en/errors";
import { shell } from "../i18n/en/shell";
import { createI18n } from "../i18n/i18n";
import { type Fault, faults, Recorder } from "../testing/answers";
import { installDomParser } from "../testing/domParser";
import { createMemorySessionStore } from "../testing/memorySessionStore";
import type { Backend, ConnectBackend, Session, User } from "./backend";
import { BackendError } from "./errors";
import { connectJellyfin } from "./jellyfin";
import { connectNavidrome } from "./navidrome";
import { connectPlex } from "./plex";
import { fetchToken } from "./plex/underTest";

installDomParser();
// What a browser knows of its line. A damaged answer may name an address where nobody is.
vi.stubGlobal("navigator", { onLine: true, userAgent: "" });

const subjects: Record<string, { connect: ConnectBackend; url: () => string }> = {
  "Navidrome, real": { connect: connectNavidrome, url: () => server.url("real") },
  "Navidrome, documented": { connect: connectNavidrome, url: () => server.url("documented") },
  "Jellyfin 12": { connect: connectJellyfin, url: () => server.url("12", "jellyfin") },
  "Jellyfin 10.11": { connect: connectJellyfin, url: () => server.url("10.11", "jellyfin") },
  "Plex, real": { connect: connectPlex, url: () => server.url("real", "plex") },
  "Plex, documented": { connect: connectPlex, url: () => server.url("documented", "plex") },
};

const numRuns = Math.ceil(Number(process.env.USHER_FUZZ ?? 300) / Object.keys(subjects).length);
const seed = Number(process.env.USHER_SEED ?? Date.now() % 2_147_483_648);

/** A run that nobody asked for is not waited for; in one that somebody did, no case may be left out. */
const isAskedFor = process.env.USHER_FUZZ !== undefined;
const limit = { interruptAfterTimeLimit: isAskedFor ? 500_000 : 1_500, markInterruptAsFailure: isAskedFor };

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

describe.each(Object.entries(subjects))("%s", (_, { connect, url }) => {
  const recorder = new Recorder();
  let session: Session;
  let someone: User;

  beforeAll(async () => {
    const store = createMemorySessionStore();
    const fetch = recorder.record;
    const { auth, open } = await connect({ url: url(), session: store, clientId: "c", fetch });
    session = await enter(auth, auth.withPassword ? "" : await fetchToken(url(), demo));
    store.write(session);
    await auth.resume();
    const backend = await open();
    someone = (await backend.users.list(query)).users.find(({ isAdmin }) => !isAdmin)!;
    for (const call of callsOf(backend, someone)) await check(call);
  }, 60_000);

  it("understands any answer or says that it does not", { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(faults, fc.nat(), async (wrong: readonly Fault[], turn) => {
        const fetch = recorder.replay((answer, index) => wrong[(index + turn) % wrong.length]!(answer));
        const options = { url: url(), session: createMemorySessionStore(session), clientId: "c" };
        const asked = await check(() => connect({ ...options, fetch }));
        if (asked) await check(() => enter(asked.auth, session.token));
        // A refused one is asked for the rest all the same: from now on it answers nonsense.
        const [right, nonsense] = [recorder.replay((answer) => answer), fetch];
        let now = asked ? nonsense : right;
        const connected = asked ?? (await connect({ ...options, fetch: (...request) => now(...request) }));
        now = nonsense;
        checkTexts(connected.info);
        const { auth } = connected;
        const backend = await connected.open();
        await check(() => auth.people?.());
        await check(() => auth.household?.());
        await check(() => auth.resume());
        for (const call of callsOf(backend, someone)) await check(call);
      }),
      { seed, numRuns, ...limit },
    );
  });
});

const query = {
  page: 1,
  perPage: 25,
  sort: { field: "name", order: "ASC" },
  filter: {},
} as const;

const demo = { username: "demo", password: "demo" };
const enter = ({ withPassword, withKey }: Backend["auth"], key: string): Promise<Session> =>
  withPassword ? withPassword(demo) : withKey!(key);

type Call = () => Promise<unknown> | undefined;

/** All that reads, and what reads before it writes. */
const callsOf = (backend: Backend, { id, name }: User): Call[] => {
  const { users, policy, profile, devices, household, references } = backend;
  return [
    () => users.list(query),
    () =>
      users.list({
        ...query,
        filter: { q: "a", isAdmin: false },
        sort: { field: "lastSeenAt", order: "DESC" },
      }),
    () => users.get(id),
    () => users.isNameTaken?.(name),
    () => users.allows?.("remove", { id, name, isAdmin: true }),
    () => users.update?.(id, { name }),
    // Documents are as the server has them, whatever that is.
    () => policy?.read(id).then(() => undefined),
    () => profile?.read(id).then(() => undefined),
    () => devices?.sessions(),
    () => devices?.of(id),
    () => household?.about(),
    () => household?.invitations(),
    ...Object.values(references ?? {}).map((read) => () => read()),
  ];
};

const i18n = createI18n("en", shell);
i18n.add(errors);

/** Undefined where it was refused. */
const check = async <Result>(call: () => Promise<Result> | undefined): Promise<Result | undefined> => {
  try {
    const result = await call();
    checkTexts(result);
    return result;
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    const { title, text, params } = describeError(error, { name: "Home", url: "http://home.test" });
    const fields = Object.values(error.body.errors ?? {});
    for (const said of [i18n.translate(title, params), i18n.translate(text, params), ...fields])
      expect(said).not.toMatch(/\[object |undefined|NaN/);
    return undefined;
  }
};

const texts = ["id", "name", "fullName", "email", "avatar", "version", "welcome", "token", "app", "device"];
const times = ["lastSeenAt", "lastSignInAt", "createdAt", "updatedAt", "expiresAt"];
const booleans = ["isAdmin", "isDisabled", "isHidden", "isLockedOut"];

/** Names are texts, lists are lists of them, and times are times. */
const checkTexts = (result: unknown): void => {
  if (Array.isArray(result)) for (const each of result) checkTexts(each);
  if (typeof result !== "object" || result === null) return;
  const record = result as Record<string, unknown>;
  checkTexts(record.users ?? record.user);
  const known = (keys: string[]) => keys.filter((key) => Object.hasOwn(record, key));
  for (const key of known(texts)) expect(typeof record[key], key).toBe("string");
  for (const key of known(times)) expect(Date.parse(String(record[key])), key).not.toBeNaN();
  for (const key of known(booleans)) expect(typeof record[key], key).toBe("boolean");
  for (const key of known(["libraries", "libraryIds", "sharedWith"]))
    if (Array.isArray(record[key])) for (const name of record[key]) expect(typeof name, key).toBe("string");
    else expect(record[key], key).toBe("all");
};
