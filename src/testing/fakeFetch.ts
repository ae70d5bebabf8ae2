/** A fetch for tests: answers from a function, and remembers what it was asked. */

export interface Asked {
  method: string;
  /** Without the query. */
  path: string;
  query: URLSearchParams;
  headers: Headers;
  /** Parsed; undefined where there was none. */
  body: unknown;
  signal: AbortSignal | undefined;
}

/** `headers` may hold a content type; without one it is JSON, but for a `text`. */
export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  json?: unknown;
  text?: string;
  /** Where it came from in the end, if that is not where it was asked. */
  url?: string;
}

export interface FakeFetch {
  fetch: typeof fetch;
  asked: Asked[];
}

/** An answer that is an Error is thrown, as by a network that is not there. */
export const createFakeFetch = (
  answer: (asked: Asked) => Answer | Error | Promise<Answer | Error>,
): FakeFetch => {
  const asked: Asked[] = [];
  return {
    asked,
    fetch: async (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input);
      const one: Asked = {
        method: init?.method ?? "GET",
        path: url.pathname,
        query: url.searchParams,
        headers: new Headers(init?.headers),
        body: typeof init?.body === "string" ? (JSON.parse(init.body) as unknown) : undefined,
        signal: init?.signal ?? undefined,
      };
      asked.push(one);
      const given = await orAborted(answer(one), one.signal);
      if (given instanceof Error) throw given;
      return toResponse(given, url.href);
    },
  };
};

const toResponse = ({ status = 200, headers = {}, json, text, url }: Answer, askedUrl: string) => {
  const body = text ?? (json === undefined ? "" : JSON.stringify(json));
  const type = text === undefined && json !== undefined ? { "content-type": "application/json" } : undefined;
  const response = new Response([204, 304].includes(status) ? null : body, {
    status,
    headers: { ...type, ...headers },
  });
  Object.defineProperty(response, "url", { value: url ?? askedUrl });
  return response;
};

const orAborted = async <T>(answer: T | Promise<T>, signal: AbortSignal | undefined): Promise<T> => {
  signal?.throwIfAborted();
  return Promise.race([
    answer,
    new Promise<never>((_resolve, reject) => {
      signal?.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
    }),
  ]);
};
