/** Every package that Usher is made of may be here, and docs/dependencies.md names them all. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { describeDependencies, isAllowed, licenceExceptions, readDependencies } from "./dependencies.mjs";

const root = path.join(import.meta.dirname, "..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const dependencies = await readDependencies();
const titleOf = ({ name, version, licence }: (typeof dependencies)[number]) =>
  `${name} ${version}: ${licence}`;

it("every package is under a licence that is allowed", () => {
  expect(dependencies.length).toBeGreaterThan(100);
  expect(dependencies.filter((one) => !isAllowed(one)).map(titleOf)).toEqual([]);
});

it.each([
  ["MIT", true],
  ["(MPL-2.0 OR Apache-2.0)", true],
  ["GPL-3.0 OR MIT", true],
  ["MIT and ISC", true],
  ["MIT AND GPL-3.0", false],
  ["AGPL-3.0-only", false],
  ["BSD", false],
  ["none", false],
])("%s is allowed: %s", (licence, isOne) => expect(isAllowed({ name: "some", licence })).toBe(isOne));

it("every exception is needed", () => {
  const needed = dependencies.filter(({ name, licence }) => licenceExceptions[name]?.licence === licence);
  expect(new Set(needed.map(({ name }) => name))).toEqual(new Set(Object.keys(licenceExceptions)));
});

it("what is installed says the same of itself as the lock", () => {
  const differing = dependencies.filter(({ place, version, licence }) => {
    const file = path.join(place, "package.json");
    if (!existsSync(path.join(root, file))) return false; // of another platform
    const installed = JSON.parse(read(file)) as { version: string; license?: unknown };
    return (
      installed.version !== version ||
      (typeof installed.license === "string" && installed.license !== licence)
    );
  });
  expect(differing.map(titleOf)).toEqual([]);
});

it("the lock names no registry, so that it can be installed from any", () => {
  const { packages } = JSON.parse(read("package-lock.json")) as {
    packages: Record<string, { resolved?: string }>;
  };
  expect(Object.entries(packages).filter(([, { resolved }]) => resolved)).toEqual([]);
  expect(read("package-lock.json")).not.toMatch(/"https?:\/\/[^"]*\.tgz"|registry\./);
});

it("what only development needs reaches nobody", () => {
  const reached = dependencies.filter(
    ({ isForDevelopment, isInPage, isInServer }) => isForDevelopment && (isInPage || isInServer),
  );
  expect(reached.map(titleOf)).toEqual([]);
});

it("docs/dependencies.md is up to date: npm run licences", () => {
  expect(read("docs/dependencies.md")).toBe(describeDependencies(dependencies));
});
