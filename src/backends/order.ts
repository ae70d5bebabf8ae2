/** The orders of one list of users and what they are searched by, each worked out once, when it is first asked for. */
import type { User, UserColumn } from "./backend";

export interface Order {
  /** Their indices in the order of a column; equal ones by their names, whichever way. */
  by(field: UserColumn, direction: "ASC" | "DESC"): readonly number[];
  /** User name, full name and e-mail as they are searched, by index. */
  texts: readonly string[];
}

/** Kept as long as the list itself is, which must not be changed in place. */
export const orderOf = (everyone: readonly User[]): Order => {
  const known = orders.get(everyone);
  if (known) return known;
  const order = createOrder(everyone);
  orders.set(everyone, order);
  return order;
};

const orders = new WeakMap<readonly User[], Order>();

const createOrder = (everyone: readonly User[]): Order => {
  const known = new Map<string, readonly number[]>();
  const texts = everyone.map(({ name, fullName = "", email = "" }) =>
    fold([name, fullName, email].join(border)),
  );
  const by: Order["by"] = (field, direction) => {
    const id = `${field} ${direction}`;
    const indices = known.get(id) ?? workOut(field, direction);
    known.set(id, indices);
    return indices;
  };
  const workOut = (field: UserColumn, direction: "ASC" | "DESC") => {
    const keys = everyone.map((user) => toKey(user[field]));
    const compareKeys = comparisonOf(keys);
    const compare = (a: number, b: number) => compareKeys(keys[a]!, keys[b]!);
    if (direction === "DESC") return turnAround(by(field, "ASC"), compare);
    const start = field === "name" ? byCharacters(texts) : by("name", "ASC");
    return (compareKeys === byValue ? nearly(start, keys) : start).toSorted(compare);
  };
  return { by, texts };
};

/** Composed first: "é" may be stored as one character or as two. Greek has two small letters for one Σ. */
export const fold = (text: string) => text.normalize("NFC").toLowerCase().replaceAll("ς", "σ");

/** Between two texts, so that nothing is found across. */
const border = "\u0000";

type Key = string | number;

/** Nothing sorts before something, and what is not so before what is. */
const toKey = (value: unknown): Key => {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return Number(value);
  if (value === undefined || value === null) return "";
  return Array.isArray(value) ? value.join(", ") : String(value);
};

/** Reading order costs ten times as much as comparing characters, and times (ISO 8601) are in order by those. */
const comparisonOf = (keys: readonly Key[]) => {
  const isTime = keys.every((key) => key === "" || (typeof key === "string" && isoTime.test(key)));
  const isNumber = keys.every((key) => key === "" || typeof key === "number");
  if (isTime || isNumber) return byValue;
  return (a: Key, b: Key) => collator.compare(String(a), String(b));
};

const isoTime = /^\d{4}-\d\d-\d\dT/;

const byValue = (a: Key, b: Key) => {
  if (a === b) return 0;
  if (a === "") return -1;
  return b !== "" && a < b ? -1 : b === "" || a > b ? 1 : 0;
};

/** In reading order but for a few, of which sorting makes use: a third of the time for 100,000 names. */
const byCharacters = (texts: readonly string[]) =>
  [...texts.keys()].toSorted((a, b) => (texts[a]! < texts[b]! ? -1 : texts[a]! > texts[b]! ? 1 : 0));

/** The same for times, to the second: sorted as plain numbers, in which the place in `start` is the rest. */
const nearly = (start: readonly number[], keys: readonly Key[]) => {
  const places = 2 ** 20;
  if (start.length > places) return start;
  const numbers = Float64Array.from(start, (index, place) => toNumber(keys[index]!) * places + place);
  return Array.from(numbers.toSorted(), (number) => start[((number % places) + places) % places]!);
};

/** Seconds of a time; nothing is less than all of them. */
const toNumber = (key: Key) => {
  if (typeof key === "number") return Math.trunc(key);
  return key === "" ? -1 : Math.trunc(Date.parse(key) / 1000);
};

/** The last first, and those that are equal as they were. */
const turnAround = (indices: readonly number[], compare: (a: number, b: number) => number) => {
  const turned: number[] = [];
  for (let end = indices.length; end > 0; ) {
    let start = end - 1;
    while (start > 0 && compare(indices[start - 1]!, indices[start]!) === 0) start--;
    for (let at = start; at < end; at++) turned.push(indices[at]!);
    end = start;
  }
  return turned;
};

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });
