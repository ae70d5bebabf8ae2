/**
 * What goes wrong between this app and a server.
 *
 * The shape is react-admin's HttpError (`status`, `body.errors`), so that forms show field messages
 * without a backend importing react-admin. No message or field holds a query, a header or a body
 * that was sent: those carry secrets.
 */
import type { Rule, SettingsDocument, User } from "./backend";
import type { Conflict } from "./merge";

export class BackendError extends Error {
  override name = "BackendError";
  /** HTTP's, or 0 where there was no answer. */
  readonly status: number;
  /** Field errors under this app's field names; each a message key or the server's own words. */
  readonly body: { errors?: Record<string, string> };
  /** Seconds, when the server named them and the browser may read them. */
  readonly retryAfter: number | undefined;
  /** The server's own number for what went wrong, where it has such. */
  readonly code: string | undefined;

  constructor(message: string, { status, errors, retryAfter, code, cause }: BackendErrorOptions) {
    super(message, { cause });
    this.status = status;
    this.code = code;
    this.body = errors ? { errors } : {};
    this.retryAfter = retryAfter;
  }
}

export interface BackendErrorOptions {
  status: number;
  errors?: Record<string, string> | undefined;
  retryAfter?: number | undefined;
  code?: string | undefined;
  cause?: unknown;
}

/** No answer at all: wrong address, no network, no CORS header, or a server that is starting. */
export class UnreachableError extends BackendError {
  override name = "UnreachableError";

  constructor(url: string, cause: unknown) {
    super(`No answer from ${url}`, { status: 0, cause });
  }
}

/** The answer took too long. Whether a write took effect is not known. */
export class TimeoutError extends BackendError {
  override name = "TimeoutError";

  constructor(url: string, seconds: number) {
    super(`No answer from ${url} within ${seconds} s`, { status: 0 });
  }
}

/**
 * Whether nobody can tell from it if a write took effect: no answer, or one of somebody in between, or of a
 * server that failed on the way.
 */
export const isUnclear = (error: unknown): boolean =>
  !(error instanceof BackendError) ||
  error.status === 0 ||
  (error.status >= 500 && error.status !== 503 && error.status !== 501);

/** Whether nobody of the server has answered at all, so that somebody must look what became of a write. */
export const isLost = (error: unknown): boolean =>
  error instanceof BackendError && [0, 502, 504].includes(error.status);

/**
 * The answer to a write was lost, and Usher has looked what came of it. `isUndone`: everything is as it was
 * before; otherwise it cannot be known yet.
 */
export class LostAnswerError extends BackendError {
  override name = "LostAnswerError";
  readonly isUndone: boolean;

  constructor(isUndone: boolean, cause: unknown) {
    super(isUndone ? "Nothing was changed" : "Whether it took effect is not known", { status: 0, cause });
    this.isUndone = isUndone;
  }
}

/** Something answers, but not what was asked for. */
export class WrongAddressError extends BackendError {
  override name = "WrongAddressError";
  readonly answer: WrongAnswer;

  constructor(url: string, answer: WrongAnswer) {
    // No 404: that says that what was asked for is gone, and here nobody of the server has said anything.
    super(wrongAnswers[answer].replace("%{url}", url), { status: 502 });
    this.answer = answer;
  }
}

const wrongAnswers = {
  /** Often because a part of the path is missing. */
  page: "%{url} answers with a web page",
  /** A Navidrome's door for Jellyfin's players. Users are managed at the Navidrome itself, one step up. */
  navidromeForPlayers: "%{url} is a Navidrome's address for Jellyfin's players",
  other: "%{url} answers with something else",
};
export type WrongAnswer = keyof typeof wrongAnswers;

/** The right server answers with a text that cannot be read: cut short, or of a shape nobody has heard of. */
export class BrokenAnswerError extends BackendError {
  override name = "BrokenAnswerError";

  constructor(url: string, cause?: unknown) {
    super(`${url} answers with something that cannot be read`, { status: 502, cause });
  }
}

/** The server is there and not ready yet. Ask again after `retryAfter` seconds. */
export class StartingError extends BackendError {
  override name = "StartingError";
  override readonly retryAfter: number;
  /** False where it may be something else: the path may lack a part, or the server may refuse this network. */
  readonly isCertain: boolean;

  constructor(url: string, { retryAfter = 5, isCertain, cause }: StartingErrorOptions) {
    super(`${url} is starting`, { status: 503, cause });
    this.retryAfter = retryAfter;
    this.isCertain = isCertain;
  }
}

interface StartingErrorOptions {
  retryAfter?: number | undefined;
  isCertain: boolean;
  cause?: unknown;
}

/** The server waits for its owner to finish its own first set-up page. */
export class NotSetUpError extends BackendError {
  override name = "NotSetUpError";

  constructor(url: string) {
    super(`${url} is not set up yet`, { status: 503 });
  }
}

/** The session is over. Nothing else ends one: a 403 is a refusal, not an end. */
export class SignedOutError extends BackendError {
  override name = "SignedOutError";
}

/** Fields that changed on the server since the form was opened. `theirs` is the document as it is now. */
export class ConflictError extends BackendError {
  override name = "ConflictError";
  readonly conflicts: readonly Conflict[];
  readonly theirs: SettingsDocument;

  constructor(conflicts: readonly Conflict[], theirs: SettingsDocument) {
    super(`Changed on the server: ${conflicts.map(({ source }) => source).join(", ")}`, {
      status: 409,
      errors: Object.fromEntries(conflicts.map(({ source }) => [source, "conflict.changed"])),
    });
    this.conflicts = conflicts;
    this.theirs = theirs;
  }
}

/** A rule about this user forbids it: see `users.allows`. Nothing was sent. */
export class RefusedError extends BackendError {
  override name = "RefusedError";
  readonly rule: Rule;

  constructor(rule: Rule) {
    super(`rules.${rule}`, { status: 403 });
    this.rule = rule;
  }
}

/** The first of several calls took effect and a later one did not. `user` exists as it says. */
export class PartlyDoneError extends BackendError {
  override name = "PartlyDoneError";
  readonly user: User;

  constructor(user: User, cause: BackendError) {
    super(cause.message, { status: cause.status, errors: cause.body.errors, cause });
    this.user = user;
  }
}

/** A screen asked for something that `capabilitiesOf` says this backend does not do. */
export class UnsupportedError extends BackendError {
  override name = "UnsupportedError";

  constructor(backend: string, action: string) {
    super(`${backend} has no way to ${action}`, { status: 501 });
  }
}
