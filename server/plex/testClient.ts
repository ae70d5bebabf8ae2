/** A plain client for tests of the dialect. */
import type { Manner } from "../manner.ts";
import { type Answer, readAnswer } from "../testAnswer.ts";
import type { TestServer } from "../testing.ts";

export type { Answer };

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
    return readAnswer(response);
  };

export interface XmlElement {
  tag: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

/** A strict reader of what the dialect writes. Throws for anything that is not well-formed. */
export const readXml = (xml: string): XmlElement => {
  const root: XmlElement = { tag: "", attributes: {}, children: [], text: "" };
  const open = [root];
  let rest = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, "");
  while (rest !== "") {
    const inside = open.at(-1)!;
    const [all = "", end, tag = "", attributes = "", isEmpty, text] =
      /^<\/([\w]+)>|^<([\w]+)((?: [\w]+="[^"<]*")*)(\/)?>|^([^<]+)/.exec(rest) ?? [];
    if (all === "") throw new Error(`Not well-formed: ${rest.slice(0, 80)}`);
    rest = rest.slice(all.length);
    if (end !== undefined) {
      if (open.pop()?.tag !== end) throw new Error(`Not open: ${end}`);
    } else if (text !== undefined) inside.text += unescape(text);
    else {
      const element: XmlElement = { tag, attributes: readAttributes(attributes), children: [], text: "" };
      inside.children.push(element);
      if (isEmpty === undefined) open.push(element);
    }
  }
  const [only] = root.children;
  if (open.length !== 1 || root.children.length !== 1 || !only) throw new Error("Not one closed element");
  return only;
};

const readAttributes = (text: string): Record<string, string> => {
  const pairs = [...text.matchAll(/(\w+)="([^"]*)"/g)].map(
    ([, name = "", value = ""]) => [name, unescape(value)] as const,
  );
  if (new Set(pairs.map(([name]) => name)).size !== pairs.length) throw new Error(`Twice: ${text}`);
  return Object.fromEntries(pairs);
};

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"' };
/** As XML has it: a line end or a tab that was not written as a reference is a blank by now. */
const unescape = (text: string): string =>
  text
    .replace(/[\t\n\r]/g, " ")
    .replace(/&(?:#(\d+);|(\w+);|)/g, (whole, code: string | undefined, name: string | undefined) => {
      const character = code === undefined ? entities[name ?? ""] : String.fromCodePoint(Number(code));
      if (character === undefined) throw new Error(`Not an entity: ${whole}`);
      return character;
    });

/** The attributes of every element of this name, in their order. */
export const readElements = (xml: string, tag: string): Record<string, string>[] => {
  const collect = (element: XmlElement): Record<string, string>[] => [
    ...(element.tag === tag ? [element.attributes] : []),
    ...element.children.flatMap(collect),
  ];
  return collect(readXml(xml));
};

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
