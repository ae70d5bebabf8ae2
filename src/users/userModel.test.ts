import { describe, expect, it } from "vitest";
import {
  checkEmail,
  checkFullName,
  checkUserName,
  displayNameOf,
  initialsOf,
  maxNameLength,
} from "./userModel";

const named = (fullName: string | undefined, name = "mia") => ({
  name,
  ...(fullName !== undefined && { fullName }),
});

describe("what to call a user", () => {
  it("prefers the full name, and takes the user name where that is missing or blank", () => {
    expect(displayNameOf(named("Mia Lindqvist"))).toBe("Mia Lindqvist");
    expect(displayNameOf(named(undefined))).toBe("mia");
    expect(displayNameOf(named("  "))).toBe("mia");
  });

  it.each([
    ["Mia Lindqvist", "ML"],
    ["Ana María de la Cruz", "AC"],
    ["mia", "M"],
    ["محمد علي", "مع"],
    ["👩‍👩‍👧 Family", "👩‍👩‍👧F"],
    ["é́mile", "É́"],
    ["<b>x</b>", "<"],
    ["\u200b", "?"],
  ])("writes %j as the initials %j", (fullName, initials) => {
    expect(initialsOf(named(fullName))).toBe(initials);
  });
});

describe("a user name", () => {
  it.each([
    "mia",
    "  mia  ",
    "Anna-Lena O'Neill",
    "محمد",
    "שלום",
    "小林",
    "🎵🎶",
    "<script>alert(1)</script>",
    "a\u200db",
  ])("may be %j", (name) => expect(checkUserName(name)).toBeUndefined());

  it.each([
    ["", "user.check.nameMissing"],
    ["   ", "user.check.nameMissing"],
    [undefined, "user.check.nameMissing"],
    ["a\u0000b", "user.check.controlCharacters"],
    ["a\nb", "user.check.controlCharacters"],
    ["a\ud800", "user.check.controlCharacters"],
    ["\u200b\u200d", "user.check.invisible"],
    ["\u2800", "user.check.invisible"],
    ["\u3164", "user.check.invisible"],
  ])("may not be %j", (name, key) => expect(checkUserName(name)).toEqual({ key }));

  it("may have as many characters as it says, and no more", () => {
    expect(checkUserName("x".repeat(maxNameLength))).toBeUndefined();
    expect(checkUserName("🎵".repeat(maxNameLength))).toBeUndefined();
    expect(checkUserName("x".repeat(maxNameLength + 1))).toEqual({
      key: "user.check.tooLong",
      max: maxNameLength,
    });
  });
});

describe("a full name", () => {
  it("may be left out, and otherwise follows the rules of user names", () => {
    expect(checkFullName("")).toBeUndefined();
    expect(checkFullName(null)).toBeUndefined();
    expect(checkFullName("\u202e\u200b")).toEqual({ key: "user.check.invisible" });
  });
});

describe("an e-mail address", () => {
  it.each(["", "mia@example.org", " mia@example.org ", "mia+music@sub.example.org", "ana@españa.example"])(
    "may be %j",
    (email) => expect(checkEmail(email)).toBeUndefined(),
  );

  it.each(["mia", "mia@", "@example.org", "mia@example", "mia@example.", "mia@ex ample.org", "a@b@c.org"])(
    "may not be %j",
    (email) => expect(checkEmail(email)).toEqual({ key: "user.check.email" }),
  );
});
