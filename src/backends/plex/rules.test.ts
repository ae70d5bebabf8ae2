import { describe, expect, it } from "vitest";
import type { User, UserAction } from "../backend";
import { createRules } from "./rules";
import { guest, kid, member, owner, type SampleUser, signedIn, url } from "./samples";
import { toUser } from "./toUser";
import { toPlexUser } from "./wire";

const userOf = (sample: SampleUser): User => toUser(toPlexUser(url, sample));
const people = {
  owner: userOf(owner),
  member: userOf(member),
  kid: userOf(kid),
  guest: userOf(guest),
  other: userOf({ ...member, id: 4 }),
};
const sessions = {
  owner: signedIn(),
  member: signedIn({ userId: "3", isAdmin: false }),
  kid: signedIn({ userId: "2", isAdmin: false }),
};

type Row = [keyof typeof sessions, UserAction, keyof typeof people, string];

/** Who, does what, to whom, and the answer: "yes" or the rule against it. */
const rows: Row[] = [
  ["owner", "edit", "kid", "yes"],
  ["owner", "rename", "kid", "yes"],
  ["owner", "remove", "kid", "yes"],
  ["owner", "setPin", "kid", "yes"],
  ["owner", "edit", "member", "fullAccount"],
  ["owner", "rename", "owner", "fullAccount"],
  ["owner", "remove", "member", "yes"],
  ["owner", "setPin", "member", "fullAccount"],
  ["owner", "setPin", "owner", "yes"],
  ["owner", "remove", "owner", "homeOwner"],
  ["owner", "setAdmin", "kid", "homeOwner"],
  ["owner", "setPassword", "kid", "noOwnSignIn"],
  ["owner", "setPassword", "member", "fullAccount"],
  ["owner", "edit", "guest", "homeGuest"],
  ["owner", "remove", "guest", "homeGuest"],
  ["owner", "setPin", "guest", "homeGuest"],
  ["member", "setPin", "member", "yes"],
  ["member", "remove", "member", "leaveInstead"],
  ["member", "edit", "member", "fullAccount"],
  ["member", "setAdmin", "member", "adminsOnly"],
  ["member", "edit", "kid", "adminsOnly"],
  ["member", "setPin", "other", "adminsOnly"],
  ["member", "remove", "owner", "adminsOnly"],
  ["kid", "setPin", "kid", "adminsOnly"],
  ["kid", "remove", "kid", "adminsOnly"],
  ["kid", "edit", "kid", "adminsOnly"],
  ["kid", "edit", "member", "adminsOnly"],
];

describe("rules", () => {
  it.each(rows)("%s may %s %s: %s", async (who, action, whom, answer) => {
    const verdict = await createRules(sessions[who])(action, people[whom]);
    expect(verdict.allowed ? "yes" : verdict.rule).toBe(answer);
  });

  it("let nobody do anything who is not signed in", async () => {
    const nobody = signedIn();
    nobody.write(null);
    expect(await createRules(nobody)("edit", people.kid)).toMatchObject({ allowed: false });
  });
});
