// @vitest-environment node
/** A Jellyfin 10.8: what it does not have is not offered, and never sent to it. */
import { describe, expect, it } from "vitest";
import { createUser, editSettings } from "../edit";
import { sourcesOf } from "../fields";
import { connectJellyfin } from ".";
import { toRatings } from "./references";
import {
  buildJellyfinUser,
  createFakeFetch,
  sampleConfiguration,
  samplePolicy,
  signedIn,
  url,
} from "./samples";

const newer = [
  "AllowedTags",
  "EnableCollectionManagement",
  "EnableSubtitleManagement",
  "EnableLyricManagement",
  "MaxParentalSubRating",
  "CastReceiverId",
];
const without = (document: object) =>
  Object.fromEntries(Object.entries(document).filter(([key]) => !newer.includes(key)));

/** A server that keeps one user, in the shape and at the addresses of its version. */
const open = async (version = "10.8.13") => {
  const user = buildJellyfinUser({ Id: "u1" }) as unknown as Record<string, unknown>;
  user.Policy = without(samplePolicy);
  user.Configuration = without(sampleConfiguration);
  const { fetch, requests } = createFakeFetch(({ method, path, body }) => {
    if (path === "/System/Info/Public")
      return {
        Id: "0".repeat(32),
        ServerName: "Den",
        Version: version,
        ProductName: "Jellyfin Server",
        StartupWizardCompleted: true,
      };
    if (path === "/QuickConnect/Enabled") return true;
    if (path === "/Users/u1" && method === "GET") return user;
    if (path === "/Users" && method === "GET") return [user];
    if (path === "/Devices") return { Items: [] };
    if (path === "/Library/MediaFolders?isHidden=false") return { Items: [{ Id: "films", Name: "Films" }] };
    if (path === "/Users/New") return user;
    const [, part] = /^\/Users\/u1\/(Policy|Configuration)$/.exec(path) ?? [];
    if (part) user[part] = body;
    else if (path === "/Users/u1") Object.assign(user, body);
    else if (!/^\/Users\/u1\/(Password|Images\/Primary)$/.test(path))
      return new Response(null, { status: 404 });
    return undefined;
  });
  const server = await connectJellyfin({ url, session: signedIn(), clientId: "b", fetch });
  const sent = () => requests.filter(({ method, path }) => method !== "GET" && path !== "/Users/New");
  return { server, backend: await server.open(), sent, user };
};

const keysOf = (document: unknown) => Object.keys(document as object).toSorted();

describe("a Jellyfin 10.8", () => {
  it("is called too old, and has no way in by code and no greeting", async () => {
    const { server } = await open();
    expect(server.info).toEqual({ url, name: "Den", version: "10.8.13", warning: "tooOld" });
    expect(server.auth.withCode).toBeUndefined();
  });

  it("offers no setting that came later", async () => {
    const offered = async (version: string) => {
      const { policy, profile } = (await open(version)).backend;
      const sources = [policy!, profile!].flatMap(({ fields }) => fields.flatMap(sourcesOf));
      return newer.filter((key) => sources.includes(key));
    };
    expect(await offered("10.8.13")).toEqual([]);
    expect(await offered("10.10.7")).toEqual(newer.filter((key) => key !== "MaxParentalSubRating"));
    expect(await offered("10.11.0")).toEqual(newer);
    expect(await offered("unstable")).toEqual(newer);
  });

  it("is sent the keys that it has, and no others", async () => {
    const { backend, sent } = await open();
    const { policy, profile } = backend;
    const base = await policy!.read("u1");
    await editSettings(policy!, "u1", { changes: { MaxParentalRating: 7 }, base });
    await editSettings(profile!, "u1", { changes: { PlayDefaultAudioTrack: false } });
    expect(sent().map(({ path, body }) => [path, keysOf(body)])).toEqual([
      ["/Users/u1/Policy", keysOf(without(samplePolicy))],
      ["/Users/u1/Configuration", keysOf(without(sampleConfiguration))],
    ]);
  });

  it("makes a new user with the settings that are offered", async () => {
    const { backend, user } = await open();
    const whenNew = backend.policy!.fields.filter((field) => field.whenNew !== undefined);
    const policy = Object.fromEntries(whenNew.map(({ source, whenNew: value }) => [source, value]));
    await createUser(backend, { name: "mia", password: "secret", policy });
    expect(keysOf(user.Policy)).toEqual(keysOf(without(samplePolicy)));
  });

  it("is asked at the addresses that it knows", async () => {
    const { backend, sent } = await open();
    await backend.users.update!("u1", { name: "mona" });
    await backend.users.setPassword!("u1", { next: "new" });
    await backend.users.removeAvatar!("u1");
    expect(sent().map(({ method, path }) => `${method} ${path}`)).toEqual([
      "POST /Users/u1",
      "POST /Users/u1/Password",
      "DELETE /Users/u1/Images/Primary",
    ]);
  });

  it("lists its users, with their pictures where it has them", async () => {
    const { backend, user } = await open();
    user.PrimaryImageTag = "t";
    const query = { page: 1, perPage: 10, sort: { field: "name", order: "ASC" }, filter: {} } as const;
    const { users } = await backend.users.list(query);
    expect(users).toMatchObject([
      { name: "mia", libraryIds: ["films"], avatar: `${url}/Users/u1/Images/Primary?tag=t` },
    ]);
  });
});

it("ratings before 10.11 are one number", () => {
  expect(toRatings([{ Name: "G", Value: 1 }, { Name: "TV-G", Value: 1 }, { Name: "Unrated" }])).toEqual([
    { id: "1", name: "G / TV-G" },
  ]);
});
