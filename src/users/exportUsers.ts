/** The list as a file, for spreadsheets (CSV) and for programs (JSON). Loaded when somebody asks for one. */
import Papa from "papaparse";
import type { User, UserColumn } from "../backends/backend";
import { formulaLike, toCell } from "../import/cells";

export type ExportFormat = "csv" | "json";

/** Hands the browser a file to save. `columns` are the server's own, whatever the list shows. */
export const exportUsers = (
  users: readonly User[],
  { columns, format, name }: { columns: readonly UserColumn[]; format: ExportFormat; name: string },
) => {
  const text = format === "csv" ? toCsv(users, columns) : toJson(users, columns);
  const type = format === "csv" ? "text/csv;charset=utf-8" : "application/json";
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `${name}.${format}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000); // some browsers start reading a little later
};

/**
 * Always the same columns, so that two exports can be compared, and an export can be changed and imported
 * again. Times are ISO 8601; how a list is written stands in `cells.ts`.
 */
export const toCsv = (users: readonly User[], columns: readonly UserColumn[]): string => {
  const fields = ["id" as const, ...columns];
  const rows = users.map((user) => fields.map((field) => toCell(user[field])));
  const text = Papa.unparse([fields, ...rows], { escapeFormulae: formulaLike, newline: "\r\n" });
  return `\uFEFF${text}\r\n`; // without the mark, Excel takes UTF-8 for something else
};

/** What is unknown or never happened is null, so that every user has every key. */
export const toJson = (users: readonly User[], columns: readonly UserColumn[]): string => {
  const pick = (user: User) =>
    Object.fromEntries(["id" as const, ...columns].map((column) => [column, user[column] ?? null]));
  return `${JSON.stringify(users.map(pick), null, 2)}\n`;
};
