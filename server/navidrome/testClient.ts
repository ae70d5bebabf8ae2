/** A plain client for tests of the dialect. */
import type { TestServer } from "../testing.ts";

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  /** Undefined where the text is no JSON. */
  json: unknown;
}

export type Call = (method: string, path: string, body?: unknown) => Promise<Answer>;

/** `url` is that of a mount. Redirects are not followed. */
export const createCall =
  (url: string, token?: string): Call =>
  async (method, path, body) => {
    const response = await fetch(`${url}${path}`, {
      method,
      redirect: "manual",
      headers: token === undefined ? {} : { "x-nd-authorization": `Bearer ${token}` },
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: parse(text) };
  };

/** Calls as somebody. The demo's administrator unless told otherwise. */
export const signIn = async (
  server: TestServer,
  manner: "documented" | "real",
  username = "demo",
  password = username === "demo" ? "demo" : `${username}-demo`,
): Promise<Call & { id: string; token: string }> => {
  const url = server.url(manner);
  const { status, json } = await createCall(url)("POST", "/auth/login", { username, password });
  if (status !== 200) throw new Error(`${username} cannot sign in: ${status}`);
  const { id, token } = json as { id: string; token: string };
  return Object.assign(createCall(url, token), { id, token });
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
