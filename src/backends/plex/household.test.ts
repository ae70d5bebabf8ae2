import { describe, expect, it } from "vitest";
import { failureOf, openSample, type Routes } from "./openSample";
import { accountOf, errors, homeOf, kid, member, owner, signedIn } from "./samples";

describe("the household", () => {
  const lonely = { "GET /api/v2/home/users": { json: homeOf(owner) } };

  it("says what it is, and counts no guest", async () => {
    const { household } = openSample();
    expect(await household!.about()).toEqual({
      name: "my home",
      hasSubscription: true,
      isGuestEnabled: false,
      members: 3,
      limit: 15,
    });
  });

  it.each([
    ["somebody lives there", {}, true, "PUT /api/home?guestEnabled=1"],
    ["somebody lives there", {}, false, "PUT /api/home?guestEnabled=0"],
    ["one is alone, which makes a Home", lonely, true, "POST /api/home?guestEnabled=1"],
  ])("lets guests in or not, where %s", async (_, routes, isEnabled, write) => {
    const done = { text: '<Response code="0" status="ok"/>' };
    const { household, service } = openSample({ ...routes, "PUT /api/home": done, "POST /api/home": done });
    await household!.setGuest(isEnabled);
    expect(service.writes()).toEqual([write]);
  });

  it("lists those who were asked to live there, and no friends", async () => {
    const { household } = openSample({
      "GET /api/invites/requested": {
        text: `<MediaContainer size="3">
          <Invite id="7" createdAt="1704558269" home="1" friend="0" server="0" username="noor" email="noor@example.org" friendlyName="Noor"/>
          <Invite id="a@example.org" home="1" username="" email="a@example.org"/>
          <Invite id="8" home="0" friend="1" username="friend"/></MediaContainer>`,
      },
    });
    expect(await household!.invitations()).toEqual([
      { id: "7", account: "noor@example.org", createdAt: "2024-01-06T16:24:29.000Z" },
      { id: "a@example.org", account: "a@example.org" },
    ]);
  });

  it.each([404, 410])("does not know who was asked where plex.tv does not tell: %i", async (status) => {
    const { household } = openSample({
      "GET /api/invites/requested": { status, text: "<Response code='410'/>" },
    });
    expect(await household!.invitations()).toBeNull();
  });

  it("asks an account, and takes that back", async () => {
    const { household, service } = openSample({
      "POST /api/home/users": { text: '<Response code="0" status="ok"/>' },
      "DELETE /api/invites/requested/a%40example.org": { text: "" },
    });
    await household!.invite(" a+b@example.org ");
    await household!.cancelInvitation("a@example.org");
    expect(service.writes()).toEqual([
      "POST /api/home/users?invitedEmail=a%2Bb%40example.org&skipFriendship=1",
      "DELETE /api/invites/requested/a%40example.org?home=1&friend=0&server=0",
    ]);
  });

  const poor = {
    "GET /api/v2/home/users": { json: { ...homeOf(owner, kid, member), subscription: false } },
    "GET /api/v2/user": { json: accountOf(owner, { subscription: { active: false } }) },
  };

  it.each<[string, string, Routes, string]>([
    ["nobody is named", " ", {}, "ra.validation.required"],
    ["nobody pays", "new@example.org", poor, "backends.plex.errors.needsPass"],
    [
      "the Home is full",
      "new@example.org",
      { "GET /api/v2/user": { json: accountOf(owner, { maxHomeSize: 3 }) } },
      "backends.plex.errors.homeFull",
    ],
    ["it is a member's", "MIA", {}, "backends.plex.errors.isMember"],
  ])("asks nobody where %s", async (_, account, routes, key) => {
    const { household, service } = openSample(routes);
    expect(await failureOf(household!.invite(account))).toMatchObject({ body: { errors: { account: key } } });
    expect(service.writes()).toEqual([]);
  });

  it.each([
    [404, errors(1002), "backends.plex.errors.noSuchAccount"],
    [422, errors(1014, "Already exists"), "Already exists"],
    [403, errors(1012, "You need a subscription"), "backends.plex.errors.needsPass"],
  ])("says at the account what plex.tv has against it: %i", async (status, json, key) => {
    const { household } = openSample({ "POST /api/home/users": { status, json } });
    expect(await failureOf(household!.invite("x"))).toMatchObject({
      status,
      body: { errors: { account: key } },
    });
  });

  it("is left by a member, and by nobody else", async () => {
    const leave = (session: ReturnType<typeof signedIn>) => {
      const { household, service } = openSample({ "DELETE /api/v2/home/users/3": { status: 204 } }, session);
      return failureOf(household!.leave()).then((failure) => [failure?.message, ...service.writes()]);
    };
    expect(await leave(signedIn({ userId: "3", isAdmin: false }))).toEqual([
      undefined,
      "DELETE /api/v2/home/users/3",
    ]);
    expect(await leave(signedIn())).toEqual(["rules.homeOwner"]);
    expect(await leave(signedIn({ userId: "2", isAdmin: false }))).toEqual(["rules.adminsOnly"]);
  });

  it("is changed by its administrator alone", async () => {
    const { household, service } = openSample({}, signedIn({ userId: "3", isAdmin: false }));
    expect(await failureOf(household!.setGuest(true))).toMatchObject({ rule: "adminsOnly" });
    expect(await failureOf(household!.invite("x"))).toMatchObject({ rule: "adminsOnly" });
    expect(service.writes()).toEqual([]);
  });
});
