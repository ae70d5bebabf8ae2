/** A plain client for tests of the dialect. */
import { expect } from "vitest";
import { type Answer, readAnswer } from "../testAnswer.ts";
import type { TestServer } from "../testing.ts";
import type { JellyfinManner } from "./manners.ts";
import type { WireAuthenticationResult, WireUser } from "./wire.ts";

export type { Answer };

/** A body that is no text is sent as JSON. Redirects are not followed. */
export type Call = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Answer>;

let devices = 0;

/** A header as every client should send it; each call makes another device unless told which. */
export const claimOf = ({
  token,
  deviceId = `device-${++devices}`,
}: {
  token?: string;
  deviceId?: string;
} = {}) =>
  `MediaBrowser Client="Usher", Device="Test%20device", DeviceId="${deviceId}", Version="1.0.0"` +
  (token === undefined ? "" : `, Token="${token}"`);

/** `authorization: ""` sends none. */
export const createCall =
  (url: string, authorization = claimOf()): Call =>
  async (method, path, body, headers = {}) => {
    const response = await fetch(`${url}${path}`, {
      method,
      redirect: "manual",
      headers: {
        ...(authorization && { authorization }),
        ...(body !== undefined && { "content-type": "application/json" }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    return readAnswer(response);
  };

export interface SignedIn {
  call: Call;
  token: string;
  id: string;
  deviceId: string;
  result: WireAuthenticationResult;
}

/** Calls as somebody. The demo's administrator unless told otherwise. */
export const signIn = async (
  server: TestServer,
  manner: JellyfinManner,
  name = "demo",
  {
    password = name === "demo" ? "demo" : `${name}-demo`,
    deviceId = `device-${++devices}`,
  }: { password?: string; deviceId?: string } = {},
): Promise<SignedIn> => {
  const url = server.url(manner, "jellyfin");
  const { status, json } = await createCall(url, claimOf({ deviceId }))("POST", "/Users/AuthenticateByName", {
    Username: name,
    Pw: password,
  });
  if (status !== 200) throw new Error(`${name} cannot sign in: ${status}`);
  const result = json as WireAuthenticationResult;
  const token = result.AccessToken;
  return { call: createCall(url, claimOf({ token, deviceId })), token, id: result.User.Id, deviceId, result };
};

let people = 0;

/** Somebody new, who can sign in with the password "secret-1". */
export const makeUser = async (
  { call }: Pick<SignedIn, "call">,
  { name = `person-${++people}`, password = "secret-1" }: { name?: string; password?: string | null } = {},
): Promise<WireUser> => {
  const { status, json } = await call("POST", "/Users/New", { Name: name, Password: password });
  if (status !== 200) throw new Error(`${name} cannot be made: ${status}`);
  return json as WireUser;
};

export const readUser = async ({ call }: Pick<SignedIn, "call">, id: string): Promise<WireUser> =>
  (await call("GET", `/Users/${id}`)).json as WireUser;

/** What the server is made to say of an exception in it. */
export const exception = { type: "text/plain", text: "Error processing request." };
/** A refusal without a body. */
export const nothing = { type: null, text: "" };
/** A refusal in a sentence. */
export const sentence = (text: string) => ({ type: "application/json; charset=utf-8", json: text });
export const problemOf = (status: number, title: string) => ({
  status,
  type: "application/json; charset=utf-8",
  json: { title, status, type: expect.stringContaining("rfc9110"), traceId: expect.stringMatching(/^00-/) },
});
