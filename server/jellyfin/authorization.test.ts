import { describe, expect, test } from "vitest";
import { readClaim } from "./authorization.ts";
import { readQuery } from "./binding.ts";
import { jellyfinManners } from "./manners.ts";

const read = (
  headers: Record<string, string>,
  { manner = "12", query = {} }: { manner?: "10.11" | "12"; query?: Record<string, string> } = {},
) => readClaim({ headers }, readQuery(query), jellyfinManners[manner]);

describe("the header", () => {
  test("has four parts and a token, in quotes or without, percent-encoded, with + for a space", () => {
    expect(
      read({
        authorization:
          'MediaBrowser Client="Usher", Device="Zo%C3%AB%27s+phone", DeviceId=abc, Version="1.0", Token="f00"',
      }),
    ).toEqual({ client: "Usher", device: "Zoë's phone", deviceId: "abc", version: "1.0", token: "f00" });
  });

  test("may have commas inside of quotes", () => {
    expect(read({ authorization: 'mediabrowser Device="TV, living room", Token="1"' })).toEqual({
      device: "TV, living room",
      token: "1",
    });
  });

  test("has names that keep their letter case", () => {
    expect(read({ authorization: 'MediaBrowser token="1"' })).toEqual({});
  });

  test("of another scheme hides everything", () => {
    expect(read({ authorization: "Bearer 1" })).toEqual({});
    expect(
      read({ authorization: "Basic dXNlcjpwdw==", "x-emby-authorization": 'MediaBrowser Token="1"' }),
    ).toEqual({});
  });

  test("has empty parts that count as none, so that a key in the address is used", () => {
    expect(read({ authorization: 'MediaBrowser Token=""' }, { query: { apikey: "2" } })).toEqual({
      token: "2",
    });
  });
});

describe("older forms", () => {
  const forms: [string, Record<string, string>, Record<string, string>][] = [
    ["Authorization: Emby", { authorization: 'Emby Token="1"' }, {}],
    ["X-Emby-Authorization", { "x-emby-authorization": 'MediaBrowser Token="1"' }, {}],
    ["X-Emby-Token", { "x-emby-token": "1" }, {}],
    ["X-MediaBrowser-Token", { "x-mediabrowser-token": "1" }, {}],
    ["?api_key=", {}, { api_key: "1" }],
  ];
  test.each(forms)("%s counts in 10.11 and no longer in 12", (_name, headers, query) => {
    expect(read(headers, { manner: "10.11", query }).token).toBe("1");
    expect(read(headers, { manner: "12", query }).token).toBeUndefined();
  });
});
