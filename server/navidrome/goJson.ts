/**
 * Reads JSON as Go's decoder does: key names whatever their letter case, null as the empty value, keys
 * it does not know ignored, anything of the wrong type an error.
 */

import { toTimestamp } from "../store/timestamps.ts";

/** A type's empty value stands for the type. */
export type Shape = Record<string, Reader>;
export type Reader = (value: unknown) => unknown;

/** Undefined where Go would answer with an error. */
export type Decoded<S extends Shape> = { [Key in keyof S]?: ReturnType<S[Key]> };

class WrongType extends Error {}

/** `text` is the body. A key that is absent, or null, is absent from the answer. */
export const decode = <S extends Shape>(text: string, shape: S): Decoded<S> | undefined => {
  const value = parse(text);
  if (value === null) return {};
  if (typeof value !== "object" || Array.isArray(value)) return undefined;
  const keys = new Map(Object.keys(shape).map((key) => [key.toLowerCase(), key]));
  const decoded: Record<string, unknown> = {};
  try {
    for (const [name, found] of Object.entries(value)) {
      const key = keys.get(name.toLowerCase());
      if (key !== undefined && found !== null) decoded[key] = shape[key]!(found);
    }
  } catch (error) {
    if (error instanceof WrongType) return undefined;
    throw error;
  }
  return decoded as Decoded<S>;
};

/** A `map[string]string`: undefined if any value is no string. Null values count as "". */
export const decodeStrings = (text: string): Record<string, string> | undefined => {
  const value = parse(text);
  if (value === null) return {};
  if (typeof value !== "object" || Array.isArray(value)) return undefined;
  const entries = Object.entries(value).map(([key, found]) => [
    key,
    found === null ? "" : (found as unknown),
  ]);
  return entries.every(([, found]) => typeof found === "string")
    ? (Object.fromEntries(entries) as Record<string, string>)
    : undefined;
};

export const string = (value: unknown): string => {
  if (typeof value !== "string") throw new WrongType();
  return value;
};

export const boolean = (value: unknown): boolean => {
  if (typeof value !== "boolean") throw new WrongType();
  return value;
};

export const integers = (value: unknown): number[] => {
  if (!Array.isArray(value) || !value.every(Number.isSafeInteger)) throw new WrongType();
  return value as number[];
};

export const list = (value: unknown): readonly unknown[] => {
  if (!Array.isArray(value)) throw new WrongType();
  return value;
};

const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.(\d+))?(?:Z|[+-]\d\d:\d\d)$/;

/** RFC 3339, answered as the store holds times. */
export const time = (value: unknown): string => {
  const text = string(value);
  const match = rfc3339.exec(text);
  const instant = new Date(text);
  if (!match || Number.isNaN(instant.getTime())) throw new WrongType();
  return toTimestamp(instant, (match[1] ?? "").slice(3));
};

/** Undefined where it is no JSON. */
const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
