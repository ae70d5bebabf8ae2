/** What went wrong, in the words of the app, and what that means for what was being done. */
import { BackendError, PartlyDoneError } from "../backends/errors";
import { describeError } from "../errors/describeError";

/** Advice that depends on it stands below `failed.<action>.<kind of error>`. */
export type Action =
  | "load"
  | "save"
  | "create"
  | "access"
  | "delete"
  | "password"
  | "picture"
  | "signOut"
  | "unlock"
  | "pin"
  | "household";

export interface Explanation {
  title: string;
  text: string;
}

export type Translate = (key: string, options?: Record<string, unknown>) => string;

/** Holds nothing that was sent. `server` is whom it happened to: a `Connection` fits. */
export const explain = (
  error: unknown,
  action: Action,
  translate: Translate,
  server: { name: string; url: string },
): Explanation => {
  const cause = error instanceof PartlyDoneError ? error.cause : error;
  const { title, text, params } = describeError(cause, server);
  const [, kind = ""] = title.split(".");
  const advice = translate(`failed.${action}.${kind}`, { ...params, _: translate(text, params) });
  return { title: translate(title, params), text: [advice, ...fieldErrors(cause, translate)].join(" ") };
};

/** Errors of fields that no input on screen has: better here than nowhere. */
const fieldErrors = (error: unknown, translate: Translate) =>
  error instanceof BackendError && error.status !== 409
    ? Object.entries(error.body.errors ?? {}).map(
        ([field, text]) => `${field}: ${translate(text, { _: text })}.`,
      )
    : [];
