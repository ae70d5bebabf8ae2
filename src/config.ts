/** config.json: what whoever installed this page offers. Read at run time, beside the page. */
import { type BackendName, isBackendName } from "./backends";
import { type AccentName, accents, isAccentName } from "./ui/tokens";

/** Missing file: any address may be typed. A broken one is a `ConfigError`, and nothing is offered. */
export interface Config {
  servers: readonly OfferedServer[];
  /** May a visitor type another address? */
  otherAddresses: boolean;
  /** Of settings. Absent: none. Looked through by the pages that use them: see templates/shipped.ts. */
  templates?: readonly unknown[];
}

export interface OfferedServer {
  /** Stands in the URL of this page: letters, digits and dashes. */
  id: string;
  name: string;
  backend: BackendName;
  /** Absolute, or relative to this page. No slash at the end, no credentials. */
  url: string;
  /** Fills in the sign-in form. A password only for a demo: everybody can read config.json. */
  signIn?: { username?: string; password?: string };
  /** Absent: its kind's, or one that no other server has. */
  colour?: AccentName;
}

/** `message` says which part of config.json is wrong, for whoever installed it. */
export class ConfigError extends Error {
  override name = "ConfigError";
}

export const defaultConfig: Config = { servers: [], otherAddresses: true };

declare global {
  interface Window {
    /** Asked for by index.html, while the rest of the app is on its way. */
    usherConfig?: Promise<Response>;
  }
}

/** Reads the file beside this page. None there, or a web page in its place: `defaultConfig`. */
export const readConfig = async (): Promise<Config> => {
  const asked = window.usherConfig ?? fetch("./config.json", { cache: "no-cache" });
  const response = await asked.catch((cause: unknown) => {
    throw new ConfigError("It does not arrive: the web server of this page does not answer.", { cause });
  });
  const text = await response.text();
  // Servers of single-page apps answer with the page itself for whatever they do not have.
  if (response.status === 404 || text.trimStart().startsWith("<")) return defaultConfig;
  if (!response.ok)
    throw new ConfigError(`The web server of this page answers with HTTP ${response.status}.`);
  const config = parseConfig(text, document.baseURI);
  shipped = config.templates ?? [];
  return config;
};

let shipped: readonly unknown[] = [];

/** The templates of the file that was read last, for pages that are loaded long after it. */
export const shippedTemplates = (): readonly unknown[] => shipped;

/** The file as text; `page` is the address that relative server addresses start from. */
export const parseConfig = (text: string, page: string): Config => {
  const json = parseJson(text);
  if (!isRecord(json)) throw new ConfigError('It must be an object: { "servers": [ … ] }.');
  const { servers = [], otherAddresses = true, templates = [] } = json;
  if (!Array.isArray(servers)) throw new ConfigError('"servers" must be a list.');
  if (!Array.isArray(templates)) throw new ConfigError('"templates" must be a list.');
  if (typeof otherAddresses !== "boolean") throw new ConfigError('"otherAddresses" must be true or false.');
  const offered = servers.map((server: unknown, index) => parseServer(server, index, page));
  const twice = offered.find(({ id }, index) => offered.findIndex((other) => other.id === id) !== index);
  if (twice) throw new ConfigError(`Two servers have the id "${twice.id}".`);
  return { servers: offered, otherAddresses, ...(templates.length > 0 && { templates }) };
};

const parseServer = (server: unknown, index: number, page: string): OfferedServer => {
  const where = `Server ${index + 1}`;
  if (!isRecord(server)) throw new ConfigError(`${where} must be an object.`);
  const { id, name, backend, url, signIn, colour } = server;
  if (typeof id !== "string" || !/^[a-z0-9-]+$/.test(id))
    throw new ConfigError(`${where} needs an "id" of small letters, digits and dashes.`);
  if (typeof name !== "string" || !name.trim()) throw new ConfigError(`${where} ("${id}") needs a "name".`);
  if (!isBackendName(backend))
    throw new ConfigError(`${where} ("${id}") needs a "backend" that this version knows.`);
  if (typeof url !== "string") throw new ConfigError(`${where} ("${id}") needs a "url".`);
  if (colour !== undefined && !isAccentName(colour))
    throw new ConfigError(
      `"colour" of ${where} ("${id}") must be one of ${Object.keys(accents).join(", ")}.`,
    );
  const parsedSignIn = parseSignIn(signIn, `${where} ("${id}")`);
  return {
    id,
    name,
    backend,
    url: toAddress(url, page, `${where} ("${id}")`),
    ...(parsedSignIn && { signIn: parsedSignIn }),
    ...(colour && { colour }),
  };
};

const parseSignIn = (signIn: unknown, where: string): OfferedServer["signIn"] => {
  if (signIn === undefined) return undefined;
  if (!isRecord(signIn)) throw new ConfigError(`"signIn" of ${where} must be an object.`);
  const { username, password } = signIn;
  for (const text of [username, password])
    if (text !== undefined && typeof text !== "string")
      throw new ConfigError(`"username" and "password" of ${where} must be text.`);
  return {
    ...(typeof username === "string" && { username }),
    ...(typeof password === "string" && { password }),
  };
};

const toAddress = (url: string, page: string, where: string) => {
  try {
    const address = new URL(url, page);
    if (!/^https?:$/.test(address.protocol)) throw new TypeError("not http");
    if (address.username || address.password)
      throw new ConfigError(`The "url" of ${where} must hold no password.`);
    return `${address.origin}${address.pathname}`.replace(/\/+$/, "");
  } catch (cause) {
    if (cause instanceof ConfigError) throw cause;
    throw new ConfigError(`The "url" of ${where} is no web address.`, { cause });
  }
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ConfigError(`It is not valid JSON: ${(cause as Error).message}`, { cause });
  }
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  Boolean(value) && typeof value === "object" && !Array.isArray(value);
