/** How the service says no: v2 with a code in a list, v1 with a word in a `Response`. */
import { bareList, type Element, element } from "./xml.ts";

/** What v2's codes mean. The texts are the service's own where they are known. */
export const codes = {
  1000: { status: 400, message: "X-Plex-Client-Identifier is missing" },
  1001: { status: 401, message: "User could not be authenticated" },
  1002: { status: 404, message: "Resource or endpoint not found" },
  1003: { status: 429, message: "API rate limit exceeded" },
  1004: { status: 400, message: "Malformed, missing or invalid parameter" },
  1008: { status: 422, message: "Could not perform the action with the provided entity" },
  1009: { status: 403, message: "Managed users aren't allowed to perform this action" },
  1010: { status: 422, message: "can't be blank" },
  1012: { status: 403, message: "You need a subscription to perform this action" },
  1014: { status: 422, message: "Already exists" },
  1020: { status: 404, message: "Code not found or expired" },
  1031: {
    status: 401,
    message: "This IP appears to be having trouble signing in to an account (detected repeated failures)",
  },
  1038: { status: 400, message: "PIN must be 4 digits" },
  1041: { status: 403, message: "A valid PIN is required to perform this action" },
  1042: { status: 403, message: "User is missing a role" },
  1043: { status: 403, message: "Not available for this user" },
  1999: { status: 422, message: "Request error" },
} as const;

/** A list that v1 had once. */
export const gone = (): PlexFailure =>
  new PlexFailure(1002, {
    status: 410,
    v1: response(410, "This endpoint was deprecated and removed"),
  });

export type PlexCode = keyof typeof codes;

/** Thrown anywhere in the dialect; `sendFailure` turns it into the answer of its generation. */
export class PlexFailure extends Error {
  override name = "PlexFailure";
  readonly status: number;
  /** v2's. */
  readonly code: PlexCode;
  /** v1's answer, where it is not a `Response` with the HTTP status and this message. */
  readonly v1: Element | undefined;
  /** v2's, where it is about one field. */
  readonly field: string | undefined;
  constructor(
    code: PlexCode,
    options: { message?: string; status?: number; v1?: Element; field?: string } = {},
  ) {
    super(options.message ?? codes[code].message);
    this.code = code;
    this.status = options.status ?? codes[code].status;
    this.v1 = options.v1;
    this.field = options.field;
  }
}

/** v1's usual answer to what does not return anything; code 0 is success. */
export const response = (code: number, status: string): Element => element("Response", { code, status });

/** v1's other way: text instead of attributes. */
export const plainErrors = (text: string): Element =>
  element("errors", { error: { tag: "error", fields: {}, text } });

export const toV2Errors = ({ code, message, status, field }: PlexFailure): Element =>
  element("errors", {
    errors: bareList("error", [
      // Seen in an answer to sharing twice: no message, and another status inside than outside.
      field === undefined
        ? element("error", { code, message, status })
        : element("error", { code, field, status: 400 }),
    ]),
  });

export const toV1Error = ({ status, message, v1 }: PlexFailure): Element => v1 ?? response(status, message);
