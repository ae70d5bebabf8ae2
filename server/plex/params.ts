/** Reads what was sent: a query, a form or JSON, which the service takes one for the other. */
import type { FastifyRequest } from "fastify";
import { PlexFailure } from "./errors.ts";

/** `sharingSettings[allowSync]=0` is read as an object, as Rails does. */
export type Params = Readonly<Record<string, unknown>>;

/** The body goes before the query. A body that is neither form nor JSON is as none. */
export const readParams = (request: FastifyRequest): Params => ({
  ...readQuery(request),
  ...readBody(request),
});

export const readQuery = ({ url }: FastifyRequest): Params => {
  const at = url.indexOf("?");
  return at < 0 ? {} : readPairs(new URLSearchParams(url.slice(at + 1)));
};

const readBody = ({ body, headers }: FastifyRequest): Params => {
  if (!Buffer.isBuffer(body) || body.length === 0) return {};
  const type = headers["content-type"] ?? "";
  const text = body.toString("utf8");
  if (/^application\/json\b/i.test(type)) return readJson(text);
  return /^application\/x-www-form-urlencoded\b/i.test(type) ? readPairs(new URLSearchParams(text)) : {};
};

const readJson = (text: string): Params => {
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch {
    // as for any other value: it is no object
  }
  throw new PlexFailure(1004);
};

const readPairs = (pairs: URLSearchParams): Params => {
  const params: Record<string, unknown> = {};
  for (const [name, value] of pairs) {
    const [, outer = name, inner] = /^([^[]+)\[([^\]]*)\]$/.exec(name) ?? [];
    if (inner === undefined) params[outer] = value;
    else if (inner === "") params[outer] = [...(Array.isArray(params[outer]) ? params[outer] : []), value];
    else params[outer] = { ...(isObject(params[outer]) ? params[outer] : {}), [inner]: value };
  }
  return params;
};

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Undefined where it was not sent, or is null. Numbers are read as texts; anything else is a 400. */
export const readText = (params: Params, name: string): string | undefined => {
  const value = params[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  throw new PlexFailure(1004);
};

/** `1`, `"1"`, `true` and `"true"`, and their contraries. */
export const readFlag = (params: Params, name: string): boolean | undefined => {
  const value = params[name];
  if (value === undefined || value === null) return undefined;
  if (["1", "true"].includes(String(value))) return true;
  if (["0", "false"].includes(String(value))) return false;
  throw new PlexFailure(1004);
};

/** A whole number from 1, also as text. */
export const readNumber = (value: unknown): number | undefined => {
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
};

/** Ids as numbers or texts, in a list or separated by commas. Undefined where there is none of it. */
export const readNumbers = (params: Params, name: string): number[] | undefined => {
  const value = params[name];
  if (value === undefined || value === null) return undefined;
  const values: unknown[] = Array.isArray(value) ? value : String(value).split(",").filter(Boolean);
  return values.map((one) => {
    const number = readNumber(one);
    if (number === undefined) throw new PlexFailure(1004);
    return number;
  });
};
