import { expect, it } from "vitest";
import { avatarOf, avatarProblem, toBase64 } from "./avatar";

it("is where its tag says, and nowhere without one", () => {
  expect(avatarOf("http://home/jellyfin", { Id: "u1", PrimaryImageTag: "a&b" })).toBe(
    "http://home/jellyfin/UserImage?userId=u1&tag=a%26b",
  );
  expect(avatarOf("http://home", { Id: "u1" })).toBeUndefined();
});

it.each([
  ["image/png", 1, undefined],
  ["image/webp", 10_000_000, undefined],
  ["image/png", 40_000_000, "avatarSize"],
  ["image/png", 0, "avatarEmpty"],
  ["image/svg+xml", 1, "avatarType"],
  ["text/html", 1, "avatarType"],
  ["", 1, "avatarType"],
])("may be of type %j and %i bytes: %s", (type, size, problem) =>
  expect(avatarProblem({ type, size })).toBe(problem && `backends.jellyfin.problems.${problem}`),
);

it("travels as base64, however long it is", async () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 256);
  const text = await toBase64(new Blob([bytes]));
  expect(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))).toEqual(bytes);
});
