/** What may be written behind `npm start --` and `npm run server --`. */
import path from "node:path";
import { parseArgs } from "node:util";
import type { People } from "./people.ts";

export interface RunOptions {
  port: number;
  host: string;
  /** The database file. */
  file: string;
  people: People;
  /** Whether somebody asked for these people. */
  peopleGiven: boolean;
  /** Folder of the built dashboard. */
  app?: string;
  /** Sign-ins from one address in 20 seconds, 0 for no limit. Undefined: as each server has it. */
  loginLimit?: number;
  /** How long a token works. Undefined: as each server has it. */
  sessionSeconds?: number;
}

export type Command =
  | { kind: "run"; options: RunOptions }
  | { kind: "help" }
  /** One sentence. */
  | { kind: "wrong"; message: string };

export const help = `Usher's embedded server: makes believe to be a media server, with real users in a real database.

  npm start -- [options]        with the dashboard
  npm run server -- [options]   the server alone

  --port N             port; 0 for any that is free (PORT, else 8484)
  --host ADDRESS       address to listen on (HOST, else 127.0.0.1: this machine only)
  --data DIR           folder of the database (./data)
  --people WHO         who lives in a new database: demo, none, or a number (demo)
  --app DIR            folder of a built dashboard to serve; --no-app for none
  --login-limit N      sign-ins from one address in 20 seconds, 0 for no limit
  --session-seconds N  how long somebody stays signed in without doing anything
  --help
`;

export const readCommand = (words: readonly string[], env: Record<string, string | undefined>): Command => {
  try {
    const { values } = parseArgs({ args: [...words], options: known, allowNegative: false });
    if (values.help) return { kind: "help" };
    const people = readPeople(values.people ?? "demo");
    const port = values.port ?? (env.PORT || "8484");
    return {
      kind: "run",
      options: {
        port: readNumber(values.port === undefined ? "PORT" : "--port", port, 65_535),
        host: values.host ?? (env.HOST || "127.0.0.1"),
        file: path.join(
          values.data ?? "data",
          typeof people === "number" ? `usher-${people}.db` : "usher.db",
        ),
        people,
        peopleGiven: values.people !== undefined,
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
  help: { type: "boolean", short: "h" },
} as const;

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
