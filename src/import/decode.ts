/** A file's bytes as text: UTF-8, or UTF-16 where a mark says so. Anything else is refused with its reason. Pure. */

/** What can be wrong with a file as a whole. Each has its message, `import.file.<problem>`. */
export type FileProblem =
  | { problem: "empty" | "workbook" | "notText" | "encoding" | "json" | "jsonShape" | "noName" }
  | { problem: "tooLarge"; max: number }
  /** A quotation mark that is opened and never closed. */
  | { problem: "quotes"; line: number }
  | { problem: "unknownColumns" | "repeatedColumns"; names: readonly string[] };

export const isProblem = (answer: object): answer is FileProblem => "problem" in answer;

/** Megabytes: a hundred thousand users have about ten. */
export const maxFileSize = 50;

export const decode = (bytes: Uint8Array): { text: string } | FileProblem => {
  if (bytes.length > maxFileSize * 1_000_000) return { problem: "tooLarge", max: maxFileSize };
  const utf16 = marks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte))?.name;
  if (startsWith(bytes, zip)) return { problem: "workbook" };
  if (!utf16 && isBinary(bytes)) return { problem: "notText" };
  try {
    const text = new TextDecoder(utf16 ?? "utf-8", { fatal: true }).decode(bytes); // drops the mark
    return text.trim() ? { text } : { problem: "empty" };
  } catch {
    return { problem: "encoding" };
  }
};

const marks = [
  { mark: [0xff, 0xfe], name: "utf-16le" },
  { mark: [0xfe, 0xff], name: "utf-16be" },
] as const;

/** Workbooks of Excel and of LibreOffice are archives. */
const zip = [0x50, 0x4b, 0x03, 0x04];

const startsWith = (bytes: Uint8Array, beginning: readonly number[]) =>
  beginning.every((byte, index) => bytes[index] === byte);

/** Text holds no control characters but tabs and line breaks; pictures, sounds and programs do, early on. */
const isBinary = (bytes: Uint8Array) =>
  bytes.subarray(0, 4096).some((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d].includes(byte));
