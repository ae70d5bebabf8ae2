/**
 * What Jellyfin would refuse or misread without saying why, checked before it is asked. Each answers
 * with the key of a message, or with nothing where all is well. Pure.
 */
import { maxBitrate, scheduleDays } from "../values";
import { isOlderThan } from "./version";

const problem = (key: string) => `backends.jellyfin.problems.${key}`;

/** `current`: what a rename starts from. The rules of the server's own check, in the order it makes them. */
export const nameProblem = (version: string, name: string, current?: string) => {
  if (name === current) return undefined; // nobody asks the server about a name that stays
  if (!name.trim()) return problem("nameMissing");
  if (/^\s|\s$/u.test(name)) return problem("nameSpaces");
  if (!namePattern.test(name) || /[\u{10000}-\u{10FFFF}]/u.test(name)) return problem("nameCharacters");
  if (!isOlderThan(version, "12")) return /^\.{1,2}$/.test(name) ? problem("nameDots") : undefined;
  return current !== undefined && isSameName(name, current) ? problem("nameCaseOnly") : undefined;
};

/** .NET's `\w`, a space and `-'._@+`. It knows no character beyond the first 65,536, so no emoji. */
const namePattern = /^[\p{L}\p{Mn}\p{Nd}\p{Pc} \-'._@+]+$/u;

/** As the server compares: letter by letter in capitals, where each letter stays one letter. */
export const isSameName = (a: string, b: string) => toCapitals(a) === toCapitals(b);

const toCapitals = (name: string) =>
  Array.from(name, (letter) => {
    const capital = letter.toUpperCase();
    return capital.length === letter.length ? capital : letter; // "ß" stays: its capital is two letters
  }).join("");

/** The server keeps a list as one line with commas: a tag that holds one comes back as two. */
export const tagsProblem = (tags: unknown) =>
  Array.isArray(tags) && tags.some((tag) => String(tag).includes(",")) ? problem("tagComma") : undefined;

/** Bits per second. */
export const bitrateProblem = (bits: unknown) => {
  if (typeof bits !== "number" || !Number.isInteger(bits) || bits < 0) return problem("bitrateNumber");
  return bits > maxBitrate ? problem("bitrateHigh") : undefined;
};

/** The server checks nothing here, and an end before its start means never. */
export const schedulesProblem = (schedules: unknown) => {
  for (const schedule of Array.isArray(schedules) ? (schedules as unknown[]) : []) {
    const { DayOfWeek: day, StartHour: start, EndHour: end } = schedule as Record<string, unknown>;
    if (!(scheduleDays as readonly unknown[]).includes(day)) return problem("scheduleDay");
    if (!isHour(start) || !isHour(end)) return problem("scheduleHour");
    if (start >= end) return problem("scheduleOrder");
  }
  return undefined;
};

const isHour = (hour: unknown): hour is number =>
  typeof hour === "number" && hour >= 0 && hour <= 24 && Number.isInteger(hour * 2);

/** Whole numbers that the server keeps in 32 bits. */
export const wholeNumberProblem = (min: number) => (value: unknown) =>
  typeof value === "number" && Number.isInteger(value) && value >= min && value <= maxBitrate
    ? undefined
    : problem(min < 0 ? "wholeNumberOrNever" : "wholeNumber");

/** -1 is never. The server turns 0 into 3, and locks everybody out at the first mistake below -1. */
export const lockoutProblem = (value: unknown) =>
  wholeNumberProblem(-1)(value) ?? (value === 0 ? problem("lockoutZero") : undefined);

/** A sign-in provider that the server does not have leaves a user without any way in. */
export const providerProblem = (id: unknown) =>
  typeof id === "string" && id.trim() ? undefined : problem("providerMissing");
