/** What opening a page takes, each time with an empty cache: bytes, requests, calls, times, and what jumps meanwhile. */

import { budgets } from "./budgets.mjs";
import { measureEditor } from "./editor.mjs";
import { measure, profiles, signInOnce } from "./measure.mjs";
import { measureShifts } from "./shifts.mjs";

/** Round by round and dashboard by dashboard, so that a busy minute of the machine hits all alike. */
export const measureOpening = async (browser, dashboards, { rounds, measured, isEditorToo }) => {
  const sessions = await signInToAll(browser, dashboards);
  const samples = [];
  for (let round = 1; round <= rounds; round++)
    for (const profile of measured)
      for (const dashboard of dashboards) {
        const how = { profile, storageState: sessions.get(dashboard), isEditorToo };
        for (const [page, sample] of await measurePages(browser, dashboard, how))
          samples.push({
            dashboard: dashboard.name,
            page,
            profile,
            round,
            ...sample,
            ...(dashboard.isOther && { isOther: true }),
          });
      }
  return samples;
};

/** Of each dashboard the page that shifts most, on any profile. Each that shifts too much is named. */
export const measureShiftsOfAll = async (browser, dashboards, measured) => {
  const sessions = await signInToAll(browser, dashboards);
  const samples = [];
  for (const dashboard of dashboards) {
    const shifts = [];
    for (const profile of measured)
      shifts.push(
        ...(await measureShifts(browser, dashboard, { profile, storageState: sessions.get(dashboard) })),
      );
    const sorted = shifts.toSorted((a, b) => b.shift - a.shift);
    for (const { where, shift } of sorted)
      if (shift > budgets.shift.shift) console.log(`${dashboard.name}, ${where}: CLS ${shift.toFixed(3)}`);
    samples.push({ dashboard: dashboard.name, page: "shift", ...sorted[0] });
  }
  return samples;
};

const signInToAll = async (browser, dashboards) => {
  const sessions = new Map();
  for (const dashboard of dashboards) sessions.set(dashboard, await signInOnce(browser, dashboard));
  return sessions;
};

const measurePages = async (browser, dashboard, { profile, storageState, isEditorToo }) => {
  const { login, form, list, row, rows, editor } = dashboard;
  const how = { profile: profiles[profile] };
  const found = [
    ["login", await measure(browser, { url: login, selector: form, count: 1 }, how)],
    ["list", await measure(browser, { url: list, selector: row, count: rows }, { ...how, storageState })],
  ];
  if (editor && isEditorToo) {
    const listBytes = found[1][1].bytes;
    const { reads, writes, ...page } = await measureEditor(browser, dashboard, {
      profile,
      storageState,
      listBytes,
    });
    found.push(["editor", page], ["save", { reads, writes }]);
  }
  return found;
};
