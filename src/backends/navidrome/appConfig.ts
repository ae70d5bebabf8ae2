/**
 * What Navidrome's own page says about its server. It is the only place that tells whether anybody
 * has an account yet: no API answers that.
 *
 * The page holds `window.__APP_CONFIG__ = "…"`, JSON inside a JavaScript string.
 */

export interface AppConfig {
  /** Nobody has an account: the first one may be made by whoever comes. */
  firstTime: boolean;
  /** "0.63.2 (295886cb9)"; "" where it is not told. */
  version: string;
  /** May users change their own name, e-mail and password? */
  enableUserEditing: boolean;
  /** The administrator's greeting, as plain text. */
  welcome?: string;
}

/** What is assumed of a server that has no page, or one without this. */
export const unknownAppConfig: AppConfig = { firstTime: false, version: "", enableUserEditing: true };

/** Undefined where the page is not Navidrome's. */
export const parseAppConfig = (page: string): AppConfig | undefined => {
  const config = readConfig(page);
  if (!config) return undefined;
  const { firstTime, version, enableUserEditing, welcomeMessage } = config;
  const welcome = typeof welcomeMessage === "string" ? toPlainText(welcomeMessage) : "";
  return {
    firstTime: firstTime === true,
    version: typeof version === "string" ? version : "",
    enableUserEditing: enableUserEditing !== false,
    ...(welcome && { welcome }),
  };
};

const readConfig = (page: string): Record<string, unknown> | undefined => {
  const [, literal] = /__APP_CONFIG__\s*=\s*("(?:[^"\\\n]|\\.)*")/.exec(page) ?? [];
  const text = parseJson(toJsonString(literal ?? ""));
  const config = typeof text === "string" ? parseJson(text) : undefined;
  return typeof config === "object" && config !== null ? (config as Record<string, unknown>) : undefined;
};

/** JavaScript strings know two escapes that JSON does not: `\x3c` and `\'`. */
const toJsonString = (literal: string) =>
  literal.replace(/\\(x[0-9a-fA-F]{2}|.)/g, (escape, rest: string) =>
    rest.length === 3 ? `\\u00${rest.slice(1)}` : rest === "'" ? "'" : escape,
  );

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Characters. A greeting is no essay. */
const maxWelcome = 1000;

/**
 * The words of a piece of HTML. The result is text and must be shown as text: what an entity spelled
 * may look like a tag again.
 */
export const toPlainText = (html: string): string =>
  html
    .replace(/<(script|style)\b[^<>]*>[^<]*(?:<(?!\/\1)[^<]*)*(?:<\/\1[^<>]*>|$)/gi, "")
    .replace(/<(?:br|\/p|\/div|\/h[1-6]|\/li)\b[^<>]*>/gi, "\n")
    .replace(/<!--[^]*?(?:-->|$)|<\/?[a-z][^<>]*>/gi, "")
    .replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (entity, name: string) => toCharacter(name) ?? entity)
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n[ \n]*/g, "\n")
    .trim()
    .slice(0, maxWelcome);

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

const toCharacter = (name: string) => {
  if (!name.startsWith("#")) return entities[name.toLowerCase()];
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
};
