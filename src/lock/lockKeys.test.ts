import * as fc from "fast-check";
import { expect, it } from "vitest";
import { createKeys, openKeys, openSealed, parseKeys, seal, WrongPinError } from "./lockKeys";

/** Few, for the tests' sake. */
const iterations = 10;
const create = (pin: string) => createKeys(pin, iterations);

it("opens with the PIN what was sealed without it, whatever both are", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: "grapheme" }),
      fc.string(),
      fc.string({ unit: "grapheme" }),
      async (pin, place, text) => {
        const keys = await create(pin);
        const sealed = await seal(keys, place, text);
        expect(await openSealed(await openKeys(pin, keys), place, sealed)).toBe(text);
      },
    ),
    { numRuns: 50 },
  );
});

it("opens with no other PIN", async () => {
  const isSame = (a: string, b: string) => a.normalize("NFKC") === b.normalize("NFKC");
  await fc.assert(
    fc.asyncProperty(fc.string(), fc.string(), async (pin, other) => {
      fc.pre(!isSame(pin, other));
      await expect(openKeys(other, await create(pin))).rejects.toBeInstanceOf(WrongPinError);
    }),
    { numRuns: 50 },
  );
});

it("takes the digits of another keyboard for the same", async () => {
  const keys = await create("2040");
  for (const pin of ["٢٠٤٠", "۲۰۴۰", "２０４０"]) expect(await openKeys(pin, keys)).toBeDefined();
});

it("gives out no key, and seals the same text differently each time", async () => {
  const keys = await create("2040");
  const key = await openKeys("2040", keys);
  expect(key.extractable).toBe(false);
  expect(await seal(keys, "a", "token")).not.toBe(await seal(keys, "a", "token"));
  expect(JSON.stringify(keys)).not.toContain("2040");
});

it("refuses what was changed, at any place, or belongs elsewhere", async () => {
  const keys = await create("2040");
  const key = await openKeys("2040", keys);
  const sealed = await seal(keys, "home", "token-1");
  await expect(openSealed(key, "elsewhere", sealed)).rejects.toThrow();
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: sealed.length - 1 }),
      fc.constantFrom("A", "7", ".", "é"),
      async (at, sign) => {
        const changed = sealed.slice(0, at) + sign + sealed.slice(at + 1);
        // The last sign of base64 may hold bits that mean nothing.
        const isAnother = changed
          .split(".")
          .some((part, index) => !isSameBytes(part, sealed.split(".")[index]));
        fc.pre(isAnother);
        await expect(openSealed(key, "home", changed)).rejects.toThrow();
      },
    ),
    { numRuns: 60 },
  );
  await expect(openSealed(key, "home", "")).rejects.toThrow();
});

it("refuses the PIN where somebody put another public key, to have sessions sealed for themselves", async () => {
  const [keys, theirs] = await Promise.all([create("2040"), create("1111")]);
  await expect(openKeys("2040", { ...keys, publicKey: theirs.publicKey })).rejects.toBeInstanceOf(
    WrongPinError,
  );
});

it("takes anything else that is kept for no keys", async () => {
  const keys = await create("2040");
  expect(parseKeys(JSON.parse(JSON.stringify({ ...keys, minutes: 5 })))).toEqual(keys);
  fc.assert(fc.property(fc.jsonValue(), (value) => parseKeys(value) === null));
  expect(parseKeys({ ...keys, iterations: 1e12 })).toBeNull();
});

const isSameBytes = (a: string, b: string | undefined) => {
  try {
    return atob(a) === atob(b ?? "");
  } catch {
    return false;
  }
};
