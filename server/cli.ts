/** What may be written behind `npm start --` and `npm run server --`. */
import path from "node:path";
import { parseArgs } from "node:util";
import { isPostgresUrl } from "./db/url.ts";
import { type LogLevel, logLevels } from "./log.ts";
import type { People } from "./people.ts";

export interface RunOptions {
  port: number;
  host: string;
  /** The database: a file of SQLite, or the URL of a PostgreSQL. */
  database: string;
  /** Of what else the server writes. */
  folder: string;
  people: People;
  /** Whether somebody asked for these people. */
  peopleGiven: boolean;
  /** Folder of the built dashboard. */
  app?: string;
  /** Sign-ins from one address in 20 seconds, 0 for no limit. Undefined: as each server has it. */
  loginLimit?: number;
  /** How long a token works. Undefined: as each server has it. */
  sessionSeconds?: number;
  log: LogLevel;
}

export type Command =
  | { kind: "run"; options: RunOptions }
  /** Copies the database, of a running server too. */
  | { kind: "backup"; file: string; to: string }
  | { kind: "help" }
  /** One sentence. */
  | { kind: "wrong"; message: string };

export const help = `Usher's embedded server: makes believe to be a media server, with real users in a real database.

  npm start -- [options]        with the dashboard
  npm run server -- [options]   the server alone
  npm run backup -- [options]   copies its database, while it runs too

  --port N             port; 0 for any that is free (PORT, else 8484)
  --host ADDRESS       address to listen on (HOST, else 127.0.0.1: this machine only)
  --data DIR           folder of the database (./data)
  --database URL       postgres://… instead of a file in that folder (DATABASE_URL)
  --people WHO         who lives in a new database: demo, none, or a number (demo)
  --app DIR            folder of a built dashboard to serve; --no-app for none
  --login-limit N      sign-ins from one address in 20 seconds; 0 for no limit, on guessing either
  --log LEVEL          what is written to stderr, as JSON: silent, error, warn, info or debug (LOG_LEVEL, else warn)
  --to FILE            where a backup goes (backups/ beside the database, under the time of day)
  --session-seconds N  how long somebody stays signed in without doing anything
  --help
`;

export const readCommand = (words: readonly string[], env: Record<string, string | undefined>): Command => {
  try {
    const isBackup = words[0] === "backup";
    const { values } = parseArgs({
      args: words.slice(isBackup ? 1 : 0),
      options: known,
      allowNegative: false,
    });
    if (values.help) return { kind: "help" };
    const people = readPeople(values.people ?? "demo");
    const folder = values.data ?? "data";
    const file = path.join(folder, typeof people === "number" ? `usher-${people}.db` : "usher.db");
    if (isBackup && values.database !== undefined)
      return { kind: "wrong", message: "A PostgreSQL is copied by its own pg_dump." };
    if (isBackup)
      return { kind: "backup", file, to: values.to ?? path.join(folder, "backups", backupName(new Date())) };
    if (values.to !== undefined) return { kind: "wrong", message: "Only a backup has --to. See --help." };
    const port = values.port ?? (env.PORT || "8484");
    return {
      kind: "run",
      options: {
        port: readNumber(values.port === undefined ? "PORT" : "--port", port, 65_535),
        host: values.host ?? (env.HOST || "127.0.0.1"),
        database: readDatabase(values.database ?? (env.DATABASE_URL || file)),
        folder,
        people,
        peopleGiven: values.people !== undefined,
        log: readLevel(values.log ?? (env.LOG_LEVEL || "warn")),
        ...(values.app !== undefined && !values["no-app"] && { app: values.app }),
        ...(values["login-limit"] !== undefined && {
          loginLimit: readNumber("--login-limit", values["login-limit"], 1_000_000),
        }),
        ...(values["session-seconds"] !== undefined && {
          sessionSeconds: readNumber("--session-seconds", values["session-seconds"], 1_000_000_000),
        }),
      },
    };
  } catch (error) {
    return { kind: "wrong", message: toSentence(error) };
  }
};

const known = {
  port: { type: "string" },
  host: { type: "string" },
  data: { type: "string" },
  people: { type: "string" },
  app: { type: "string" },
  "no-app": { type: "boolean" },
  "login-limit": { type: "string" },
  "session-seconds": { type: "string" },
  database: { type: "string" },
  log: { type: "string" },
  to: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** What is no path and no PostgreSQL is a slip. Its text may have a password in it, and is not repeated. */
const readDatabase = (text: string): string => {
  if (!text.includes("://") || (isPostgresUrl(text) && URL.canParse(text))) return text;
  throw new Error("--database must be a URL like postgres://user:password@host:5432/name.");
};

const readLevel = (text: string): LogLevel => {
  const level = logLevels.find((one) => one === text);
  if (level) return level;
  throw new Error(`--log must be one of ${logLevels.join(", ")}, not "${text}".`);
};

/** Sorts by time, and is a file name everywhere. */
const backupName = (now: Date) => `usher-${now.toISOString().slice(0, 19).replaceAll(":", "-")}.db`;

const mostPeople = 1_000_000;

const readPeople = (text: string): People =>
  text === "none" || text === "demo" ? text : readNumber("--people", text, mostPeople, 1, "none, demo or ");

const readNumber = (name: string, text: string, most: number, least = 0, instead = "") => {
  const number = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new Error(`${name} must be ${instead}a number from ${least} to ${most}, not "${text}".`);
};

/** Node's own messages go on for several sentences; the first says it. */
const toSentence = (error: unknown) => {
  const [first = ""] = (error as Error).message.split(/(?<=[.'"])\s+(?=[A-Z])/, 1);
  return `${first.replace(/\.$/, "")}. See --help.`;
};
