/** Who lives in a new database: nobody, the people of the demo, or as many as one likes. */
import type { Insertable } from "kysely";
import type { UserTable } from "./db/schema.ts";
import { type DemoPerson, demoPasswordOf, demoPeople } from "./people/demo.ts";
import { generatePeople } from "./people/generate.ts";
import { createId } from "./store/ids.ts";
import type { Store } from "./store/index.ts";
import { toNameKey } from "./store/names.ts";
import { hashPassword } from "./store/passwords.ts";
import { toTimestamp } from "./store/timestamps.ts";
import { writeInTurn } from "./store/transaction.ts";

/** A number counts everybody, the people of the demo among them. */
export type People = "none" | "demo" | number;

/** Who may sign in to the demo with what everybody knows. */
export const demoSignIn = { username: "demo", password: demoPasswordOf("demo") };

/** Of everybody who was made up. */
export const generatedPassword = "usher-demo";

/** Where `fillStore` notes what it filled the store with. */
const peopleKey = "people";

/**
 * Fills a store that has never been filled: libraries and people in one transaction. Answers whether it
 * did; a store that was filled before stays as it is, even if everybody has gone since.
 */
export const fillStore = async (store: Store, people: People, now: Date = new Date()): Promise<boolean> => {
  if (await isFilled(store)) return false;
  const rows = await toRows(choosePeople(people), now);
  return writeInTurn(store.db, async (write) => {
    const before = await write
      .selectFrom("meta")
      .select("key")
      .where("key", "=", peopleKey)
      .executeTakeFirst();
    if (before) return false;
    await write
      .insertInto("meta")
      .values([{ key: peopleKey, value: String(people) }, lastLibraryId(people)])
      .execute();
    await write.insertInto("libraries").values(toLibraries(people, now)).execute();
    for (const chunk of chunksOf(rows, 500)) {
      await write
        .insertInto("users")
        .values(chunk.map(({ row }) => row))
        .execute();
      await write
        .insertInto("user_libraries")
        .values(chunk.flatMap(({ assigned }) => assigned))
        .execute();
    }
    return true;
  });
};

export const isFilled = async (store: Store): Promise<boolean> =>
  (await store.meta.read(peopleKey)) !== undefined;

/** Whether the people of the demo were put into this store. */
export const isDemo = async (store: Store): Promise<boolean> =>
  ![undefined, "none"].includes(await store.meta.read(peopleKey));

const choosePeople = (people: People): readonly DemoPerson[] => {
  if (people === "none") return [];
  if (people === "demo") return demoPeople;
  const taken = demoPeople.map(({ name }) => name);
  return [...demoPeople, ...generatePeople(Math.max(0, people - demoPeople.length), { taken })].slice(
    0,
    people,
  );
};

// --- Libraries ---

const demoLibraries = [
  { name: "Music", path: "/music", songs: 18_403, albums: 1522, artists: 611, gigabytes: 412, hours: 1270 },
  {
    name: "Audiobooks",
    path: "/audiobooks",
    songs: 2210,
    albums: 164,
    artists: 87,
    gigabytes: 61,
    hours: 1904,
  },
  { name: "Kids' songs", path: "/kids", songs: 742, albums: 58, artists: 31, gigabytes: 9, hours: 34 },
];

const librariesOf = (people: People) => (people === "none" ? demoLibraries.slice(0, 1) : demoLibraries);

const lastLibraryId = (people: People) => ({
  key: "library.lastId",
  value: String(librariesOf(people).length),
});

const toLibraries = (people: People, now: Date) =>
  librariesOf(people).map(({ name, path, songs, albums, artists, gigabytes, hours }, index) => ({
    id: index + 1,
    name,
    path,
    remote_path: "",
    is_default: Number(index === 0),
    last_scan_at: ago(now, 6 * 60),
    created_at: ago(now, 640 * 24 * 60),
    updated_at: ago(now, 6 * 60),
    statistics: JSON.stringify({
      songs,
      albums,
      artists,
      folders: albums + artists,
      files: songs,
      missingFiles: 0,
      size: gigabytes * 1_000_000_000,
      duration: hours * 3600,
    }),
  }));

// --- People ---

const toRows = async (people: readonly DemoPerson[], now: Date) => {
  const known = people.slice(0, demoPeople.length);
  const hashes = new Map(
    await Promise.all(known.map(async ({ name }) => [name, await hashOnce(demoPasswordOf(name))] as const)),
  );
  const shared = people.length > demoPeople.length ? await hashOnce(generatedPassword) : "";
  return people.map((person) => toRow(person, hashes.get(person.name) ?? shared, now));
};

const toRow = (person: DemoPerson, passwordHash: string, now: Date) => {
  const id = createId();
  const row: Insertable<UserTable> = {
    id,
    name: person.name,
    name_key: toNameKey(person.name),
    full_name: person.fullName,
    email: person.email ?? "",
    is_admin: Number(person.isAdmin ?? false),
    password_hash: passwordHash,
    last_login_at: person.lastLogin === undefined ? null : ago(now, person.lastLogin),
    last_access_at: person.lastAccess === undefined ? null : ago(now, person.lastAccess),
    created_at: ago(now, person.created * 24 * 60),
    updated_at: ago(now, person.created * 24 * 60),
    scrobble_filter: "",
  };
  const libraries = person.isAdmin ? demoLibraries.map(({ name }) => name) : person.libraries;
  const assigned = libraries.map((name) => ({
    user_id: id,
    library_id: 1 + demoLibraries.findIndex((library) => library.name === name),
  }));
  return { row, assigned };
};

const ago = (now: Date, minutes: number) => toTimestamp(new Date(now.getTime() - minutes * 60_000));

/** These passwords are known to everybody, so that one hash may serve a process for many stores. */
const hashes = new Map<string, Promise<string>>();
const hashOnce = (password: string) => {
  const hash = hashes.get(password) ?? hashPassword(password);
  hashes.set(password, hash);
  return hash;
};

const chunksOf = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
