import { describe, expect, it } from "vitest";
import { failureOf, living, openSample } from "./openSample";
import { errors, kid, member, owner } from "./samples";

describe("a PIN", () => {
  const restricted = "/api/v2/home/users/restricted/2";
  const setUp = (hasPin: boolean, answer: (query: URLSearchParams) => number = () => 201) => {
    const home = living({ ...owner, protected: hasPin }, { ...kid, protected: hasPin }, member);
    const write =
      (id: number) =>
      ({ query: sent }: { query: URLSearchParams }) => {
        const status = answer(sent);
        const isGone = sent.get("removePin") === "1" || sent.get("pin") === "";
        if (status < 300)
          home.set((before) => before.map((one) => (one.id === id ? { ...one, protected: !isGone } : one)));
        if (status === 401 && id === 1)
          return { status, text: '<Response code="401" status="Incorrect PIN"/>' };
        return { status, json: errors(1001) };
      };
    return openSample({
      "GET /api/v2/home/users": home.answer,
      [`POST ${restricted}`]: write(2),
      "PUT /api/home/users/1": write(1),
    });
  };

  it.each([
    [false, "0042", [`POST ${restricted}?pin=0042`]],
    [true, "0042", [`POST ${restricted}?pin=0042`]],
    [true, null, [`POST ${restricted}?removePin=1`]],
    [false, null, []],
  ])("of a managed user needs no old one (had one: %s, next: %s)", async (hasPin, next, writes) => {
    const { users, service } = setUp(hasPin);
    await users.setPin!("2", { next });
    expect(service.writes()).toEqual(writes);
  });

  it("is taken away first where plex.tv refuses a second one", async () => {
    let refused = 0;
    const { users, service } = setUp(true, (sent) => (sent.has("pin") && refused++ === 0 ? 401 : 201));
    await users.setPin!("2", { next: "1234" });
    expect(service.writes()).toEqual([
      `POST ${restricted}?pin=1234`,
      `POST ${restricted}?removePin=1`,
      `POST ${restricted}?pin=1234`,
    ]);
  });

  it("that is lost on the way is told", async () => {
    const { users } = setUp(true, (sent) => (sent.has("pin") ? 401 : 201));
    expect(await failureOf(users.setPin!("2", { next: "1234" }))).toMatchObject({
      message: "backends.plex.errors.pinLost",
    });
  });

  it("of one's own is changed with the old one", async () => {
    const { users, service } = setUp(true);
    await users.setPin!("1", { current: "0000", next: "1111" });
    await users.setPin!("1", { current: "1111", next: null });
    expect(service.writes()).toEqual([
      "PUT /api/home/users/1?pin=1111&currentPin=0000",
      "PUT /api/home/users/1?pin=&currentPin=1111",
    ]);
  });

  it("is told apart from a session that is over, and tried ever more slowly", async () => {
    const { users, service } = setUp(true, () => 401);
    for (const retryAfter of [1, 2])
      expect(await failureOf(users.setPin!("1", { current: "9999", next: "1111" }))).toMatchObject({
        name: "BackendError",
        retryAfter,
        body: { errors: { current: "backends.plex.errors.wrongPin" } },
      });
    expect(service.waits.map(Math.round)).toEqual([1]);
  });

  it.each([
    ["1", { next: "123" }, { next: "backends.plex.errors.pinShape" }],
    ["2", { next: "" }, { next: "backends.plex.errors.pinShape" }],
    ["1", { next: "1234" }, { current: "backends.plex.errors.pinNeeded" }],
    ["1", { current: "12", next: "1234" }, { current: "backends.plex.errors.pinShape" }],
  ])("is refused at its field before anything is sent: %s %j", async (id, change, expected) => {
    const { users, service } = setUp(true);
    expect(await failureOf(users.setPin!(id, change))).toMatchObject({ body: { errors: expected } });
    expect(service.writes()).toEqual([]);
  });

  it("of somebody else's account is nobody's to set", async () => {
    const { users, service } = setUp(true);
    expect(await failureOf(users.setPin!("3", { next: "1234" }))).toMatchObject({ rule: "fullAccount" });
    expect(service.writes()).toEqual([]);
  });

  it("that was taken and is not shown is told", async () => {
    const { users } = openSample({ [`POST ${restricted}`]: { status: 201, json: {} } });
    expect(await failureOf(users.setPin!("2", { next: "1234" }))).toMatchObject({
      message: "backends.plex.errors.notTaken",
    });
  });
});
