/** Held against what a real server's model binding was seen to answer. */
import { describe, expect, test } from "vitest";
import { type BodyOptions, readBody, readQuery, readRouteGuid } from "./binding.ts";
import { configurationModel } from "./configuration.ts";
import { JellyfinFailure } from "./errors.ts";
import { policyModel } from "./policy.ts";

const providers = { AuthenticationProviderId: "a", PasswordResetProviderId: "b" };
const options: BodyOptions = { parameter: "newPolicy", type: "MediaBrowser.Model.Users.UserPolicy" };

const read = (body: unknown, type = "application/json") =>
  readBody(
    {
      headers: { "content-type": type },
      body: Buffer.from(typeof body === "string" ? body : JSON.stringify(body)),
    },
    policyModel,
    options,
  );
const policy = (fields: Record<string, unknown>) => read({ ...providers, ...fields }).value;

/** What a request is refused with. */
const refusalOf = (attempt: () => unknown) => {
  try {
    attempt();
  } catch (error) {
    if (!(error instanceof JellyfinFailure)) throw error;
    return error.answer.form === "invalid"
      ? { status: error.status, keys: Object.keys(error.answer.errors) }
      : { status: error.status, form: error.answer.form };
  }
  return undefined;
};

describe("a field is read", () => {
  test("whatever the letter case of its name", () => {
    expect(policy({ ishidden: false, ENABLEREMOTEACCESS: false })).toMatchObject({
      IsHidden: false,
      EnableRemoteAccess: false,
    });
  });

  test("as a number from a text, as a choice from a text in any case or from its number", () => {
    expect(
      policy({
        MaxActiveSessions: "8",
        SyncPlayAccess: "joingroups",
        BlockUnratedItems: ["movie", 6],
        AccessSchedules: [{ DayOfWeek: "weekend", StartHour: "8", EndHour: 20.5 }],
      }),
    ).toMatchObject({
      MaxActiveSessions: 8,
      SyncPlayAccess: "JoinGroups",
      BlockUnratedItems: ["Movie", "LiveTvProgram"],
      AccessSchedules: [{ DayOfWeek: "Weekend", StartHour: 8, EndHour: 20.5 }],
    });
  });

  test("as an id with dashes or without", () => {
    const id = "0123456789abcdef0123456789abcdef";
    expect(policy({ EnabledFolders: [id, "01234567-89AB-CDEF-0123-456789ABCDEF"] }).EnabledFolders).toEqual([
      id,
      id,
    ]);
  });

  test("as what the constructor sets, where it is left out", () => {
    expect(policy({})).toMatchObject({
      IsHidden: true,
      IsAdministrator: false,
      EnableLiveTvManagement: true,
      LoginAttemptsBeforeLockout: -1,
      EnabledFolders: [],
      MaxParentalRating: null,
    });
  });
});

describe("a body is refused", () => {
  test.each([
    ["without provider ids, each named", {}, ["AuthenticationProviderId", "PasswordResetProviderId"]],
    [
      "with an empty provider id",
      { ...providers, AuthenticationProviderId: "" },
      ["AuthenticationProviderId"],
    ],
    [
      "with a text for a switch, under its path",
      { ...providers, IsHidden: "true" },
      ["$.IsHidden", "newPolicy"],
    ],
    ["with null for a switch", { ...providers, IsHidden: null }, ["$.IsHidden", "newPolicy"]],
    [
      "with a number beyond 32 bits",
      { ...providers, RemoteClientBitrateLimit: 2_147_483_648 },
      ["$.RemoteClientBitrateLimit", "newPolicy"],
    ],
    [
      "with a fraction for a whole number",
      { ...providers, RemoteClientBitrateLimit: 2_147_500_000.5 },
      ["$.RemoteClientBitrateLimit", "newPolicy"],
    ],
    [
      "with a choice that is none",
      { ...providers, SyncPlayAccess: "Sometimes" },
      ["$.SyncPlayAccess", "newPolicy"],
    ],
    [
      "with something for an id that is none, under no name at all",
      { ...providers, EnabledFolders: ["x"] },
      ["", "newPolicy"],
    ],
    ["that is empty", "", ["", "newPolicy"]],
    ["that is no JSON", "{", ["$", "newPolicy"]],
    ["that is a list", [], ["$", "newPolicy"]],
    ["that is null", "null", ["newPolicy"]],
  ])("%s", (_what, body, keys) => {
    expect(refusalOf(() => read(body))).toEqual({ status: 400, keys });
  });

  test("of another type with 415", () => {
    expect(refusalOf(() => read(providers, "text/plain"))).toEqual({ status: 415, form: "problem" });
    expect(refusalOf(() => read(providers, "application/problem+json; charset=utf-8"))).toBeUndefined();
  });

  test.each([
    ["BlockedTags", { status: 400, form: "thrown" }],
    ["EnabledFolders", { status: 400, form: "thrown" }],
    ["AccessSchedules", { status: 500, form: "thrown" }],
    ["BlockUnratedItems", undefined],
    ["BlockedMediaFolders", undefined],
    ["MaxParentalRating", undefined],
  ])("or not, with null for %s", (name, refusal) => {
    expect(refusalOf(() => policy({ [name]: null }))).toEqual(refusal);
  });

  test("with null for a list of a configuration, which is named", () => {
    const attempt = () =>
      readBody(
        { headers: { "content-type": "application/json" }, body: Buffer.from('{"GroupedFolders":null}') },
        configurationModel,
        { parameter: "userConfig", type: "UserConfiguration" },
      );
    expect(refusalOf(attempt)).toEqual({ status: 400, keys: ["GroupedFolders"] });
  });
});

describe("a query", () => {
  test("is read whatever the letter case of its names, and what is empty is not there", () => {
    const query = readQuery({ ISHIDDEN: "True", userid: "", id: ["a", "b"] });
    expect(query.bool("isHidden")).toBe(true);
    expect(query.guid("userId")).toBeUndefined();
    expect(query.all("id")).toEqual(["a", "b"]);
  });

  test.each([
    ["isHidden", () => readQuery({ isHidden: "maybe" }).bool("isHidden")],
    ["userId", () => readQuery({ userId: "me" }).guid("userId")],
    ["limit", () => readQuery({ limit: "ten" }).int("limit")],
    ["minDate", () => readQuery({ minDate: "yesterday" }).date("minDate")],
    ["secret", () => readQuery({}).required("secret")],
    ["userId", () => readRouteGuid("userId", "Nobody")],
  ])("is refused under the name %s", (name, attempt) => {
    expect(refusalOf(attempt)).toEqual({ status: 400, keys: [name] });
  });
});
