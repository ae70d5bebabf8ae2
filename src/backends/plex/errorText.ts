/** What plex.tv writes when it refuses, read into a number and words: JSON, and XML of two generations. */
import { type ErrorBody, readErrorBody } from "../errorBody";
import { parseXml } from "./xml";

/**
 * `<errors><error code="1041" message="…"/></errors>`, `<errors><error>…</error></errors>` and
 * `<Response code="401" status="Incorrect PIN"/>`; all else as other servers write it.
 */
export const readPlexError = (text: string): ErrorBody => {
  const root = text.trimStart().startsWith("<") ? parseXml(text) : undefined;
  if (!root) return readErrorBody(text);
  const error = root.name === "errors" ? root.children[0] : root;
  if (!error || !["error", "Response"].includes(error.name)) return {};
  const { code, message, status } = error.attributes;
  // The status of an `error` is a number, which may even differ from the answer's own.
  const words = message || error.text || (error.name === "Response" && status);
  return { ...(code && { code }), ...(words && { message: words.slice(0, maxLength) }) };
};

/** Characters. */
const maxLength = 300;
