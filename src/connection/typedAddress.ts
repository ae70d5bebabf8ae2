/** What somebody typed as the address of a server, as the addresses to try. Pure. */
import { isLoopback } from "./isLoopback";

/** Why an address is not even tried: a key below `connect.problems`. */
export type AddressProblem = "missing" | "notAddress" | "scheme" | "credentials" | "mixedContent";

export type TypedAddress =
  /** In the order to try them. No slash at the end, no query, no fragment. */
  { candidates: string[] } | { problem: AddressProblem; url: string };

/** `pageProtocol` is this page's own: an https page may not talk to an http server, but for this device. */
export const readTypedAddress = (text: string, pageProtocol: string): TypedAddress => {
  const typed = text.trim();
  const fail = (problem: AddressProblem) => ({ problem, url: typed });
  if (!typed) return fail("missing");
  const [, scheme, rest] = /^(?:([a-z][a-z\d+.-]*):\/\/|\/*)(.*)$/is.exec(typed)!;
  if (scheme ? !/^https?$/i.test(scheme) : notAScheme.test(typed)) return fail("scheme");
  const address = parse(`${scheme ?? "http"}://${rest}`);
  if (!address) return fail("notAddress");
  if (address.username || address.password) return fail("credentials");

  const allowed = (scheme ? [scheme] : isNearby(address.hostname) ? ["http", "https"] : ["https", "http"])
    .map((each) => new URL(`${each}://${rest}`))
    .filter(
      ({ protocol, hostname }) => protocol === "https:" || pageProtocol !== "https:" || isLoopback(hostname),
    );
  if (!allowed.length) return fail("mixedContent");
  return { candidates: allowed.map(({ origin, pathname }) => `${origin}${pathname}`.replace(/\/+$/, "")) };
};

/** `nas:4533` is a host and a port; these before a colon are no hosts. */
const notAScheme = /^(javascript|data|vbscript|file|blob|mailto|about):/i;

/** The same address with ever less of its path: people copy `http://nas:4533/app/#/album` from their browser. */
export const parentsOf = (url: string): string[] => {
  const { origin, pathname } = new URL(url);
  const parts = pathname.split("/").filter(Boolean);
  return parts.map((_, index) => [origin, ...parts.slice(0, index)].join("/")).toReversed();
};

const parse = (text: string) => {
  try {
    const address = new URL(text);
    // The parser lets pass what no host is called; a host may hold any letter, but no such sign.
    return /^[\p{L}\p{N}.\-_[\]:]+$/u.test(address.hostname) ? address : undefined;
  } catch {
    return undefined;
  }
};

/** At home, servers seldom have a certificate: http is tried first. */
const isNearby = (hostname: string) =>
  isLoopback(hostname) ||
  !/[.:]/.test(hostname) ||
  /^(10|192\.168|172\.(1[6-9]|2\d|3[01])|169\.254|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./.test(hostname) ||
  /^\[(f[cd]|fe80)/.test(hostname) ||
  /\.(local|lan|home|internal|home\.arpa)$/.test(hostname);
