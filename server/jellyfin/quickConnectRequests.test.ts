import { expect, test } from "vitest";
import { createQuickConnect } from "./quickConnectRequests.ts";

const device = { deviceId: "1", deviceName: "TV", appName: "App", appVersion: "1" };

test("of two who approve at once, one gets it, and after a failure the next may try", () => {
  const requests = createQuickConnect(600, () => 0);
  const request = requests.add(device);
  expect([requests.claim(request), requests.claim(request)]).toEqual([true, false]);
  requests.release(request);
  expect(requests.claim(request)).toBe(true);
});

test("a code runs out, and lives a little longer once somebody approves", () => {
  let now = 0;
  const requests = createQuickConnect(600, () => now);
  const [first, second] = [requests.add(device), requests.add(device)];
  now = 599_000;
  requests.claim(second);
  now = 601_000;
  expect(requests.findBySecret(first.secret)).toBeUndefined();
  expect(requests.findByCode(second.code)).toBe(second);
});
