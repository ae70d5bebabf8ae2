/** Makes up people: believable, each with a user name of their own, the same ones for the same seed. */
import type { DemoLibrary, DemoPerson } from "./demo.ts";
import { nameGroups } from "./names.ts";
import { createRandom, type Random } from "./random.ts";

export const generatePeople = (
  count: number,
  { seed = 1, taken = [] }: { seed?: number; taken?: readonly string[] } = {},
): DemoPerson[] => {
  const random = createRandom(seed);
  const unique = createUnique(taken);
  return Array.from({ length: count }, () => generatePerson(random, unique));
};

const generatePerson = (random: Random, unique: (wanted: string) => string): DemoPerson => {
  const { given: givenNames, family: familyNames, familyFirst } = random.pick(nameGroups);
  const [given, family] = [random.pick(givenNames), random.pick(familyNames)];
  const name = unique(toUserName(random, given, family));
  const seen = random.next();
  const created = 1 + random.below(1500);
  const lastAccess = Math.floor(
    Math.min(created * minutesADay - 1, 5 + random.next() ** 3 * 400 * minutesADay),
  );
  return {
    name,
    fullName: familyFirst ? `${family} ${given}` : `${given} ${family}`,
    ...(random.next() < 0.85 && { email: `${name}@example.org` }),
    ...(random.next() < 0.01 && { isAdmin: true as const }),
    libraries: random.pick(librarySets),
    created,
    ...(seen < 0.88 && {
      lastAccess,
      lastLogin: Math.min(created * minutesADay - 1, lastAccess + random.below(20 * minutesADay)),
    }),
  };
};

const minutesADay = 24 * 60;

const librarySets: readonly (readonly DemoLibrary[])[] = [
  ["Music"],
  ["Music"],
  ["Music", "Audiobooks"],
  ["Music", "Kids' songs"],
  ["Music", "Audiobooks", "Kids' songs"],
  ["Kids' songs"],
];

const toUserName = (random: Random, given: string, family: string) => {
  const [first, last] = [toPlainLetters(given), toPlainLetters(family)];
  return random.pick([
    `${first}.${last}`,
    `${first}${last.slice(0, 1)}`,
    `${first.slice(0, 1)}${last}`,
    first,
  ]);
};

/** The name itself, or with the first number from 2 that nobody has. */
const createUnique = (taken: readonly string[]) => {
  const names = new Set(taken);
  const next = new Map<string, number>();
  return (wanted: string): string => {
    let name = wanted;
    let number = next.get(wanted) ?? 2; // of a million people, hundreds want one name: those before are not tried again
    while (names.has(name)) name = `${wanted}${number++}`;
    next.set(wanted, number);
    names.add(name);
    return name;
  };
};

/** "Łukasz" → "lukasz". Only letters that a plain keyboard has. */
const toPlainLetters = (name: string) =>
  name
    .toLowerCase()
    .replace(/[łøıđß]/g, (letter) => ({ ł: "l", ø: "o", ı: "i", đ: "d", ß: "ss" })[letter] ?? letter)
    .normalize("NFD")
    .replace(/[^a-z]/g, "");
