/** A CSV or JSON text as a table: its columns, and the cells of each row with the line they stand on. Pure. */
import Papa from "papaparse";
import { withoutApostrophe } from "./cells";
import type { FileProblem } from "./decode";

export interface Table {
  columns: readonly string[];
  rows: readonly TableRow[];
}

export interface TableRow {
  /** From 1, as text editors count. In JSON: the number of the user. */
  line: number;
  /** In the order of the columns. In JSON they keep their types; null and undefined say nothing. */
  cells: readonly unknown[];
  /** More or fewer cells than there are columns. */
  isRagged?: true;
}

/** Whatever the file's name is: what begins like JSON is JSON. */
export const readTable = (text: string): Table | FileProblem =>
  /^\s*[[{]/.test(text) ? fromJson(text) : fromCsv(text);

const fromCsv = (text: string): Table | FileProblem => {
  const [firstLine = ""] = text.split(/\r\n|[\n\r]/, 1);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(firstLine) });
  const broken = errors.find(({ type }) => type === "Quotes");
  const rows: TableRow[] = [];
  let columns: string[] | undefined;
  let line = 1;
  for (const [index, cells] of data.entries()) {
    if (broken?.row === index) return { problem: "quotes", line };
    if (!isEmptyRow(cells)) {
      if (columns)
        rows.push({
          line,
          cells: cells.map(withoutApostrophe),
          ...(cells.length !== columns.length && { isRagged: true }),
        });
      else columns = cells.map((cell) => cell.trim());
    }
    line += 1 + cells.reduce((count, cell) => count + lineBreaksIn(cell), 0);
  }
  if (!columns) return { problem: "empty" };
  // Spreadsheets leave commas behind where a column was emptied.
  const used = columns.map((name, index) => name !== "" || rows.some(({ cells }) => cells[index] !== ""));
  return onlyColumns({ columns, rows }, used);
};

/** The sign that parts the first line into most pieces: lists of libraries in the rows hold others. */
const delimiterOf = (firstLine: string) => {
  const plain = firstLine.replaceAll(/"[^"]*"/g, "");
  const counts = [",", ";", "\t"].map((sign) => ({ sign, count: plain.split(sign).length }));
  return counts.toSorted((a, b) => b.count - a.count)[0]!.sign;
};

const isEmptyRow = (cells: readonly string[]) => cells.every((cell) => cell.trim() === "");

const lineBreaksIn = (cell: string) => (/[\n\r]/.test(cell) ? cell.split(/\r\n|[\n\r]/).length - 1 : 0);

const onlyColumns = ({ columns, rows }: Table, used: readonly boolean[]): Table => {
  if (used.every(Boolean)) return { columns, rows };
  const keep = <Cell>(cells: readonly Cell[]) => cells.filter((_cell, index) => used[index] ?? true);
  return { columns: keep(columns), rows: rows.map((row) => ({ ...row, cells: keep(row.cells) })) };
};

const fromJson = (text: string): Table | FileProblem => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problem: "json" };
  }
  if (!Array.isArray(json) || !json.every(isRecord)) return { problem: "jsonShape" };
  if (!json.length) return { problem: "empty" };
  const columns = [...new Set(json.flatMap((row) => Object.keys(row)))];
  return {
    columns,
    rows: json.map((row, index) => ({ line: index + 1, cells: columns.map((column) => row[column]) })),
  };
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  Boolean(value) && typeof value === "object" && !Array.isArray(value);
