import { describe, expect, it } from "vitest";
import { editSettings } from "../edit";
import type { BackendError } from "../errors";
import { createParts, errors, guest, homeOf, kid, member, owner, signedIn, url } from "./samples";
import { createPolicy } from "./settings";
import { createShares } from "./shares";

type Routes = Parameters<typeof createParts>[0];
const profilePath = "/api/v2/home/users/restricted/profile";
const sharesPath = "/api/v2/shared_servers";

const movies = { id: 11, key: 1, title: "Movies" };
const shows = { id: 12, key: 2, title: "Shows" };
const music = { id: 21, key: 1, title: "Music" };
const share = {
  id: 5,
  invitedId: 2,
  machineIdentifier: "m1",
  allLibraries: false,
  numLibraries: 1,
  libraries: [movies],
};
const wholeShare = { ...share, allLibraries: true, numLibraries: 2, libraries: [movies, shows] };

const usual: Routes = {
  "GET /api/v2/home/users": { json: homeOf(owner, kid, member, guest) },
  "GET /api/v2/shared_servers/owned/accepted": { json: [share] },
  "GET /api/v2/shared_servers/owned/pending": { json: [] },
  "GET /api/v2/resources": {
    json: ["m1", "m2"].map((clientIdentifier) => ({
      clientIdentifier,
      name: clientIdentifier,
      provides: "server",
      owned: "1",
    })),
  },
  "GET /api/v2/servers/m1": { json: { librarySections: [movies, shows] } },
  "GET /api/v2/servers/m2": { json: { librarySections: [music] } },
  "GET /api/users": {
    text: `<MediaContainer><User id="2" allowSync="1" allowTuners="2" allowChannels="0" allowSubtitleAdmin="0" filterMovies="label=a%2Cb|contentRating!=R" filterAll=""/></MediaContainer>`,
  },
  [`POST ${sharesPath}`]: { status: 201, json: {} },
  [`POST ${sharesPath}/5`]: { json: {} },
  [`DELETE ${sharesPath}/5`]: { status: 204 },
  [`POST ${profilePath}`]: { json: {} },
  "PUT /api/v2/sharings/2": { json: {} },
  "PUT /api/v2/sharings/3": { json: {} },
};

const setUp = (routes: Routes = {}, session = signedIn()) => {
  const parts = createParts({ ...usual, ...routes }, session);
  const shares = createShares(url, parts.http);
  const policy = createPolicy({ ...parts, shares, onWrite: () => shares.drop() });
  const change = async (id: string, changes: object) =>
    policy.write(id, { ...(await policy.read(id)), ...changes });
  return { policy, change, service: parts.service };
};
const failureOf = (answer: Promise<unknown>) =>
  answer.then(
    () => undefined,
    (error: unknown) => error as BackendError,
  );

describe("reading a policy", () => {
  it("puts it together from three places", async () => {
    expect(await setUp().policy.read("2")).toEqual({
      kind: "managed",
      restrictionProfile: "little_kid",
      libraryIds: ["m1/11"],
      wholeServers: [],
      allowSync: true,
      allowTuners: 2,
      allowChannels: false,
      allowSubtitleAdmin: false,
      filterAll: "",
      filterMovies: "label=a,b|contentRating!=R",
      filterTelevision: "",
      filterMusic: "",
      filterPhotos: "",
    });
  });

  it.each([
    ["contentRating=PG%2CPG-13", "contentRating=PG,PG-13"],
    ["label=caf%C3%A9%20noir", "label=café noir"],
    ["label=100%", "label=100%"],
  ])("reads the filter %s as plain text", async (wire, text) => {
    const { policy } = setUp({
      "GET /api/users": { text: `<MediaContainer><User id="2" filterAll="${wire}"/></MediaContainer>` },
    });
    expect(await policy.read("2")).toMatchObject({ filterAll: text });
  });

  it("takes what may be done from a share where the flat list is gone", async () => {
    const { policy } = setUp({
      "GET /api/users": { status: 410, text: "<Response code='410' status='gone'/>" },
      "GET /api/v2/shared_servers/owned/accepted": {
        json: [{ ...share, sharingSettings: { allowSubtitleAdmin: true } }],
      },
    });
    expect(await policy.read("2")).toMatchObject({ allowSync: false, allowSubtitleAdmin: true });
  });

  it("counts a server that is shared as a whole as all that it has", async () => {
    const { policy } = setUp({
      "GET /api/v2/shared_servers/owned/accepted": { json: [{ ...wholeShare, libraries: [] }] },
    });
    expect(await policy.read("2")).toMatchObject({ libraryIds: ["m1/11", "m1/12"], wholeServers: ["m1"] });
  });

  it("is for the Home's administrator", async () => {
    const { policy, service } = setUp({}, signedIn({ userId: "3", isAdmin: false }));
    expect(await failureOf(policy.read("3"))).toMatchObject({ rule: "adminsOnly" });
    expect(service.asked).toEqual([]);
  });
});

describe("writing a policy", () => {
  it("sends nothing where nothing changed", async () => {
    const { change, service } = setUp();
    await change("2", {});
    expect(service.writes()).toEqual([]);
  });

  it.each<[string, object, string[]]>([
    [
      "an age limit",
      { restrictionProfile: "teen" },
      [`POST ${profilePath} {"userId":2,"restrictionProfile":"teen"}`],
    ],
    ["no age limit, which is left out", { restrictionProfile: "" }, [`POST ${profilePath} {"userId":2}`]],
    [
      "what is allowed, and only that",
      { allowSync: false, allowTuners: 0 },
      ["PUT /api/v2/sharings/2?allowSync=0&allowTuners=0"],
    ],
    [
      "one library more",
      { libraryIds: ["m1/12", "m1/11"] },
      [`POST ${sharesPath}/5 {"librarySectionIds":[12,11]}`],
    ],
    ["another library", { libraryIds: ["m1/12"] }, [`POST ${sharesPath}/5 {"librarySectionIds":[12]}`]],
    ["no library, which is no share", { libraryIds: [] }, [`DELETE ${sharesPath}/5`]],
    [
      "a library of another server, along with what is allowed",
      { libraryIds: ["m1/11", "m2/21"] },
      [
        `POST ${sharesPath} {"machineIdentifier":"m2","librarySectionIds":[21],"invitedId":2,"settings":{"allowSync":true,"allowTuners":2,"allowSubtitleAdmin":false,"allowChannels":false},"skipFriendship":true}`,
      ],
    ],
    [
      "all at once, the limit first",
      { allowSync: false, libraryIds: [], restrictionProfile: "teen" },
      [
        `POST ${profilePath} {"userId":2,"restrictionProfile":"teen"}`,
        `DELETE ${sharesPath}/5`,
        "PUT /api/v2/sharings/2?allowSync=0",
      ],
    ],
  ])("sends %s", async (_, changes, writes) => {
    const { change, service } = setUp();
    await change("2", changes);
    expect(service.writes()).toEqual(writes);
    expect(service.writes().join()).not.toContain('"librarySectionIds":[]');
  });

  it("leaves a whole server whole, though libraries elsewhere change", async () => {
    const { change, service } = setUp({
      "GET /api/v2/shared_servers/owned/accepted": { json: [wholeShare] },
    });
    await change("2", { libraryIds: ["m2/21", "m1/12", "m1/11"] });
    expect(service.writes().map((write) => write.split(" ").slice(0, 2).join(" "))).toEqual([
      `POST ${sharesPath}`,
    ]);
  });

  it("updates the share that is there already, where a new one is refused for it", async () => {
    const pending = { ...share, id: 8, machineIdentifier: "m2", libraries: [] };
    const { change, service } = setUp({
      [`POST ${sharesPath}`]: {
        status: 422,
        text: '<errors><error code="1999" field="base" status="400"/></errors>',
      },
      "GET /api/v2/shared_servers/owned/pending": { json: [pending] },
      [`POST ${sharesPath}/8`]: { json: {} },
    });
    await change("2", { libraryIds: ["m1/11", "m2/21"] });
    expect(service.writes().at(-1)).toBe(`POST ${sharesPath}/8 {"librarySectionIds":[21]}`);
  });

  it("says at the libraries what plex.tv has against them", async () => {
    const { change } = setUp({
      [`POST ${sharesPath}/5`]: { status: 422, json: errors(1008, "No such library") },
    });
    expect(await failureOf(change("2", { libraryIds: ["m1/12"] }))).toMatchObject({
      status: 422,
      body: { errors: { libraryIds: "No such library" } },
    });
  });

  it.each(["m9/1", "nowhere", "m1/x", "m2/"])("knows no library %j, and sends nothing", async (id) => {
    const { change, service } = setUp();
    expect(await failureOf(change("2", { libraryIds: ["m1/11", id] }))).toMatchObject({
      body: { errors: { libraryIds: "backends.plex.errors.unknownLibrary" } },
    });
    expect(service.writes()).toEqual([]);
  });

  it("takes nothing away where plex.tv told only a part", async () => {
    const { change, service } = setUp({
      "GET /api/v2/shared_servers/owned/accepted": { json: [{ ...share, numLibraries: 2 }] },
    });
    expect(await failureOf(change("2", { libraryIds: ["m1/12"] }))).toMatchObject({
      name: "BrokenAnswerError",
    });
    expect(service.writes()).toEqual([]);
  });

  it.each([
    ["1", { libraryIds: ["m1/11"] }, "homeOwner"],
    ["9", { allowSync: true }, "homeGuest"],
    ["3", { restrictionProfile: "teen" }, "fullAccount"],
  ])("is not for everybody: %s %j", async (id, changes, rule) => {
    const { change, service } = setUp();
    expect(await failureOf(change(id, changes))).toMatchObject({ rule });
    expect(service.writes()).toEqual([]);
  });

  it("shares with a full account as well", async () => {
    const { change, service } = setUp();
    await change("3", { allowSync: true });
    expect(service.writes()).toEqual(["PUT /api/v2/sharings/3?allowSync=1"]);
  });

  it("never sends a filter, whatever the document says", async () => {
    const { change, service } = setUp();
    await change("2", { filterMovies: "label=other", allowSync: false });
    expect(service.writes()).toEqual(["PUT /api/v2/sharings/2?allowSync=0"]);
  });

  it("reads once before it writes, and once after", async () => {
    const { policy, service } = setUp();
    await editSettings(policy, "2", { changes: { allowSync: false } });
    expect(service.asked.filter(({ path }) => path === "/api/v2/home/users")).toHaveLength(2);
  });

  it("tells a change that somebody else made meanwhile", async () => {
    const { policy } = setUp();
    const base = { ...(await policy.read("2")), restrictionProfile: "older_kid" };
    const failure = failureOf(editSettings(policy, "2", { base, changes: { restrictionProfile: "teen" } }));
    expect(await failure).toMatchObject({ status: 409, conflicts: [{ source: "restrictionProfile" }] });
  });
});

describe("what else a change brings about", () => {
  it("is said of limits that an age limit replaces, and of libraries that come later", async () => {
    const { policy } = setUp({ "GET /api/v2/shared_servers/owned/accepted": { json: [wholeShare] } });
    const before = { ...(await policy.read("2")), restrictionProfile: "" };
    const after = { ...before, restrictionProfile: "teen", libraryIds: ["m1/11"] };
    expect(await policy.consequences!("2", before, after)).toEqual([
      { message: "backends.plex.consequences.filtersReplaced", risk: "high" },
      { message: "backends.plex.consequences.noLaterLibraries", values: { server: "m1" } },
    ]);
    expect(await policy.consequences!("2", before, { ...before, allowSync: false })).toEqual([]);
  });
});
