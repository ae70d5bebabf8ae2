/** The connections this browser keeps: servers that somebody typed, and what is kept about offered ones. */
import type { BackendName } from "../backends";
import { isBackendName } from "../backends";
import type { Config, OfferedServer } from "../config";
import { sessionKey, sessionStoreOf } from "../session/sessionStore";

/** One server this browser knows. Its id stands in the URL: `#/home/users/3`. */
export interface Connection {
  id: string;
  name: string;
  backend: BackendName;
  url: string;
  /** Made once: Jellyfin's DeviceId, Plex's client identifier. */
  clientId: string;
  /** From config.json: cannot be renamed or forgotten here. */
  isOffered: boolean;
  signIn?: OfferedServer["signIn"];
}

type Typed = Pick<Connection, "id" | "name" | "backend" | "url">;

const listKey = "usher.connections";
const clientKey = (id: string) => `usher.client.${id}`;
const addressKey = (id: string) => `usher.address.${id}`;

/** Whether a change of this key in the browser's storage is one of the list. Null: all was cleared. */
export const isConnectionList = (key: string | null) => key === listKey || key === null;

/** Offered servers first; typed ones only where config.json allows other addresses. */
export const readConnections = ({ servers, otherAddresses }: Config): Connection[] => {
  const offered = servers.map((server) => ({ ...server, clientId: clientIdOf(server.id), isOffered: true }));
  const typed = (otherAddresses ? readTyped() : [])
    .filter(({ id }) => !servers.some((server) => server.id === id))
    .map((server) => ({ ...server, clientId: clientIdOf(server.id), isOffered: false }));
  const connections = [...offered, ...typed];
  connections.forEach(bindSession);
  return connections;
};

/**
 * A session belongs to an address. Where config.json gives a known id to another server, that server
 * must not be sent the token of the first.
 */
const bindSession = ({ id, url }: Connection) => {
  for (const storage of [localStorage, sessionStorage]) {
    if ((storage.getItem(addressKey(id)) ?? url) !== url) storage.removeItem(sessionKey(id));
    storage.setItem(addressKey(id), url);
  }
};

/** Keeps a typed server and answers with its id, a word from its name that no other connection has. */
export const addConnection = (config: Config, { name, backend, url }: Omit<Typed, "id">): string => {
  const id = toConnectionId(
    name,
    readConnections(config).map((connection) => connection.id),
  );
  writeTyped([...readTyped(), { id, name, backend, url }]);
  return id;
};

export const renameConnection = (id: string, name: string) =>
  writeTyped(readTyped().map((typed) => (typed.id === id ? { ...typed, name } : typed)));

/** Everything this browser keeps about a connection goes, its session first. */
export const forgetConnection = (id: string) => {
  sessionStoreOf(id).write(null); // other tabs hear of it
  for (const storage of [localStorage, sessionStorage])
    for (const key of [sessionKey(id), clientKey(id), addressKey(id)]) storage.removeItem(key);
  localStorage.removeItem(`usher.followers.${id}`); // see templates/templateStore.ts
  clearAdminStore(id);
  writeTyped(readTyped().filter((typed) => typed.id !== id));
};

/** The prefix of react-admin's own store. Its closing slash keeps `home` from clearing `home-2`. */
export const adminStoreKey = (id: string) => `/${id}/`;

export const clearAdminStore = (id: string) => {
  const prefix = `RaStore${adminStoreKey(id)}`;
  for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
};

export const toConnectionId = (name: string, taken: readonly string[]) => {
  const word =
    name
      .normalize("NFKD")
      .replace(/\p{M}/gu, "") // ü is u and two dots now
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "") || "server";
  let id = word;
  for (let n = 2; taken.includes(id); n++) id = `${word}-${n}`;
  return id;
};

const readTyped = (): Typed[] => {
  try {
    const list = JSON.parse(localStorage.getItem(listKey) ?? "[]") as Typed[];
    return list.filter(({ id, url, backend }) => id && url && isBackendName(backend));
  } catch {
    return [];
  }
};

const writeTyped = (connections: Typed[]) => localStorage.setItem(listKey, JSON.stringify(connections));

const clientIdOf = (id: string) => {
  const kept = localStorage.getItem(clientKey(id));
  if (kept) return kept;
  const made = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
  localStorage.setItem(clientKey(id), made);
  return made;
};
