/**
 * Answers of plex.tv, JSON or XML, as one shape: the same code reads both, and both spellings of XML.
 *
 * What comes out of here still holds the secrets of the answer. `wire.ts` picks what is wanted by name.
 */
import { BrokenAnswerError } from "../errors";
import type { HttpResponse } from "../http";
import { parseXml, type XmlElement } from "./xml";

export type Loose = Readonly<Record<string, unknown>>;

/** Rejects with a `BrokenAnswerError` what is neither, a web page with status 200 among it. */
export const readAnswer = (url: string, { text, json }: Pick<HttpResponse, "text" | "json">): Loose => {
  if (isLoose(json)) return json;
  const xml = json === undefined ? parseXml(text) : undefined;
  if (!xml || xml.name.toLowerCase() === "html") throw new BrokenAnswerError(url);
  return toLoose(xml);
};

/** Where an answer is a list: of JSON the array, of XML what stands in its root. */
export const readList = (url: string, response: Pick<HttpResponse, "text" | "json">): Loose[] => {
  if (Array.isArray(response.json)) return response.json.filter(isLoose);
  const xml = response.json === undefined ? parseXml(response.text) : undefined;
  if (!xml || xml.name.toLowerCase() === "html") throw new BrokenAnswerError(url);
  return toItems(xml);
};

/** A list within an answer, by the names it has in JSON and in XML. Undefined where there is none. */
export const listIn = (answer: Loose, ...names: string[]): Loose[] | undefined => {
  const list = names.map((name) => answer[name]).find(Array.isArray) as unknown[] | undefined;
  return list?.filter(isLoose);
};

/** One object within an answer. */
export const partOf = (answer: Loose, name: string): Loose => {
  const part = answer[name];
  const first: unknown = Array.isArray(part) ? part[0] : part;
  return isLoose(first) ? first : {};
};

export const isLoose = (value: unknown): value is Loose =>
  Boolean(value) && typeof value === "object" && !Array.isArray(value);

// --- Values: each is written in several ways ---

/** `true`, 1, "1" and "true". */
export const toBoolean = (value: unknown): boolean =>
  value === true || value === 1 || value === "1" || value === "true";

/** A whole number, or a text that is one. Undefined for everything else. */
export const toNumber = (value: unknown): number | undefined => {
  if (typeof value === "number") return Number.isSafeInteger(value) ? value : undefined;
  if (typeof value !== "string" || !/^-?\d{1,15}$/.test(value)) return undefined;
  return Number(value);
};

/** Null, "" and absent are alike: "". Half a character has no place in an address, and many texts stand in one. */
export const toText = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value).replace(/\p{Cs}/gu, "\uFFFD") : "";

/**
 * Attributes, and children in lists under their names, `User` as `user`. A child without attributes
 * is a frame around a list: `<users><user/></users>` becomes what JSON has as `users`.
 */
const toLoose = ({ attributes, children }: XmlElement): Loose => {
  const lists = new Map<string, Loose[]>();
  for (const child of children) {
    const name = child.name.charAt(0).toLowerCase() + child.name.slice(1);
    const isFrame = !Object.keys(child.attributes).length;
    lists.set(name, [...(lists.get(name) ?? []), ...(isFrame ? toItems(child) : [toLoose(child)])]);
  }
  return Object.fromEntries([...Object.entries(attributes), ...lists]);
};

/** One list holds things of one name. What else may come to stand between them is nothing we know. */
const toItems = ({ children }: XmlElement): Loose[] =>
  children.filter(({ name }) => name === children[0]?.name).map(toLoose);
