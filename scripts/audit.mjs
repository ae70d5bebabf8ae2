/**
 * Asks the registry for known weaknesses of the packages in package-lock.json, before a release. Exit codes:
 * 0 nothing of "high" or worse is known, 1 something is, 2 nobody could tell.
 */
import { spawnSync } from "node:child_process";
import path from "node:path";

/** @param {string} text What `npm audit --json` wrote. @returns {{ code: 0 | 1 | 2, says: string }} */
export const readAudit = (text) => {
  const answer = parse(text);
  const counts = answer?.metadata?.vulnerabilities;
  if (typeof counts?.high !== "number" || typeof counts.critical !== "number") {
    const reason = answer?.message ?? answer?.error?.summary ?? "it said nothing that can be read";
    return {
      code: 2,
      says: `The registry does not tell of known weaknesses (${reason}): nothing was looked at.`,
    };
  }
  const names = Object.values(answer.vulnerabilities ?? {})
    .filter(({ severity }) => severity === "high" || severity === "critical")
    .map(({ name, severity }) => `${name} (${severity})`);
  if (counts.high + counts.critical > 0)
    return { code: 1, says: `Known weaknesses of high or critical severity: ${names.join(", ")}.` };
  return { code: 0, says: `No weakness of high or critical severity is known; of others, ${counts.total}.` };
};

const parse = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

if (process.argv[1] === import.meta.filename) {
  const { stdout } = spawnSync("npm", ["audit", "--json"], {
    cwd: path.join(import.meta.dirname, ".."),
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  const { code, says } = readAudit(stdout ?? "");
  console.log(says);
  process.exitCode = code;
}
