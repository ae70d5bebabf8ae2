/** A table as users to make or to change: each cell read by its column, each problem with its reason. Pure. */
import type { Backend } from "../backends/backend";
import { checkEmail, checkFullName, checkUserName, trimmed } from "../users/userModel";
import { toNames, toYesNo } from "./cells";
import { type Column, columnNamed } from "./columns";
import type { FileProblem } from "./decode";
import type { Table, TableRow } from "./readTable";

export interface ImportFile {
  columns: readonly Column[];
  rows: readonly ImportRow[];
}

/** One row. What is absent is not said, and stays as it is. */
export interface ImportRow {
  line: number;
  name: string;
  values: Readonly<Record<string, string | number | boolean>>;
  /** By name. */
  libraries?: "all" | readonly string[];
  /** In memory only, and never shown. */
  password?: string;
  problems: readonly RowProblem[];
}

/** A message key, and what fills it in. */
export interface RowProblem {
  message: string;
  values?: Readonly<Record<string, string | number>>;
}

export const readRows = (table: Table, backend: Backend): ImportFile | FileProblem => {
  const columns = table.columns.map((header) => columnNamed(header, backend));
  const unknown = table.columns.filter((_header, index) => !columns[index]);
  if (!columns.some((column) => column?.kind === "name")) return { problem: "noName" };
  if (unknown.length) return { problem: "unknownColumns", names: unknown };
  const known = columns.filter((column) => column !== undefined);
  const repeated = known.filter((column, index) => known.findIndex(isNamedAs(column)) !== index);
  if (repeated.length) return { problem: "repeatedColumns", names: repeated.map(({ name }) => name) };
  return { columns: known, rows: markRepeated(table.rows.map((row) => readRow(row, known, backend))) };
};

const isNamedAs =
  ({ name }: Column) =>
  (other: Column) =>
    other.name === name;

const readRow = (row: TableRow, columns: readonly Column[], backend: Backend): ImportRow => {
  const problems: RowProblem[] = [];
  const values: Record<string, string | number | boolean> = {};
  const read: Pick<ImportRow, "name" | "libraries" | "password"> = { name: "" };
  if (row.isRagged && hasMissingOrExtra(row, columns))
    problems.push({
      message: "import.row.ragged",
      values: { count: row.cells.length, wanted: columns.length },
    });
  else
    for (const [index, column] of columns.entries()) {
      const cell = row.cells[index];
      if (column.kind === "leftOut" || cell === undefined || cell === null || cell === "") continue;
      const answer = readCell(cell, column, backend);
      if (isRowProblem(answer)) problems.push(answer);
      else if (column.kind === "name") read.name = answer as string;
      else if (column.kind === "password") read.password = answer as string;
      else if (column.kind === "libraries") read.libraries = answer as "all" | string[];
      else values[column.name] = answer as string | number | boolean;
    }
  if (!read.name && !problems.length) problems.push({ message: "import.row.nameMissing" });
  return { line: row.line, ...read, values, problems };
};

/** A row may end in empty cells that nobody sees. */
const hasMissingOrExtra = ({ cells }: TableRow, { length }: readonly Column[]) =>
  cells.length < length || cells.slice(length).some((cell) => cell !== "");

type Answer = string | number | boolean | readonly string[] | RowProblem;

const isRowProblem = (answer: Answer): answer is RowProblem =>
  typeof answer === "object" && !Array.isArray(answer);

const readCell = (cell: unknown, column: Column, { name: backend }: Backend): Answer => {
  const complain = (what: string, more: Record<string, string | number> = {}): RowProblem => ({
    message: `import.row.${what}`,
    values: { column: column.name, ...more },
  });
  if (column.kind === "libraries") return readLibraries(cell) ?? complain("list");
  if (column.kind === "switch") {
    const isOn = typeof cell === "boolean" ? cell : typeof cell === "string" ? toYesNo(cell) : undefined;
    return isOn ?? complain("yesNo", { value: shown(cell) });
  }
  if (typeof cell !== "string") return complain("text");
  switch (column.kind) {
    case "name":
      return complaint(checkUserName(cell)) ?? trimmed(cell);
    case "text":
      return complaint((column.name === "email" ? checkEmail : checkFullName)(cell)) ?? trimmed(cell);
    case "choice": {
      const choice = column.field.choices.find((each) => String(each) === cell.trim());
      const choices = column.field.choices.filter((each) => each !== "").join(", ");
      return choice ?? complain("choice", { value: shown(cell), choices, backend });
    }
    default:
      return cell; // a password, every sign of which counts
  }
};

const readLibraries = (cell: unknown) => {
  if (typeof cell === "string") return toNames(cell);
  return Array.isArray(cell) && cell.every((name) => typeof name === "string") ? cell : undefined;
};

const complaint = (wrong: ReturnType<typeof checkUserName>): RowProblem | undefined =>
  wrong && { message: wrong.key, ...(wrong.max && { values: { max: wrong.max } }) };

/** Enough of a value to find it by. */
const shown = (value: unknown) => {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};

/** Which of two rows is meant, nobody can know: none of them is taken. */
const markRepeated = (rows: ImportRow[]): ImportRow[] => {
  const lines = new Map<string, number[]>();
  for (const { name, line } of rows)
    if (name) lines.set(foldName(name), [...(lines.get(foldName(name)) ?? []), line]);
  return rows.map((row) => {
    const others = (lines.get(foldName(row.name)) ?? []).filter((line) => line !== row.line);
    if (!row.name || !others.length) return row;
    const repeated = { message: "import.row.repeated", values: { name: row.name, line: others[0]! } };
    return { ...row, problems: [...row.problems, repeated] };
  });
};

/** Servers take names that differ in capitals only for the same. */
export const foldName = (name: string) => name.normalize("NFC").toLowerCase();
