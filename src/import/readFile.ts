/** From a file's bytes to a table. Runs in a worker, so that a hundred thousand rows freeze no page. Pure. */
import { decode, type FileProblem, isProblem } from "./decode";
import { readTable, type Table } from "./readTable";

export const readFile = (bytes: Uint8Array): Table | FileProblem => {
  const decoded = decode(bytes);
  return isProblem(decoded) ? decoded : readTable(decoded.text);
};
