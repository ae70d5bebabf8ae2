/**
 * Any error as two messages to a person: what happened to which server, and what to do about it.
 * Used by the light screens and by the admin's.
 */
import {
  BackendError,
  BrokenAnswerError,
  ConflictError,
  LostAnswerError,
  NotSetUpError,
  PartlyDoneError,
  RefusedError,
  SignedOutError,
  StartingError,
  TimeoutError,
  UnreachableError,
  UnsupportedError,
  WrongAddressError,
  type WrongAnswer,
} from "../backends/errors";

/** Message keys; `translate(title, params)` and `translate(text, params)` make sentences of them. */
export interface ErrorDescription {
  title: string;
  text: string;
  params: Record<string, string | number>;
}

/** `server` is whom it happened to: a `Connection` fits. */
export const describeError = (error: unknown, server: { name: string; url: string }): ErrorDescription => {
  const { kind, text, params } = classify(error);
  return {
    title: `errors.${kind}.title`,
    text: text ?? `errors.${kind}.text`,
    params: { server: server.name, url: server.url, ...params },
  };
};

interface Classified {
  kind: string;
  /** Where the text does not follow from the kind. */
  text?: string;
  params?: ErrorDescription["params"];
}

const classify = (error: unknown): Classified => {
  if (error instanceof LostAnswerError) return { kind: error.isUndone ? "undone" : "unclear" };
  if (error instanceof TimeoutError) return { kind: "timeout" };
  if (error instanceof UnreachableError) return { kind: navigator.onLine ? "unreachable" : "offline" };
  if (error instanceof WrongAddressError) return { kind: wrongAnswers[error.answer] };
  if (error instanceof StartingError) return { kind: error.isCertain ? "isStarting" : "mayBeStarting" };
  if (error instanceof BrokenAnswerError) return { kind: "brokenAnswer" };
  if (error instanceof NotSetUpError) return { kind: "notSetUp" };
  if (error instanceof SignedOutError) return { kind: "signedOut" };
  if (error instanceof ConflictError) return { kind: "conflict" };
  if (error instanceof RefusedError) return { kind: "refused", text: `rules.${error.rule}` };
  if (error instanceof PartlyDoneError) return { kind: "partlyDone", params: { user: error.user.name } };
  if (error instanceof UnsupportedError) return { kind: "unsupported" };
  if (error instanceof BackendError) return { ...classifyStatus(error), ...ownWords(error) };
  return { kind: isMissingChunk(error) ? "missingChunk" : "bug" };
};

/** A backend that knows better than the status what it means has a message of its own for it. */
const ownWords = ({ message }: BackendError) => message.startsWith("backends.") && { text: message };

const wrongAnswers = {
  page: "webPage",
  navidromeForPlayers: "forPlayers",
  other: "otherAnswer",
} satisfies Record<WrongAnswer, string>;

const classifyStatus = ({ status, message, retryAfter = guessedSeconds }: BackendError): Classified => {
  switch (status) {
    case 401:
      return { kind: "wrongPassword" };
    case 403:
      return { kind: "forbidden", ...(hasWords(message) && { text: message }) };
    case 404:
      return { kind: "notFound" };
    case 429:
      return { kind: "tooMany", params: { smart_count: retryAfter } };
    case 502:
    case 503:
    case 504:
      return { kind: "starting" };
    default:
      return { kind: status >= 500 ? "failed" : "notAccepted", params: { message, status } };
  }
};

/** Whether the server says why: more than the name of the status. */
const hasWords = (message: string) => !/^(HTTP \d+|Forbidden|)$/.test(message);

/** Seconds. Navidrome's default, whose real figure a page of another origin may not read. */
const guessedSeconds = 20;

/** A part of this app that cannot be loaded: no network, or a newer version was installed meanwhile. */
export const isMissingChunk = (error: unknown) =>
  error instanceof TypeError && /dynamically imported module|importing a module/i.test(error.message);
