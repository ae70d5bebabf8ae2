/** From samples to the table that is printed: one row per dashboard and page. */
import { profiles } from "./measure.mjs";

/** Bytes and requests are the middle sample's; times are the least and the middle one, in milliseconds. */
export const summarise = (samples) => {
  const groups = new Map();
  for (const sample of samples) groups.set(keyOf(sample), [...(groups.get(keyOf(sample)) ?? []), sample]);
  return [...groups.values()].map((group) => {
    const times = Object.keys(profiles).map((profile) => {
      const ms = group.filter((sample) => sample.profile === profile).map((sample) => sample.ms);
      return [profile, { least: Math.round(Math.min(...ms)), middle: Math.round(middleOf(ms)) }];
    });
    return {
      dashboard: group[0].dashboard,
      page: group[0].page,
      bytes: middleOf(group.map(({ bytes }) => bytes)),
      requests: middleOf(group.map(({ requests }) => requests)),
      ms: Object.fromEntries(times),
    };
  });
};

export const printTable = (rows, { people, rounds, machine }) => {
  const head = ["page", "dashboard", "kB", "requests", ...Object.keys(profiles).map((name) => `${name}, ms`)];
  const body = rows.map(({ page, dashboard, bytes, requests, ms }) => [
    page === "list" ? `list, 25 of ${people.toLocaleString("en")}` : "sign-in page",
    dashboard,
    (bytes / 1000).toFixed(1),
    String(requests),
    ...Object.values(ms).map(({ least, middle }) => `${least} / ${middle}`),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...body].map((row) => row[column].length)));
  const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(" | ")} |`;
  console.log(`\n${line(head)}\n|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`);
  for (const row of body) console.log(line(row));
  console.log(`
Empty cache, until usable; bytes as they travelled (brotli), headers included. Times: least / middle of ${rounds}.
${Object.entries(profiles)
  .map(([name, { says }]) => `${name}: ${says}`)
  .join("; ")}. ${machine.cores} cores, Chromium ${machine.chromium}.`);
};

const keyOf = ({ dashboard, page }) => `${page} ${dashboard}`;

const middleOf = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
