/** Where a caller is. "Local" decides on remote access, on the login screen's list and on forgotten passwords. */

import { BlockList, isIPv6 } from "node:net";
import type { FastifyRequest } from "fastify";
import type { JellyfinRules } from "./manners.ts";

const local = new BlockList();
local.addSubnet("127.0.0.0", 8);
local.addSubnet("10.0.0.0", 8);
local.addSubnet("172.16.0.0", 12);
local.addSubnet("192.168.0.0", 16);
local.addSubnet("169.254.0.0", 16);
local.addAddress("::1", "ipv6");
local.addSubnet("fc00::", 7, "ipv6");
local.addSubnet("fe80::", 10, "ipv6");

/** The caller's address; behind a known proxy, the one that it reports. */
export const addressOf = (request: FastifyRequest, { trustsProxy }: JellyfinRules): string => {
  const forwarded =
    trustsProxy &&
    String(request.headers["x-forwarded-for"] ?? "")
      .split(",")[0]
      ?.trim();
  return (forwarded || request.ip).replace(/^::ffff:/, "");
};

/** The last ones that were asked about: to look one up takes longer than to read a user. */
const known = new Map<string, boolean>();
const mostKnown = 100;

export const isLocal = (address: string): boolean => {
  const found = known.get(address);
  if (found !== undefined) return found;
  const isIt = local.check(address, isIPv6(address) ? "ipv6" : "ipv4");
  if (known.size >= mostKnown) known.clear();
  known.set(address, isIt);
  return isIt;
};
