/**
 * Every error body the servers are known to send, read into one message, field errors and a code.
 * The shapes are listed in `README.md` beside this file.
 */

export interface ErrorBody {
  message?: string;
  /** Under the server's own field names. */
  errors?: Record<string, string>;
  code?: string;
}

export const readErrorBody = (text: string): ErrorBody => {
  const trimmed = text.trim();
  if (!trimmed || trimmed.startsWith("<")) return {}; // web pages of proxies and starting servers say nothing to a person
  const json = parseLeading(trimmed);
  return json === undefined ? { message: trimmed.slice(0, maxLength) } : fromJson(json);
};

/** Characters. More than this is no message to a person. */
const maxLength = 300;

const fromJson = (json: unknown): ErrorBody => {
  if (typeof json === "string") return { message: json.slice(0, maxLength) }; // Jellyfin: "Administrators cannot be disabled."
  if (!isRecord(json)) return {};
  if (Array.isArray(json.errors)) return fromList(json.errors); // Plex: [{ code, message }]
  const errors = toFieldErrors(json.errors);
  const message = [json.error, json.message, json.detail, json.title].find(
    (words) => typeof words === "string",
  );
  return { ...(message && { message: message.slice(0, maxLength) }), ...(errors && { errors }) };
};

const fromList = ([first]: unknown[]): ErrorBody => {
  if (!isRecord(first)) return {};
  const { message, code } = first;
  return {
    ...(typeof message === "string" && { message: message.slice(0, maxLength) }),
    ...((typeof code === "string" || typeof code === "number") && { code: String(code) }),
  };
};

/** `{ userName: "…" }` from Navidrome, `{ "$.IsHidden": ["…"] }` from Jellyfin. Keys no form has are dropped. */
const toFieldErrors = (errors: unknown): Record<string, string> | undefined => {
  if (!isRecord(errors)) return undefined;
  const entries = Object.entries(errors).flatMap(([key, value]) => {
    const field = key
      .replace(/^\$\.?/, "")
      .split(".")
      .pop();
    const message: unknown = Array.isArray(value) ? value[0] : value;
    return field && typeof message === "string" ? [[field, message.slice(0, maxLength)] as const] : [];
  });
  return entries.length ? Object.fromEntries(entries) : undefined;
};

/** Navidrome answers a failing list with `{"error":"…"}null`: the first value counts. */
const parseLeading = (text: string): unknown => {
  for (const candidate of [text, text.replace(/null$/, "")]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // not JSON, or not only JSON
    }
  }
  return undefined;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  Boolean(value) && typeof value === "object" && !Array.isArray(value);
