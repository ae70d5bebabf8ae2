/** The one fetch wrapper all backends share: address, headers, timeout, retry, and errors as BackendError. */
import { hearTime } from "./clock";
import { type ErrorBody, readErrorBody } from "./errorBody";
import { BackendError, SignedOutError, TimeoutError, UnreachableError, WrongAddressError } from "./errors";

export interface HttpOptions {
  url: string;
  fetch?: typeof fetch | undefined;
  /** Called for each request: what to send along, and who looks at the answer before anybody else. */
  authorize?: () => Authorization;
  /** Which failures mean that the session is over. A 401, unless the server says otherwise. */
  endsSession?: (failure: Failure) => boolean;
  /** Reads the text of a failure, where a server writes it as no other does. */
  readError?: (text: string) => ErrorBody;
  /** Seconds. */
  timeout?: number;
  /** Waits between tries. Tests pass one that does not. */
  wait?: (seconds: number, signal?: AbortSignal) => Promise<void>;
}

export interface Authorization {
  headers?: Record<string, string>;
  onResponse?: (response: Response) => void;
}

export interface Failure {
  status: number;
  path: string;
  code?: string;
  message?: string;
}

export interface HttpRequest {
  query?: Record<string, string | number | undefined>;
  body?: unknown;
  /** Sent as it is, in place of `body`. Name its content type in `headers`. */
  text?: string;
  /** False: a 503 is an answer, not something to wait for. */
  retry?: false;
  headers?: Record<string, string>;
  signal?: AbortSignal | undefined;
}

/** `path` starts with a slash. Rejects with a `BackendError`, or with the abort of the caller's own signal. */
export type Http = (method: string, path: string, request?: HttpRequest) => Promise<HttpResponse>;

export interface HttpResponse {
  status: number;
  headers: Headers;
  text: string;
  /** Undefined where the text is no JSON. */
  json: unknown;
}

export const createHttp = (options: HttpOptions): Http => {
  const { wait = sleep } = options;

  return async (method, path, request = {}) => {
    for (let tries = 1; ; tries++) {
      const { response, text } = await send(options, method, path, request);
      if (response.ok) return toHttpResponse(options.url, response, text, request);

      const error = toError(options, path, response, text);
      // Only reads are sent again: of a write nobody knows how far it got.
      if (method !== "GET" || request.retry === false || error.status !== 503 || tries === maxTries)
        throw error;
      await wait(error.retryAfter ?? 2 ** (tries - 1), request.signal);
    }
  };
};

const maxTries = 3;

const send = async (
  { url, fetch = globalThis.fetch, authorize, timeout = 15 }: HttpOptions,
  method: string,
  path: string,
  { query = {}, body, text, headers: extraHeaders, signal }: HttpRequest,
) => {
  const clock = AbortSignal.timeout(timeout * 1000);
  const { headers, onResponse } = authorize?.() ?? {};
  try {
    const response = await fetch(`${url}${path}${toQueryString(query)}`, {
      method,
      credentials: "omit", // sessions travel in headers; a cookie of the same origin would speak for somebody else
      signal: signal ? AbortSignal.any([signal, clock]) : clock,
      headers: {
        Accept: "application/json",
        ...(body !== undefined && { "Content-Type": "application/json" }),
        ...headers,
        ...extraHeaders,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(text !== undefined && { body: text }),
    });
    hearTime(response.headers);
    onResponse?.(response);
    return { response, text: await response.text() }; // a body cut short is no answer either
  } catch (cause) {
    if (signal?.aborted) throw cause; // the screen is gone: react-query expects its own abort back
    throw clock.aborted ? new TimeoutError(url, timeout) : new UnreachableError(url, cause);
  }
};

const toHttpResponse = (
  url: string,
  response: Response,
  text: string,
  { headers }: HttpRequest,
): HttpResponse => {
  const isPage = response.headers.get("content-type")?.includes("text/html");
  if (isPage && headers?.Accept !== "text/html") throw new WrongAddressError(url, "page");
  return { status: response.status, headers: response.headers, text, json: tryParseJson(text) };
};

const toError = (
  { endsSession = ({ status }) => status === 401, readError = readErrorBody }: HttpOptions,
  path: string,
  { status, statusText, headers }: Response,
  text: string,
) => {
  const { message, errors, code } = readError(text);
  const retryAfter = Number.parseInt(headers.get("retry-after") ?? "", 10);
  const failure = { status, path, ...(code && { code }), ...(message && { message }) };
  const ErrorClass = endsSession(failure) ? SignedOutError : BackendError;
  return new ErrorClass(message ?? (statusText || `HTTP ${status}`), {
    status,
    errors,
    code,
    ...(retryAfter >= 0 && { retryAfter }),
  });
};

const toQueryString = (query: NonNullable<HttpRequest["query"]>) => {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined);
  return pairs.length ? `?${new URLSearchParams(pairs.map(([key, value]) => [key, String(value)]))}` : "";
};

const tryParseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

export const sleep = (seconds: number, signal?: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, seconds * 1000);
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
