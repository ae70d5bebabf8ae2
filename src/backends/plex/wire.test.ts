import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BrokenAnswerError } from "../errors";
import { readAnswer, readList, toBoolean, toNumber, toText } from "./answer";
import { accountOf, guest, homeOf, kid, member, owner, type SampleUser, toXml, url } from "./samples";
import { toUser } from "./toUser";
import { toAccount, toHome, toShare } from "./wire";
import { parseXml } from "./xml";

const readHome = (text: string) => toHome(url, readAnswer(url, { text, json: parseJson(text) }));
const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** XML has no way to write the rest, not even as a number. */
const isXmlText = (text: string) =>
  Array.from(text, (character) => character.codePointAt(0)!).every(
    (code) =>
      [9, 10, 13].includes(code) ||
      (code > 31 && (code < 0xd800 || (code > 0xdfff && code < 0xfffe) || code > 0xffff)),
  );

/** As in the documentation: the end of `users` is missing. */
const documentedSample = `<?xml version="1.0" encoding="UTF-8"?>
<home id="1" name="Somebody's home" guestUserID="2" guestUserUUID="3e11f81d041ae84f" guestEnabled="0" subscription="1">
    <users>
        <user id="246408570" uuid="7b4af7a9f26254bd" title="Somebody" username="Somebody" email="[email protected]" friendlyName="" thumb="https://plex.tv/users/7b4af7a9f26254bd/avatar?c=1720981098" hasPassword="1" restricted="0" updatedAt="1704558269" restrictionProfile="" admin="1" guest="0" protected="0"/>
</home>`;

describe("a Home", () => {
  it("is the same in XML and in JSON, whatever XML can carry stands in it", () => {
    const text = fc.string({ unit: "binary", maxLength: 12 }).filter(isXmlText);
    const optional = fc.option(text, { nil: null });
    const user = fc.record<SampleUser>({
      id: fc.integer({ min: 1, max: 2 ** 31 }),
      uuid: fc.stringMatching(/^[0-9a-f]{16}$/),
      title: text,
      username: optional,
      email: optional,
      friendlyName: optional,
      thumb: fc.constantFrom("", "https://plex.tv/users/a/avatar?c=1&d=2", "javascript:alert(1)"),
      hasPassword: fc.boolean(),
      restricted: fc.boolean(),
      updatedAt: fc.option(fc.integer({ min: 1, max: 4_000_000_000 }), { nil: null }),
      restrictionProfile: fc.constantFrom(null, "", "teen", "toddler"),
      admin: fc.boolean(),
      guest: fc.boolean(),
      protected: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(user, { maxLength: 4 }), text, (users, name) => {
        const home = { ...homeOf(...users), name };
        const fromJson = readHome(JSON.stringify(home));
        expect(readHome(toXml(home))).toEqual(fromJson);
        expect(fromJson.users.map(({ title }) => title)).toEqual(users.map(({ title }) => title));
      }),
    );
  });

  it("may be told by the older address, whose words are written otherwise", () => {
    const { users } = readHome(`<MediaContainer friendlyName="my home" size="2">
      <User id="1" uuid="aaaa" admin="1" guest="0" restricted="0" hasPassword="true" protected="1" title="Owner" username="owner" email="o@example.org"/>
      <User id="2" uuid="bbbb" admin="0" guest="0" restricted="1" protected="0" title="teen" username=""/>
    </MediaContainer>`);
    expect(users).toMatchObject([
      { id: "1", admin: true, hasPassword: true, protected: true, restrictionProfile: "" },
      { id: "2", restricted: true, title: "teen", username: "", email: "", updatedAt: undefined },
    ]);
  });

  it("survives what nobody has heard of", () => {
    const strange = { ...owner, flavour: "sweet", nested: { a: [1] }, __proto__: null, constructor: "x" };
    const home = { ...homeOf(strange), colour: "blue" };
    expect(readHome(JSON.stringify(home))).toEqual(readHome(JSON.stringify(homeOf(owner))));
    const xml = toXml(homeOf(owner)).replace(
      "<user ",
      '<user flavour="sweet" __proto__="x" constructor="y" ',
    );
    expect(readHome(xml.replace("</users>", "<robot/></users><more a='1'><b/></more>")).users[0]).toEqual(
      readHome(toXml(homeOf(owner))).users[0],
    );
  });

  it.each([
    ["the documentation's own sample, whose list has no end", documentedSample],
    ["XML cut in half", toXml(homeOf(owner, kid)).slice(0, 300)],
    ["a web page", "<!doctype html><html><body><p>Bad gateway<br></body></html>"],
    ["a web page that is whole XML", "<html><body><users/></body></html>"],
    ["nothing", ""],
    ["words", "Service unavailable"],
    ["JSON of another kind", '{"pong":true}'],
    ["JSON that is nothing", "null"],
    ["XML of another kind", "<pong>1</pong>"],
    ["somebody without a number", JSON.stringify(homeOf({ ...owner, id: null }))],
  ])("is refused where it is %s", (_, text) => {
    expect(() => readHome(text)).toThrow(BrokenAnswerError);
  });
});

describe("values", () => {
  it.each([true, 1, "1", "true"])("%j is yes", (value) => expect(toBoolean(value)).toBe(true));
  it.each([false, 0, "0", "false", "", null, undefined, 2, "yes"])("%j is no", (value) =>
    expect(toBoolean(value)).toBe(false),
  );
  it.each([null, undefined, "", {}, true])("%j is no text", (value) => expect(toText(value)).toBe(""));
  it.each([null, undefined, "", "1.5", 1.5, "x", "1e3", "0x10", Number.NaN, "9".repeat(16)])(
    "%j is no whole number",
    (value) => expect(toNumber(value)).toBeUndefined(),
  );
  it.each(["007", 7])("%j is seven", (value) => expect(toNumber(value)).toBe(7));
});

describe("lists", () => {
  const share = {
    id: 5,
    invitedId: 2,
    machineIdentifier: "m1",
    numLibraries: 2,
    allLibraries: false,
    inviteToken: "secret-invite",
    accessToken: "secret-access",
    sharingSettings: { allowSync: true, allowTuners: 2, filterMovies: "label=a|b" },
    libraries: [{ id: 11, key: 1, title: "Movies" }],
  };

  it("are alike in JSON and XML, the things within them too", () => {
    const xml = `<sharedServers><sharedServer id="5" invitedId="2" machineIdentifier="m1" numLibraries="2" allLibraries="0" inviteToken="secret-invite">
      <sharingSettings allowSync="1" allowTuners="2" filterMovies="label=a|b"/>
      <libraries><library id="11" key="1" title="Movies"/></libraries></sharedServer></sharedServers>`;
    const fromJson = readList(url, { text: "", json: [share] }).map(toShare);
    expect(readList(url, { text: xml, json: undefined }).map(toShare)).toEqual(fromJson);
    expect(fromJson[0]).toMatchObject({ libraries: [{ id: "11" }], sharingSettings: { allowTuners: 2 } });
  });

  it("may be empty, and must be lists", () => {
    expect(readList(url, { text: "<sharedServers/>", json: undefined })).toEqual([]);
    expect(() => readList(url, { text: "{}", json: {} })).toThrow(BrokenAnswerError);
  });

  it("hand out no secret of an answer", () => {
    const account = toAccount(url, readAnswer(url, { text: "", json: accountOf(owner) }));
    const out = JSON.stringify([account, toUser(account), toShare(share)]);
    expect(out).toContain("owner@example.org");
    expect(out).not.toMatch(/secret/);
  });
});

describe("users", () => {
  it("are called by what they sign in as, and shown by the name that was given", () => {
    const names = homeOf(owner, kid, member, guest).users.map((one) => {
      const { name, fullName } = toUser(toHome(url, { users: [one] }).users[0]!);
      return [name, fullName];
    });
    expect(names).toEqual([
      ["owner", "Owner"],
      ["Kid", "Kid"],
      ["mia", "Mia L."],
      ["Guest", "Guest"],
    ]);
  });

  it("have a kind, a PIN and an age limit, each told from what looks like it", () => {
    const users = readHome(JSON.stringify(homeOf(owner, kid, member, guest))).users.map((one) => toUser(one));
    expect(
      users.map(
        ({ isAdmin, isManaged, isGuest, hasPin, hasPassword, restrictionProfile }) =>
          [isAdmin, isManaged, isGuest, hasPin, hasPassword].map(Number).join("") +
          (restrictionProfile ?? ""),
      ),
    ).toEqual(["10001", "01000little_kid", "00011", "00100little_kid"]);
    expect(users[0]!.updatedAt).toBe("2024-01-06T16:24:29.000Z");
  });

  it("have no picture from an address that is none", () => {
    const [user] = readHome(JSON.stringify(homeOf({ ...owner, thumb: "javascript:alert(1)" }))).users;
    expect(toUser(user!).avatar).toBeUndefined();
  });
});

describe("parseXml", () => {
  it("keeps names and words as they are", () => {
    expect(parseXml('<errors><error Code="1">Please sign in.</error></errors>')).toEqual({
      name: "errors",
      attributes: {},
      text: "",
      children: [{ name: "error", attributes: { Code: "1" }, children: [], text: "Please sign in." }],
    });
  });
});
