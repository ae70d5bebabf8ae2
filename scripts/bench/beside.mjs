/**
 * Other dashboards beside Usher in the same run. They are described in a module outside of this repository
 * (docs/performance.md, "Another dashboard beside it"), whose default export is a list of `Dashboard`s.
 */
import path from "node:path";
import { pathToFileURL } from "node:url";

/** What `file` describes; without one, nobody. Each is marked, so that Usher's goals are not asked of it. */
export const loadOthers = async (file) => {
  if (!file) return [];
  const { default: described } = await import(pathToFileURL(path.resolve(file)).href);
  if (!Array.isArray(described) || described.length === 0)
    throw new Error(`${file} exports no list of dashboards by default.`);
  return described.map((dashboard) => ({ ...dashboard, isOther: true }));
};

/** Starts those that do not run by themselves. Answers with what stops them again. */
export const startOthers = async (dashboards) => {
  const stops = [];
  const stopAll = async () => {
    for (const stop of stops.splice(0)) await stop?.();
  };
  try {
    for (const { start } of dashboards) stops.push(await start?.());
  } catch (cause) {
    await stopAll();
    throw cause;
  }
  return stopAll;
};

const compared = { login: "loginBeside", list: "listBeside" };

/**
 * For each page of Usher a row that compares its time on the phone's profile, the middle one, with that of
 * the fastest other dashboard of the same run. With no other the row says so, and is neither met nor over.
 */
export const compareWithOthers = (rows) =>
  rows.flatMap((row) => {
    const page = compared[row.page];
    const ours = row.ms.slow;
    if (!page || !ours || row.isOther) return [];
    const others = rows.filter((other) => other.isOther && other.page === row.page && other.ms.slow);
    const fastest = others.toSorted((a, b) => a.ms.slow.middle - b.ms.slow.middle)[0];
    const { dashboard } = row;
    if (!fastest) return [{ dashboard, page, ms: {}, isAlone: true }];
    const beside = fastest.ms.slow.middle;
    return [
      {
        dashboard,
        page,
        ms: { slow: ours },
        ratio: ours.middle / beside,
        beside,
        fastest: fastest.dashboard,
      },
    ];
  });
