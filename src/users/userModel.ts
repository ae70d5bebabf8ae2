/** What the pages of one user know about users: how to call one, and what a name or an address may be. */
import type { User } from "../backends/backend";

/** What to call a user on screen: the full name, or what they sign in as. */
export const displayNameOf = ({ fullName, name }: Pick<User, "name" | "fullName">): string =>
  fullName?.trim() || name;

/** One or two letters for the round picture: of the first and the last word, in capitals. */
export const initialsOf = (user: Pick<User, "name" | "fullName">): string => {
  const words = displayNameOf(user).split(/\s+/u).filter(isVisible);
  const ends = words.length > 1 ? [words[0]!, words.at(-1)!] : words;
  return ends.map((word) => firstLetter(word).toLocaleUpperCase()).join("") || "?";
};

/** Characters. No server has a limit of its own; this one keeps lists and log lines readable. */
export const maxNameLength = 255;
/** Characters: RFC 5321's longest path, without its brackets. */
export const maxEmailLength = 254;

/** A message key and what fills it in; undefined where nothing is wrong. */
export type Complaint = { key: string; max?: number } | undefined;

/** What a user signs in as. Anything that can be seen and typed is fine, in any script. */
export const checkUserName = (value: unknown): Complaint => {
  const name = toText(value).trim();
  if (!name) return { key: "user.check.nameMissing" };
  return checkCharacters(name);
};

/** May be empty: the user name stands in for it. */
export const checkFullName = (value: unknown): Complaint => {
  const name = toText(value).trim();
  return name ? checkCharacters(name) : undefined;
};

/** May be empty. Only the shape is looked at: whether mail arrives, nobody here can know. */
export const checkEmail = (value: unknown): Complaint => {
  const email = toText(value).trim();
  if (!email) return undefined;
  if (lengthOf(email) > maxEmailLength) return { key: "user.check.tooLong", max: maxEmailLength };
  return addressPattern.test(email) ? undefined : { key: "user.check.email" };
};

/** Spaces at the ends are never meant, and make a name that nobody can type again. */
export const trimmed = (value: unknown): string => toText(value).trim();

const checkCharacters = (name: string): Complaint => {
  if (/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(name)) return { key: "user.check.controlCharacters" };
  if (!isVisible(name)) return { key: "user.check.invisible" };
  if (lengthOf(name) > maxNameLength) return { key: "user.check.tooLong", max: maxNameLength };
  return undefined;
};

/** Code points, as databases count: an emoji of several counts as several. */
const lengthOf = (text: string) => Array.from(text).length;

/** Whether a reader sees anything at all. Joiners and direction marks are fine inside a name, not as one. */
const isVisible = (text: string) => /[^\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text);

/** Something, one @, and a host of two parts or more, without spaces. */
const addressPattern = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/u;

/** What a reader takes for one letter: it may be several code points. */
const firstLetter = (word: string) => {
  if (isPlain.test(word)) return word[0]!;
  for (const { segment } of letters.segment(word)) if (isVisible(segment)) return segment;
  return "";
};

/** Two characters that nothing joins into one: most names, and a hundred times as fast. */
const isPlain = /^[!-~](?:[!-~]|$)/;

const letters = new Intl.Segmenter(undefined, { granularity: "grapheme" });

const toText = (value: unknown) => (typeof value === "string" ? value : "");
