import { expect, it } from "vitest";
import { isOlderThan } from "./version";

it.each([
  ["10.8.13", "10.10", true],
  ["10.10.0", "10.10", false],
  ["10.11.11", "10.10", false],
  ["10.11.11", "12", true],
  ["12.0.0", "12", false],
  ["12.1.0", "10.10", false],
  ["9.9.9", "10.10", true],
  ["", "10.10", true],
  ["unstable", "12", false],
])("%s is older than %s: %s", (version, than, isOlder) => expect(isOlderThan(version, than)).toBe(isOlder));
