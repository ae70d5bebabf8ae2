/** From samples to the table that is printed: one row per dashboard and page, with its goal. */
import { budgets, leastPerSecond, overBudget, timeGoals } from "./budgets.mjs";
import { profiles } from "./measure.mjs";
import { middleOf } from "./middle.mjs";

/** Counts and ratios are the middle sample's; times are the least and the middle one, in milliseconds. */
export const summarise = (samples) => {
  const groups = new Map();
  for (const sample of samples) groups.set(keyOf(sample), [...(groups.get(keyOf(sample)) ?? []), sample]);
  return [...groups.values()].map((group) => {
    const counts = [
      "bytes",
      "requests",
      "pictures",
      "reads",
      "writes",
      "ratio",
      "beside",
      "task",
      "shift",
      "perSecond",
      "share",
      "ofAll",
    ].flatMap((key) => {
      const values = group.flatMap((sample) => (sample[key] === undefined ? [] : [sample[key]]));
      return values.length > 0 ? [[key, middleOf(values)]] : [];
    });
    const times = Object.keys(profiles).flatMap((profile) => {
      const ms = group.flatMap((sample) =>
        sample.profile === profile && sample.ms !== undefined ? [sample.ms] : [],
      );
      return ms.length > 0
        ? [[profile, { least: Math.round(Math.min(...ms)), middle: Math.round(middleOf(ms)) }]]
        : [];
    });
    const { dashboard, page, isOther, where } = group[0];
    return {
      dashboard,
      page,
      ...(isOther && { isOther }),
      ...(where && { where }),
      ...Object.fromEntries(counts),
      ...(group.length > 1 && group[0].task !== undefined && { first: group[0].ms }),
      ms: Object.fromEntries(times),
    };
  });
};

export const printTable = (rows, { people, rounds, machine, pace }) => {
  const head = ["what", "dashboard", "is", "goal", ...Object.keys(profiles).map((name) => `${name}, ms`), ""];
  const body = rows.map((row) => [
    titles[row.page],
    row.dashboard,
    figures.flatMap(([key, say]) => (row[key] === undefined ? [] : say(row[key]))).join(", "),
    (row.perSecond === undefined ? "" : `≥ ${leastPerSecond}/s`) ||
      Object.entries(goalsOf(row, people))
        .map(([key, most]) =>
          key === "ratio" ? `≤ ${fractions[most] ?? most} ×` : `≤ ${most} ${units[key] ?? key}`,
        )
        .join(", "),
    ...Object.keys(profiles).map((name) =>
      row.ms[name] ? `${row.ms[name].least} / ${row.ms[name].middle}` : "",
    ),
    verdictOf(row, people),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...body].map((row) => row[column].length)));
  const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(" | ")} |`;
  console.log(`\n${line(head)}\n|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`);
  for (const row of body) console.log(line(row));
  console.log(`
Empty cache, until usable; bytes as they travelled (brotli), headers included. Times: least / middle of ${rounds}.
${Object.entries(profiles)
  .map(([name, { says }]) => `${name}: ${says}`)
  .join("; ")}. Long lists: ${people} people. ${machine.cores} cores, Chromium ${machine.chromium}.
The same loop, before, between and after: ${[pace.least, pace.middle, pace.most].map(Math.round).join(" / ")} ms (least / middle / most).`);
};

const goalsOf = (row, people) => {
  if (row.isOther) return {};
  return row.task === undefined ? (budgets[row.page] ?? {}) : timeGoals(people);
};

const verdictOf = (row, people) => {
  if (row.isOther || row.isAlone) return "";
  if (row.perSecond < leastPerSecond) return "under";
  return overBudget(row).length > 0 || isSlow(row, people) ? "over" : "met";
};

const fractions = { [1 / 3]: "1/3", [1 / 2]: "1/2" };
const units = { ms: "ms", task: "ms task", shift: "" };

const isSlow = ({ task, ms }, people) => {
  const goal = timeGoals(people);
  return task !== undefined && (task > goal.task || ms.fast.middle > goal.ms);
};

const titles = {
  login: "sign-in usable",
  list: "list of users shown",
  loginBeside: "sign-in usable on the slow profile, beside the fastest other",
  listBeside: "list shown on the slow profile, beside the fastest other",
  editor: "from the list to an editable policy",
  save: "saving a policy",
  shift: "layout shift (CLS) of the page that shifts most",
  everybody: "everybody at once, first rows",
  memory: "memory with everybody, beside the parsed answer",
  pageTurn: "page turn over a slow line, beside the bare request",
  search: "search key until other rows, longest task",
  sort: "sort until other rows, longest task",
  filter: "filter until other rows, longest task",
  page: "page turn until other rows, longest task",
  start: "start until ready, beside a bare handler",
  record: "one user's record, beside a bare handler",
  million: "50 of a million users, beside the bare SQL",
  dryRun: "dry run of 1,000 users, beside bare reading",
  run: "run of 250 users, beside the bare calls",
  queue: "250 writes queued, beside bare ones",
  grid: "longest task while the grid scrolls, beside a short one",
};

const figures = [
  ["bytes", (bytes) => `${(bytes / 1000).toFixed(1)} kB`],
  ["requests", (requests) => `${requests} requests`],
  ["pictures", (pictures) => (pictures > 0 ? `${pictures} pictures` : [])],
  ["reads", (reads) => `${reads} reads`],
  ["writes", (writes) => `${writes} writes`],
  ["ratio", (ratio) => `${ratio.toFixed(2)} ×`],
  ["task", (ms) => (ms > 0 ? `${Math.round(ms)} ms` : "none over 50 ms")],
  ["first", (ms) => `the first ${Math.round(ms)} ms`],
  ["beside", (ms) => `of ${Math.round(ms)} ms`],
  ["fastest", (dashboard) => dashboard],
  ["shift", (sum) => sum.toFixed(3)],
  ["perSecond", (rate) => `${Math.round(rate)}/s`],
  ["share", (share) => `${Math.round(share * 100)} % of the bare handler's`],
  ["ofAll", (rate) => `${Math.round(rate)}/s in the middle of all`],
  ["where", (page) => page],
  ["isAlone", () => "no other was put beside"],
];

const keyOf = ({ dashboard, page }) => `${page} ${dashboard}`;
