/** Codes that wait for approval. In memory, as on the real server: a restart forgets them. */
import { randomBytes, randomInt } from "node:crypto";
import { isSameSecret } from "../secrets.ts";
import type { WireAuthenticationResult } from "./wire.ts";

export interface QuickConnectRequest {
  secret: string;
  /** Six digits. */
  code: string;
  deviceId: string;
  deviceName: string;
  appName: string;
  appVersion: string;
  /** Milliseconds since 1970; a minute ahead once approved, so that the device can still learn of it. */
  addedAt: number;
  /** There once somebody approved. */
  result?: WireAuthenticationResult;
}

export interface QuickConnect {
  add(
    device: Pick<QuickConnectRequest, "deviceId" | "deviceName" | "appName" | "appVersion">,
  ): QuickConnectRequest;
  findBySecret(secret: string): QuickConnectRequest | undefined;
  findByCode(code: string): QuickConnectRequest | undefined;
  /** Of two approvals at once, one gets it. A code that is approved lives for another while. */
  claim(request: QuickConnectRequest): boolean;
  release(request: QuickConnectRequest): void;
}

const mostRequests = 1000;

export const createQuickConnect = (seconds: number, now: () => number): QuickConnect => {
  const requests = new Map<string, QuickConnectRequest>();
  const claimed = new Set<QuickConnectRequest>();
  const expire = () => {
    for (const [code, { addedAt }] of requests) if (addedAt + seconds * 1000 <= now()) requests.delete(code);
  };
  const draw = (): string => {
    const code = String(randomInt(100_000, 1_000_000));
    return requests.has(code) ? draw() : code;
  };
  return {
    add(device) {
      expire();
      const request = {
        ...device,
        secret: randomBytes(32).toString("hex").toUpperCase(),
        code: draw(),
        addedAt: now(),
      };
      requests.set(request.code, request);
      // Anybody may ask for one: the oldest goes before memory does.
      if (requests.size > mostRequests) requests.delete(requests.keys().next().value ?? "");
      return request;
    },
    findBySecret(secret) {
      expire();
      return [...requests.values()].find((request) => isSameSecret(secret, request.secret));
    },
    findByCode(code) {
      expire();
      return requests.get(code);
    },
    claim(request) {
      if (claimed.has(request)) return false;
      claimed.add(request);
      request.addedAt = now() + 60_000;
      return true;
    },
    release: (request) => void claimed.delete(request),
  };
};
