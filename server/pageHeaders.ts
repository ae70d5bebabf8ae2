/**
 * What a browser is told of the page beside its content. The one source of these headers: the embedded
 * server sends them, and every build writes them down for nginx and Caddy (see docs/deployment).
 */
import { createHash } from "node:crypto";

/** `page` is the built index.html, `config` its config.json where that is known. */
export const pageHeadersOf = (page: string, config?: unknown): Readonly<Record<string, string>> => ({
  "content-security-policy": policyOf(page, config),
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
});

/** Of everything else in the folder. */
export const fileHeaders: Readonly<Record<string, string>> = { "x-content-type-options": "nosniff" };

/** What the build makes has its content in its name; everything else is asked for each time. */
export const cacheOf = (isHashed: boolean) => (isHashed ? "public, max-age=31536000, immutable" : "no-cache");

const policyOf = (page: string, config: unknown): string =>
  [
    "default-src 'none'",
    `script-src ${["'self'", ...hashesOf(page, "script")].join(" ")}`,
    "worker-src 'self'",
    // Emotion and MUI fill an empty <style> by script: the hash is that of nothing.
    `style-src ${["'self'", ...hashesOf(page, "style"), hash("")].join(" ")}`,
    // Pictures of users come from their servers, some from third ones that those name.
    "img-src 'self' blob: data: http: https:",
    `connect-src ${connectionsOf(config).join(" ")}`,
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types usher-document usher-worker",
  ].join("; ");

/**
 * Any server may be typed into the page, and many have neither a certificate nor a name: nothing narrower than
 * "by HTTP" holds then. Where config.json allows no other addresses, it is exactly the servers in it.
 */
const connectionsOf = (config: unknown): string[] => {
  if (!isRecord(config) || config.otherAddresses !== false || !Array.isArray(config.servers))
    return ["'self'", "http:", "https:"];
  const origins = config.servers.flatMap((server: unknown) => originOf(isRecord(server) ? server.url : ""));
  return [...new Set(["'self'", ...origins])];
};

/** None of an address relative to the page. */
const originOf = (url: unknown): string[] => {
  try {
    const { protocol, origin } = new URL(String(url));
    return /^https?:$/.test(protocol) ? [origin] : [];
  } catch {
    return [];
  }
};

/** Of what stands in the page itself. */
const hashesOf = (page: string, element: "script" | "style"): string[] =>
  [...page.matchAll(new RegExp(`<${element}(?![^>]*\\ssrc=)[^>]*>([^]*?)</${element}>`, "g"))].map(
    ([, text = ""]) => hash(text),
  );

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
