/** A plain client for tests of the dialect. */
import type { Manner } from "../manner.ts";
import type { TestServer } from "../testing.ts";

export interface Answer {
  status: number;
  headers: Headers;
  type: string | null;
  text: string;
  /** Undefined where the text is no JSON. */
  json: unknown;
}

export interface CallOptions {
  /** Sent as JSON, unless it is a text or a form. */
  body?: unknown;
  headers?: Record<string, string>;
}

export type Call = (method: string, path: string, options?: CallOptions) => Promise<Answer>;

export const clientId = "usher-test-client";

/** `accept: ""` sends none but the client's own default. */
export const createCall =
  (url: string, { token = "", accept = "application/json", client = clientId } = {}): Call =>
  async (method, path, { body, headers = {} } = {}) => {
    const isText = typeof body === "string" || body instanceof URLSearchParams;
    const response = await fetch(`${url}${path}`, {
      method,
      redirect: "manual",
      headers: {
        ...(accept && { accept }),
        ...(client && { "x-plex-client-identifier": client, "x-plex-product": "Usher" }),
        ...(token && { "x-plex-token": token }),
        ...(body !== undefined && !isText && { "content-type": "application/json" }),
        ...headers,
      },
      ...(body !== undefined && { body: isText ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      type: response.headers.get("content-type"),
      text,
      json: parse(text),
    };
  };

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The attributes of every element of this name, in their order. Enough of XML for what the dialect writes. */
export const readElements = (xml: string, tag: string): Record<string, string>[] =>
  [...xml.matchAll(new RegExp(`<${tag}((?:\\s[^>]*?)?)/?>`, "g"))].map(([, attributes = ""]) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [
        name,
        unescape(value),
      ]),
    ),
  );

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"' };
const unescape = (text: string) =>
  text.replace(/&(?:#(\d+)|(\w+));/g, (_whole, code: string | undefined, name: string | undefined) =>
    code === undefined ? (entities[name ?? ""] ?? "") : String.fromCodePoint(Number(code)),
  );

export interface SignedIn {
  call: Call;
  token: string;
  id: number;
  uuid: string;
}

/** Calls as somebody with an account of the demo: its administrator unless told otherwise. */
export const signIn = async (
  server: TestServer,
  manner: Manner,
  name = "demo",
  password = name === "demo" ? "demo" : `${name}-demo`,
): Promise<SignedIn> => {
  const url = server.url(manner, "plex");
  const { status, text } = await createCall(url, { accept: "" })("POST", "/api/v2/users/signin", {
    body: new URLSearchParams({ login: name, password }),
  });
  if (status !== 201) throw new Error(`${name} cannot sign in: ${status}`);
  return toSignedIn(url, text);
};

/** Becomes a member, by its title. */
export const switchTo = async (
  server: TestServer,
  manner: Manner,
  from: SignedIn,
  title: string,
  pin?: string,
): Promise<SignedIn> => {
  const url = server.url(manner, "plex");
  const { text: home } = await createCall(url, { token: from.token, accept: "" })(
    "GET",
    "/api/v2/home/users",
  );
  const member = readElements(home, "user").find((user) => user.title === title);
  if (!member) throw new Error(`No member is called ${title}`);
  const { status, text } = await createCall(url, { token: from.token, accept: "" })(
    "POST",
    `/api/v2/home/users/${member.uuid}/switch`,
    pin === undefined ? {} : { body: { pin } },
  );
  if (status !== 201) throw new Error(`Nobody can become ${title}: ${status}`);
  return toSignedIn(url, text);
};

const toSignedIn = (url: string, xml: string): SignedIn => {
  const [user] = readElements(xml, "user");
  const token = user?.authToken ?? "";
  return { call: createCall(url, { token }), token, id: Number(user?.id), uuid: user?.uuid ?? "" };
};

export interface Member {
  id: number;
  uuid: string;
  title: string;
  username: string | null;
  email: string | null;
  friendlyName: string | null;
  thumb: string;
  hasPassword: boolean;
  restricted: boolean;
  updatedAt: number;
  restrictionProfile: string | null;
  admin: boolean;
  guest: boolean;
  protected: boolean;
}

/** Read as JSON: from the real manner, which shares its people with the other one. */
export const readMembers = async (server: TestServer): Promise<Member[]> => {
  const { token } = await signIn(server, "real");
  const { json } = await createCall(server.url("real", "plex"), { token })("GET", "/api/v2/home/users");
  return (json as { users: Member[] }).users;
};

export const memberOf = async (server: TestServer, title: string): Promise<Member> => {
  const member = (await readMembers(server)).find((one) => one.title === title);
  if (!member) throw new Error(`No member is called ${title}`);
  return member;
};
