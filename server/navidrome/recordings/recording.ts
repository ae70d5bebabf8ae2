/** A recorded conversation with a real Navidrome, and where such recordings are found. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export interface Recording {
  scenario: string;
  about: string;
  exchanges: readonly Exchange[];
}

export interface Exchange {
  request: {
    method: string;
    path: string;
    headers: Record<string, string>;
    /** Null: none. A string: as it was sent. Anything else: sent as JSON. */
    body: unknown;
  };
  response: RecordedResponse;
}

/** Has `body` where the answer was JSON that parses, else `bodyText`. */
export interface RecordedResponse {
  status: number;
  headers: Record<string, string>;
  body?: unknown;
  bodyText?: string;
}

/** They are not part of the project: beside it, or where USHER_RECORDINGS says. */
export const recordingsFolder =
  process.env.USHER_RECORDINGS ?? path.join(import.meta.dirname, "../../../../shared/recordings/navidrome");

/** Empty where the folder is not there. */
export const readRecordings = (): Recording[] =>
  existsSync(recordingsFolder)
    ? readdirSync(recordingsFolder)
        .filter((file) => file.endsWith(".json"))
        .toSorted()
        .map((file) => JSON.parse(readFileSync(path.join(recordingsFolder, file), "utf8")) as Recording)
    : [];
