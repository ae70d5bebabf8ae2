import { expect, it } from "vitest";
import { avatarOf, avatarProblem, toBase64 } from "./avatar";

it("is where its tag says, and nowhere without one", () => {
  const on = (version: string) => ({ url: "http://home/jellyfin", version });
  const user = { Id: "u1", PrimaryImageTag: "a&b" };
  for (const version of ["10.9.0", "10.11.11", "12.0.0", "unstable"])
    expect(avatarOf(on(version), user)).toBe("http://home/jellyfin/UserImage?userId=u1&tag=a%26b");
  expect(avatarOf(on("10.8.13"), user)).toBe("http://home/jellyfin/Users/u1/Images/Primary?tag=a%26b");
  for (const version of ["10.8.13", "10.11.11"]) expect(avatarOf(on(version), { Id: "u1" })).toBeUndefined();
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
