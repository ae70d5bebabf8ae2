import { afterEach, expect, it, vi } from "vitest";
import { alphabet, bitsOfEntropy, generatePassword } from "./generatePassword";

afterEach(() => vi.restoreAllMocks());

it("makes four groups of five letters that cannot be mistaken for one another", () => {
  expect(generatePassword()).toMatch(/^[a-hj-km-np-z2-9]{5}(-[a-hj-km-np-z2-9]{5}){3}$/);
});

it("has 80 bits of entropy and more, and never the same twice", () => {
  expect(bitsOfEntropy).toBeGreaterThan(80);
  expect(new Set(Array.from({ length: 500 }, generatePassword)).size).toBe(500);
});

it("throws away the bytes that would make some letters likelier", () => {
  const bytes = [255, 248, 247, 0];
  vi.spyOn(crypto, "getRandomValues").mockImplementation((array) => {
    (array as Uint8Array)[0] = bytes.shift() ?? 1;
    return array;
  });
  const letters = generatePassword().replaceAll("-", "");
  expect(letters.startsWith(`${alphabet.at(-1)}${alphabet[0]}${alphabet[1]}`)).toBe(true);
});
