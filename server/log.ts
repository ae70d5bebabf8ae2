/**
 * What the server writes down: JSON, a line each, on stderr. No secret is in it: of a request only its method and
 * path without what stands for somebody's key or code, of an error where it happened and not what it said, as messages
 * quote what was sent.
 */
import type { FastifyBaseLogger, FastifyServerOptions } from "fastify";

export const logLevels = ["silent", "error", "warn", "info", "debug"] as const;
export type LogLevel = (typeof logLevels)[number];

export interface LogOptions {
  level: LogLevel;
  /** Where lines go. Default: stderr. */
  stream?: { write(line: string): void };
}

export const loggerOf = ({
  level,
  stream = process.stderr,
}: LogOptions): NonNullable<FastifyServerOptions["logger"]> => ({
  level,
  stream,
  base: null, // nothing of this machine
  timestamp: () => `,"time":"${new Date().toISOString()}"`,
  serializers: {
    req: (request) => ({ method: request.method, path: toPath(request.url), from: request.ip }),
    res: (reply) => ({ status: reply.statusCode }),
    err: describeError,
  },
});

/** Without the query: passwords, PINs and tokens may stand there. */
export const toPath = (url = ""): string =>
  (url.split("?", 1)[0] ?? "").replace(/(\/(?:auth\/keys|pins(?:\/qr)?)\/)[^/]+/i, "$1…");

const describeError = (error: Error & { code?: string }) => ({
  type: error.name,
  message: "",
  ...(error.code !== undefined && { code: error.code }),
  stack: (error.stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .join("\n"),
});

/** To be called where an answer can only say that something went wrong: nobody foresaw this. */
export const logUnforeseen = (log: FastifyBaseLogger, error: unknown): void =>
  log.error({ err: error instanceof Error ? error : new Error("Not an error") }, "Something nobody foresaw");
