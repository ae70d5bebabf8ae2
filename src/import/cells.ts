/**
 * How a value of a user stands in a cell of a spreadsheet, and what a cell says when it comes back. What
 * `toCell` writes, `fromCell` reads as the same value. Pure.
 */

/**
 * Lists are separated by "; ". "all" and "none" are words of their own, so a thing that is called so, or
 * whose name could not be told from two, stands in quotation marks.
 */
export const toCell = (value: unknown): string => {
  if (!Array.isArray(value)) return String(value ?? "");
  return value.length ? value.map((name) => quoted(String(name))).join("; ") : "none";
};

const quoted = (name: string) =>
  /^(all|none)$/i.test(name) || /[;"]|^\s|\s$/.test(name) || !name ? JSON.stringify(name) : name;

/** The names in a cell; undefined where a quotation mark is missing or misplaced. */
export const toNames = (cell: string): "all" | string[] | undefined => {
  const text = cell.trim();
  if (/^all$/i.test(text)) return "all";
  if (/^none$/i.test(text)) return [];
  const names: string[] = [];
  let rest = text;
  while (rest) {
    const [whole = "", name] = /^("(?:[^"\\]|\\.)*"|[^";][^";]*)\s*(?:;\s*|$)/s.exec(rest) ?? [];
    if (name === undefined) return undefined;
    names.push(name.startsWith('"') ? parseText(name) : name.trim());
    rest = rest.slice(whole.length);
  }
  return names;
};

const parseText = (json: string): string => {
  try {
    return JSON.parse(json) as string;
  } catch {
    return json.slice(1, -1);
  }
};

/**
 * A cell that begins like a formula is one to a spreadsheet: a user's name must not run anything there, so
 * an apostrophe goes before it. One that begins with apostrophes and then like a formula gets another one,
 * so that taking one away brings every text back.
 */
export const formulaLike = /^'*[=+\-@\t\r]/;

export const withoutApostrophe = (cell: string): string =>
  /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;

/** As spreadsheets and people write it; undefined for what is neither. */
export const toYesNo = (cell: string): boolean | undefined => {
  const word = cell.trim().toLowerCase();
  if (["true", "yes", "1"].includes(word)) return true;
  return ["false", "no", "0"].includes(word) ? false : undefined;
};
