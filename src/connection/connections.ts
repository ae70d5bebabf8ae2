/** The connections this browser keeps: servers that somebody typed, and what is kept about offered ones. */
import type { BackendName } from "../backends";
import { isBackendName } from "../backends";
import type { Config, OfferedServer } from "../config";
import { sessionKey, sessionStoreOf } from "../session/sessionStore";
import { type AccentName, accentOf, accents, isAccentName, ownAccent } from "../ui/tokens";

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
  /** Absent: its kind's. */
  colour?: AccentName | undefined;
}

type Typed = Pick<Connection, "id" | "name" | "backend" | "url" | "colour">;

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
  const connections = colourConnections([...offered, ...typed]);
  connections.forEach(bindSession);
  return connections;
};

const colourConnections = (connections: readonly Connection[]): Connection[] => {
  const used = new Set(connections.flatMap(({ colour }) => colour ?? []));
  return connections.map((connection) => {
    const colour = connection.colour ?? colourFor(connection, used);
    used.add(colour);
    return { ...connection, colour };
  });
};

/** Two servers of a kind shall not look alike: the later one gets a colour that none has, while there is one. */
const colourFor = (server: { backend: string }, used: ReadonlySet<AccentName>): AccentName => {
  const own = accentOf(server);
  if (!used.has(own)) return own;
  const names = Object.keys(accents) as AccentName[];
  return names.find((name) => name !== ownAccent && !used.has(name)) ?? own;
};

/**
 * A session belongs to an address. Where config.json gives a known id to another server, that server
 * must not be sent the token of the first.
 */
const bindSession = ({ id, url }: Connection) => {
  for (const storage of [localStorage, sessionStorage]) {
    if ((storage.getItem(addressKey(id)) ?? url) !== url) storage.removeItem(sessionKey(id));
    keepIn(storage, addressKey(id), url);
  }
};

/** Keeps a typed server and answers with its id, a word from its name that no other connection has. */
export const addConnection = (config: Config, { name, backend, url }: Omit<Typed, "id">): string => {
  const known = readConnections(config);
  const id = toConnectionId(
    name,
    known.map((connection) => connection.id),
  );
  const typed = { id, name, backend, url };
  // Kept from now on: it shall not change with the next server that comes or goes.
  const colour = colourFor(typed, new Set(known.flatMap((connection) => connection.colour ?? [])));
  writeTyped([...readTyped(), { ...typed, colour }]);
  return id;
};

export const changeConnection = (id: string, changes: Pick<Typed, "name" | "colour">) =>
  writeTyped(readTyped().map((typed) => (typed.id === id ? { ...typed, ...changes } : typed)));

/**
 * Everything this browser keeps about a connection goes, its session first, and at once. Answers when what
 * stands in the browser's database is gone, too: another server of the same name would find it. Rejects
 * where the browser does not let go of that.
 */
export const forgetConnection = async (id: string): Promise<void> => {
  sessionStoreOf(id).write(null); // other tabs hear of it
  for (const storage of [localStorage, sessionStorage])
    for (const key of [
      sessionKey(id),
      clientKey(id),
      addressKey(id),
      `usher.watching.${id}`,
      `usher.runs.${id}`,
    ])
      storage.removeItem(key);
  clearAdminStore(id);
  writeTyped(readTyped().filter((typed) => typed.id !== id));
  const { forgetKept } = await import("../journal/forgetKept");
  await forgetKept(id);
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
    return list
      .filter(
        ({ id, name, url, backend }) =>
          id && [id, name].every(isText) && isAddress(url) && isBackendName(backend),
      )
      .map(({ colour, ...typed }) => ({ ...typed, ...(isAccentName(colour) && { colour }) }));
  } catch {
    return [];
  }
};

const isText = (value: unknown) => typeof value === "string";

/** As it was typed and found once. Nobody is sent to whatever else stands there. */
const isAddress = (text: unknown) => {
  if (typeof text !== "string" || !URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && !username && !password;
};

const writeTyped = (connections: Typed[]) => localStorage.setItem(listKey, JSON.stringify(connections));

const clientIdOf = (id: string) => {
  const kept = localStorage.getItem(clientKey(id)) ?? unkept.get(id);
  if (kept) return kept;
  const made = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
  if (!keepIn(localStorage, clientKey(id), made)) unkept.set(id, made);
  return made;
};

/** For as long as this page is open. */
const unkept = new Map<string, string>();

/** A full storage keeps no more, and takes nothing else away: the page works, and knows less next time. */
const keepIn = (storage: Storage, key: string, value: string) => {
  try {
    storage.setItem(key, value);
    return true;
  } catch {
    storage.removeItem(key); // what is old would be wrong
    return false;
  }
};
