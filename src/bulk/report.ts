/** A run as a table: who, what became of it, and why not. For a file that outlives this browser. */

import { joinList } from "../i18n/lists";
import type { Run, RunRow } from "./bulk";

export interface ReportOptions {
  translate(key: string, options?: Record<string, unknown>): string;
  locale: string;
  /** What a field is called. */
  labelOf(source: string): string;
}

/** The first row names the columns, always the same ones. */
export const reportRows = (run: Pick<Run, "rows">, options: ReportOptions): string[][] => [
  ["id", "name", "state", "reason"],
  ...run.rows.map((row) => [row.id, row.name, row.state, reasonOf(row, options)]),
];

/** Why a row is not done, in words. "" where there is nothing to say. */
export const reasonOf = (
  { state, problem }: RunRow,
  { translate, locale, labelOf }: ReportOptions,
): string => {
  if (!problem) return state === "unknown" || state === "stopped" ? translate(`bulk.reason.${state}`) : "";
  const fields = problem.sources && joinList(locale, problem.sources.map(labelOf));
  const text = translate(problem.message, { _: problem.message, ...problem.values, fields });
  return fields && problem.message !== "bulk.problem.notTaken" ? `${fields}: ${text}` : text;
};
