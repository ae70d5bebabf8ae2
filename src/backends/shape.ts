/**
 * Whether an answer has the shape that the code behind it counts on, told by an example: `""` is any text, `0` any
 * number, `false` true or false, `[x]` a list of such, a function what it says yes to. A key that ends in `?` may
 * be absent or null. What the example does not name may be anything: newer servers say more.
 */
export const isLike = (value: unknown, example: unknown): boolean => {
  if (typeof example === "function") return (example as (value: unknown) => boolean)(value);
  if (Array.isArray(example)) return Array.isArray(value) && value.every((each) => isLike(each, example[0]));
  if (typeof example !== "object") return typeof value === typeof example;
  if (typeof value !== "object" || !value || Array.isArray(value)) return false;
  const record = value as Record<string, unknown>;
  return Object.entries(example as object).every(([name, part]) => {
    const key = name.replace("?", "");
    const isMissing = record[key] === undefined || record[key] === null;
    return (isMissing && key !== name) || isLike(record[key], part);
  });
};

/** A moment, written in any way that browsers read. */
export const isTime = (value: unknown): boolean =>
  typeof value === "string" && !Number.isNaN(Date.parse(value));

export const isNonEmpty = (value: unknown): boolean => typeof value === "string" && value !== "";

/** Whether all that is in a record is like the example, whatever the keys. */
export const isEach =
  (example: unknown) =>
  (value: unknown): boolean =>
    isLike(value, {}) && isLike(Object.values(value as object), [example]);
