/** Who a request says it is: the `Authorization: MediaBrowser …` header, and the older forms that 10.11 still takes. */
import type { FastifyRequest } from "fastify";
import type { QueryReader } from "./binding.ts";
import type { JellyfinRules } from "./manners.ts";

/** The parts of the header. Anything may be missing; nothing is checked yet. */
export interface Claim {
  client?: string;
  device?: string;
  deviceId?: string;
  version?: string;
  token?: string;
}

export const readClaim = (
  { headers }: Pick<FastifyRequest, "headers">,
  query: QueryReader,
  { legacyAuthorization }: JellyfinRules,
): Claim => {
  const legacyHeader = legacyAuthorization ? single(headers["x-emby-authorization"]) : undefined;
  const parts = readHeader(headers.authorization || legacyHeader || "", legacyAuthorization);
  const token =
    parts.get("Token") ||
    (legacyAuthorization && (single(headers["x-emby-token"]) || single(headers["x-mediabrowser-token"]))) ||
    query.text("ApiKey") ||
    (legacyAuthorization && query.text("api_key")) ||
    undefined;
  return withoutEmpty({
    client: parts.get("Client"),
    device: parts.get("Device"),
    deviceId: parts.get("DeviceId"),
    version: parts.get("Version"),
    token,
  });
};

/** Keys keep their case; values may have quotes and are percent-encoded, with `+` for a space. */
const readHeader = (header: string, legacy: boolean): Map<string, string> => {
  const [, scheme = "", rest = ""] = /^(\S+)\s+(.*)$/s.exec(header) ?? [];
  const known = scheme.toLowerCase() === "mediabrowser" || (legacy && scheme.toLowerCase() === "emby");
  if (!known) return new Map();
  // A comma inside quotes belongs to the value.
  const parts = rest.match(/(?:[^,"]+|"[^"]*"?)+/g) ?? [];
  return new Map(
    parts.flatMap((part): [string, string][] => {
      const at = part.indexOf("=");
      if (at < 0) return [];
      return [
        [
          part.slice(0, at).trim(),
          decode(
            part
              .slice(at + 1)
              .trim()
              .replace(/^"+|"+$/g, ""),
          ),
        ],
      ];
    }),
  );
};

const decode = (value: string): string => {
  const spaced = value.replaceAll("+", " ");
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
};

const single = (header: string | string[] | undefined) => (Array.isArray(header) ? header[0] : header);

const withoutEmpty = (claim: { [Key in keyof Claim]: string | undefined }): Claim =>
  Object.fromEntries(Object.entries(claim).filter(([, value]) => Boolean(value)));
