import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Settings, SettingsDocument } from "../backend";
import { createReads } from "../cache";
import { editSettings, pickFields } from "../edit";
import { ConflictError } from "../errors";
import { sourcesOf } from "../fields";
import { createDeviceList } from "./devices";
import { policyFields, profileFields } from "./fields";
import { createSessionHttp } from "./http";
import {
  buildJellyfinUser,
  createFakeFetch,
  type SentRequest,
  sampleConfiguration,
  samplePolicy,
  signedIn,
  url,
} from "./samples";
import { createPolicy, createProfile } from "./settings";
import { userPath } from "./userPath";
import type { JellyfinUser } from "./wire";

/** Keeps one user, and replaces its documents as the server does. */
const setUp = (user: JellyfinUser, answer: (request: SentRequest) => unknown = () => undefined) => {
  const { fetch, requests } = createFakeFetch((request) => {
    const { method, path, body } = request;
    if (method === "GET") return path.startsWith("/Users/") ? user : answer(request);
    if (path === "/Users/u1/Policy") user.Policy = body as JellyfinUser["Policy"];
    if (path === "/Users/Configuration?userId=u1") user.Configuration = body as JellyfinUser["Configuration"];
    return undefined;
  });
  const http = createSessionHttp({ url, fetch, clientId: "b", session: signedIn() });
  let writes = 0;
  const reads = createReads(async (id) => (await http("GET", userPath(id))).json as JellyfinUser);
  const options = {
    http,
    version: "12.0.0",
    reads,
    devices: createDeviceList(http),
    onWrite: () => (writes += 1),
  };
  return {
    policy: createPolicy(options),
    profile: createProfile(options),
    written: () =>
      requests.filter(({ method }) => method === "POST").map(({ body }) => body as SettingsDocument),
    writes: () => writes,
  };
};

/** What JSON can hold and no table knows. */
const unknownKeys = fc.dictionary(
  fc.stringMatching(/^[A-Z][a-zA-Z]{3,10}$/).map((name) => `New${name}`),
  fc.oneof(
    fc.boolean(),
    fc.integer(),
    fc.string(),
    fc.array(fc.string()),
    fc.record({ Deep: fc.array(fc.integer()) }),
  ),
);

/** Another value of the same type, or the same: an edit need not change anything. */
const valueLike = (value: unknown): fc.Arbitrary<unknown> => {
  if (typeof value === "boolean") return fc.boolean();
  if (typeof value === "number") return fc.integer({ min: 1, max: 9 });
  if (typeof value === "string") return fc.constantFrom("one", "two");
  const isText = (value as unknown[]).every((each) => typeof each === "string");
  if (isText) return fc.array(fc.constantFrom("a", "b", "c"));
  return fc.array(fc.constantFrom("Monday", "Weekend").map((DayOfWeek) => ({ DayOfWeek, StartHour: 8 })));
};

const editOf = (document: SettingsDocument, keys: readonly string[]): fc.Arbitrary<SettingsDocument> =>
  fc
    .subarray([...keys])
    .chain((chosen) => fc.record(Object.fromEntries(chosen.map((key) => [key, valueLike(document[key])]))));

const asSent = (document: SettingsDocument): SettingsDocument =>
  JSON.parse(JSON.stringify(document)) as SettingsDocument;

/** `there`: what the server has, as far as it can be told. */
const check = async (
  settings: Settings,
  written: () => SettingsDocument[],
  there: object,
  edit: SettingsDocument,
) => {
  const expected = asSent({ ...there, ...edit });
  const base = pickFields(settings, await settings.read("u1"));
  await editSettings(settings, "u1", { changes: edit, base });
  expect(written().at(-1)).toEqual(expected);
};

/** Of lyrics it tells nothing, and the numbers of schedules say nothing. */
const toldOf = ({ EnableLyricManagement: _never, AccessSchedules, ...policy }: JellyfinUser["Policy"]) => ({
  ...policy,
  AccessSchedules: AccessSchedules.map(({ Id: _id, UserId: _userId, ...hours }) => hours),
});

describe("what is written is what was read, with exactly the edited keys changed", () => {
  const sources = (settings: readonly Settings["fields"][number][]) => settings.flatMap(sourcesOf);

  it("in a policy, whatever else is in it", async () => {
    await fc.assert(
      fc.asyncProperty(
        unknownKeys,
        editOf(samplePolicy as never, sources(policyFields)),
        async (extra, edit) => {
          const user = buildJellyfinUser({ Policy: extra });
          const { policy, written } = setUp(user);
          await check(policy, written, toldOf(user.Policy), edit);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("in a configuration, whatever else is in it", async () => {
    await fc.assert(
      fc.asyncProperty(
        unknownKeys,
        editOf(sampleConfiguration as never, sources(profileFields)),
        async (extra, edit) => {
          const user = buildJellyfinUser({ Configuration: extra });
          const { profile, written } = setUp(user);
          await check(profile, written, user.Configuration, edit);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("without what the server left out", async () => {
    const { MaxParentalRating: _rating, MaxParentalSubRating: _sub, ...policyWithoutRating } = samplePolicy;
    const user = { ...buildJellyfinUser(), Policy: policyWithoutRating };
    const { policy, written } = setUp(user);
    await check(policy, written, toldOf(user.Policy), { IsHidden: false });
    expect(written()[0]).not.toHaveProperty("MaxParentalRating");
  });
});

describe("a policy", () => {
  it("has schedules without the numbers that change with each save", async () => {
    const { policy, written } = setUp(buildJellyfinUser());
    const hours = [{ DayOfWeek: "Monday", StartHour: 8, EndHour: 20.5 }];
    expect(await policy.read("u1")).toMatchObject({ AccessSchedules: hours });
    await editSettings(policy, "u1", { changes: { IsHidden: false } });
    expect(written()[0]!.AccessSchedules).toStrictEqual(hours);
  });

  it("does not know whether lyrics may be managed, unless the server says yes", async () => {
    const unknown = await setUp(buildJellyfinUser()).policy.read("u1");
    const told = await setUp(buildJellyfinUser({ Policy: { EnableLyricManagement: true } })).policy.read(
      "u1",
    );
    expect(unknown).not.toHaveProperty("EnableLyricManagement");
    expect(told.EnableLyricManagement).toBe(true);
  });

  it("is never sent without its two providers", async () => {
    const user = buildJellyfinUser({ Policy: { AuthenticationProviderId: "", PasswordResetProviderId: "" } });
    const { policy, written } = setUp(user);
    await editSettings(policy, "u1", { changes: { IsHidden: false } });
    expect(written()[0]).toMatchObject({
      AuthenticationProviderId: expect.stringMatching(/DefaultAuthenticationProvider$/) as string,
      PasswordResetProviderId: expect.stringMatching(/DefaultPasswordResetProvider$/) as string,
    });
  });

  it("is never sent with null for a list", async () => {
    const { policy, profile, written } = setUp(buildJellyfinUser());
    const lists = ["BlockedTags", "EnabledFolders", "AccessSchedules", "BlockUnratedItems"];
    const nulls = (keys: string[]) => Object.fromEntries(keys.map((key) => [key, null]));
    await editSettings(policy, "u1", { changes: { ...nulls(lists), MaxParentalRating: null } });
    await editSettings(profile, "u1", { changes: nulls(["GroupedFolders", "OrderedViews"]) });
    expect(lists.map((key) => written()[0]![key])).toEqual([[], [], [], []]);
    expect(written()[0]!.MaxParentalRating).toBeNull();
    expect(written()[1]).toMatchObject({ GroupedFolders: [], OrderedViews: [] });
  });

  it("takes the two parts of a rating as one: half of mine and half of theirs is nobody's choice", async () => {
    const user = buildJellyfinUser({ Policy: { MaxParentalRating: 10, MaxParentalSubRating: 0 } });
    const { policy, written } = setUp(user);
    const base = pickFields(policy, await policy.read("u1"));
    user.Policy = { ...user.Policy, MaxParentalSubRating: 1 };
    const edit = { changes: { MaxParentalRating: 13 }, base };
    await expect(editSettings(policy, "u1", edit)).rejects.toBeInstanceOf(ConflictError);
    expect(written()).toEqual([]);
  });

  it("tells who must know of each write, also of a failed one", async () => {
    const { policy, writes } = setUp(buildJellyfinUser());
    await policy.write("u1", {});
    expect(writes()).toBe(1);
  });

  it("says how many devices a change leaves signed in, or signs out", async () => {
    const devices = ["d1", "d2", "d2"].map((Id) => ({ Id, LastUserId: "u1" }));
    const { policy } = setUp(buildJellyfinUser(), () => ({
      Items: [...devices, { Id: "d3", LastUserId: "u2" }],
    }));
    const before = await policy.read("u1");
    expect(await policy.consequences!("u1", before, { ...before, IsHidden: false })).toEqual([
      { message: "backends.jellyfin.consequences.staySignedIn", values: { smart_count: 2 } },
    ]);
    expect(await policy.consequences!("u1", before, { ...before, IsDisabled: true })).toEqual([
      { message: "backends.jellyfin.consequences.signedOut", values: { smart_count: 2 }, risk: "high" },
    ]);
    expect(await policy.consequences!("u9", before, { ...before, IsDisabled: true })).toEqual([]);
  });
});
