/** For tests: a Home as plex.tv tells of it, in JSON and in XML, and a service that answers as each test says. */
import { type Answer, type Asked, createFakeFetch } from "../../testing/fakeFetch";
import { createMemorySessionStore } from "../../testing/memorySessionStore";
import type { Session } from "../backend";
import { createHome } from "./home";
import { createSessionHttp } from "./http";

export const url = "https://plex.tv";

export const signedIn = (session: Partial<Session> = {}) =>
  createMemorySessionStore({
    token: "token-of-owner",
    userId: "1",
    name: "owner",
    fullName: "Owner",
    isAdmin: true,
    ...session,
  });

export const owner = {
  id: 1,
  uuid: "aaaaaaaaaaaaaaaa",
  title: "Owner",
  username: "owner",
  email: "owner@example.org",
  friendlyName: null,
  thumb: "https://plex.tv/users/aaaaaaaaaaaaaaaa/avatar?c=1",
  hasPassword: true,
  restricted: false,
  updatedAt: 1_704_558_269,
  restrictionProfile: null,
  admin: true,
  guest: false,
  protected: false,
};

export const kid = {
  ...owner,
  id: 2,
  uuid: "bbbbbbbbbbbbbbbb",
  title: "Kid",
  username: null,
  email: null,
  friendlyName: "Kid",
  hasPassword: false,
  restricted: true,
  restrictionProfile: "little_kid",
  admin: false,
};

export const member = {
  ...owner,
  id: 3,
  uuid: "cccccccccccccccc",
  title: "Mia L.",
  username: "mia",
  email: "mia@example.org",
  friendlyName: "Mia L.",
  admin: false,
  protected: true,
};

export const guest = {
  ...kid,
  id: 9,
  uuid: "eeeeeeeeeeeeeeee",
  title: "Guest",
  friendlyName: null,
  guest: true,
};

export type SampleUser = Record<keyof typeof owner, string | number | boolean | null>;

export const homeOf = (...users: readonly SampleUser[]) => ({
  id: 77,
  name: "my home",
  guestUserID: 9,
  guestUserUUID: guest.uuid,
  guestEnabled: false,
  subscription: true,
  users,
});

/** v2 writes flags as digits, and nothing as "". */
export const toXml = ({ users, ...home }: ReturnType<typeof homeOf>) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<home ${attributes(home)}>\n  <users>\n${users
    .map((user) => `    <user ${attributes(user)}/>`)
    .join("\n")}\n  </users>\n</home>\n`;

const attributes = (record: object) =>
  Object.entries(record)
    .map(([name, value]) => `${name}="${escape(toText(value))}"`)
    .join(" ");

const toText = (value: unknown) =>
  typeof value === "boolean" ? String(Number(value)) : value === null ? "" : String(value);

const escape = (text: string) =>
  text.replace(/[&<>"'\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);

export const accountOf = (user: SampleUser, more: object = {}) => ({
  ...user,
  homeAdmin: user.admin,
  homeSize: 3,
  maxHomeSize: 15,
  subscription: { active: true, status: "Active" },
  authToken: "secret-token",
  pin: "secret-pin-hash",
  services: [{ identifier: "metadata", token: "secret-service-token" }],
  ...more,
});

export const errors = (code: number, message?: string) => ({
  errors: [{ code, ...(message && { message }), status: 400 }],
});

type Handler = Answer | Error | ((asked: Asked) => Answer | Error);

/** Answers by `"GET /path"`; what is not there is a 404 of the service. */
export const createService = (routes: Record<string, Handler>) => {
  const waits: number[] = [];
  const { fetch, asked } = createFakeFetch((one) => {
    const route = routes[`${one.method} ${one.path}`];
    if (!route) return { status: 404, json: errors(1002) };
    return typeof route === "function" ? route(one) : route;
  });
  return {
    fetch,
    asked,
    routes,
    /** Seconds. */
    waits,
    wait: (seconds: number) => {
      waits.push(seconds);
      return Promise.resolve();
    },
    /** What was sent and changes something: `POST /path?query {"body":…}`. */
    writes: () =>
      asked
        .filter(({ method }) => method !== "GET")
        .map(({ method, path, query, body }) =>
          [
            `${method} ${path}${query.size ? `?${query}` : ""}`,
            ...(body === undefined ? [] : [JSON.stringify(body)]),
          ].join(" "),
        ),
  };
};

/** What the parts of the backend are made with. */
export const createParts = (routes: Record<string, Handler>, session = signedIn()) => {
  const service = createService(routes);
  const { fetch, wait } = service;
  const http = createSessionHttp({ url, fetch, wait, clientId: "browser-1", session });
  return { url, session, service, http, home: createHome(url, http) };
};
