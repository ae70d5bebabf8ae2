/** Fills the films' server: libraries, and what the people of the demo may do, use, watch and look like there. */
import { createHash, randomBytes } from "node:crypto";
import type { Insertable } from "kysely";
import type { JellyfinDeviceTable, JellyfinUserTable } from "./db/jellyfinSchema.ts";
import { newPolicy } from "./jellyfin/policy.ts";
import {
  type FilmDevice,
  type FilmPerson,
  filmChannels,
  filmLibraries,
  filmPeople,
  idOf,
} from "./people/films.ts";
import { drawFace } from "./people/picture.ts";
import { createRandom } from "./people/random.ts";
import { isDemo } from "./people.ts";
import { hashToken } from "./secrets.ts";
import { createId } from "./store/ids.ts";
import type { Store } from "./store/index.ts";
import { type Account, guidOf, selectAccounts, toAccount } from "./store/jellyfin/accounts.ts";
import { noteOnce } from "./store/meta.ts";
import { writeInTurn } from "./store/transaction.ts";

/** Where it is noted that a store was filled. */
const filledKey = "films";

/**
 * Adds films to a store that has the people of the demo and never had any. Answers whether it did. To be called
 * after `fillStore`.
 */
export const fillFilms = async (store: Store, now: Date = new Date()): Promise<boolean> => {
  if (!(await isDemo(store)) || (await store.meta.read(filledKey)) !== undefined) return false;
  // Not `accounts.list()`: that makes a row for everybody, which would be replaced at once.
  const accounts = (await selectAccounts(store.db).orderBy("name").orderBy("users.id").execute()).map(
    toAccount,
  );
  const random = createRandom(7);
  const users = accounts.map((account) =>
    toUserRow(account, filmPeople[account.name] ?? randomPerson(random.next)),
  );
  const devices = accounts.flatMap((account) =>
    (filmPeople[account.name]?.devices ?? []).map((device) => toDeviceRow(account, device, now)),
  );
  const isFilled = await writeInTurn(store.db, async (write) => {
    if (!(await noteOnce(write, filledKey, "demo"))) return false;
    await write.insertInto("jellyfin_folders").values(folderRows).execute();
    for (let start = 0; start < users.length; start += 500) {
      const chunk = users.slice(start, start + 500);
      await write
        .deleteFrom("jellyfin_users")
        .where(
          "user_id",
          "in",
          chunk.map(({ user_id }) => user_id),
        )
        .execute();
      await write.insertInto("jellyfin_users").values(chunk).execute();
    }
    await write
      .insertInto("jellyfin_pictures")
      .values(
        accounts
          .filter(({ name }) => filmPeople[name]?.hasPicture)
          .map(({ userId, name }) => ({
            user_id: userId,
            type: "image/png",
            content: faceOf(name).toString("base64"),
          })),
      )
      .execute();
    await write.insertInto("jellyfin_devices").values(devices).execute();
    await write.insertInto("jellyfin_activity").values(toActivity(accounts, now)).execute();
    return true;
  });
  if (isFilled)
    await store.jellyfin.settings.write({
      isWizardCompleted: true,
      loginDisclaimer: "**This is a demonstration.** Everybody here is made up.",
    });
  return isFilled;
};

// --- Folders ---

const folderRows = [
  ...filmLibraries.map(({ name, collectionType, locations }) => ({
    id: idOf(name),
    kind: "library" as const,
    name: name as string,
    collection_type: collectionType as string,
    locations: JSON.stringify(locations),
    is_hidden: 0,
  })),
  ...filmChannels.map(({ name }) => ({
    id: idOf(name),
    kind: "channel" as const,
    name: name as string,
    collection_type: "",
    locations: "[]",
    is_hidden: 0,
  })),
];

// --- People ---

/** Somebody of a large crowd: most may do what a new user may. */
const randomPerson = (next: () => number): FilmPerson => {
  const chance = next();
  if (chance < 0.08) return { isDisabled: true };
  if (chance < 0.3) return { libraries: ["Movies", "Shows"] };
  if (chance < 0.4) return { policy: { EnableRemoteAccess: false, EnableContentDownloading: false } };
  return {};
};

const toUserRow = (
  { userId, guid, name, isAdmin }: Account,
  { isShown, hasPicture, isDisabled, libraries, policy }: FilmPerson,
): Insertable<JellyfinUserTable> => ({
  user_id: userId,
  guid,
  is_disabled: Number(isDisabled === true && !isAdmin),
  policy: JSON.stringify({
    ...newPolicy(),
    IsHidden: !isShown,
    ...(libraries && { EnableAllFolders: false, EnabledFolders: libraries.map(idOf) }),
    ...policy,
    AccessSchedules: (policy?.AccessSchedules ?? []).map((schedule) => ({ ...schedule, UserId: guid })),
  }),
  configuration: "",
  picture_tag: hasPicture ? createHash("md5").update(name).digest("hex") : null,
});

const faces = new Map<string, Buffer>();
/** Drawn once, however many stores a process fills. */
const faceOf = (name: string): Buffer => {
  const face = faces.get(name) ?? drawFace(name);
  faces.set(name, face);
  return face;
};

// --- Devices ---

/** Their tokens are thrown away: nobody has them. */
const toDeviceRow = (
  { userId, lastAccessAt }: Account,
  { id, name, app, version, earlier = 0, playing }: FilmDevice,
  now: Date,
): Insertable<JellyfinDeviceTable> => {
  const seen = (lastAccessAt ? Date.parse(lastAccessAt) : now.getTime()) - earlier * 60_000;
  const seenAt = toTimestamp(seen);
  return {
    id: createId(),
    token_hash: hashToken(randomBytes(16).toString("hex")),
    user_id: userId,
    device_id: id,
    device_name: name,
    app_name: app,
    app_version: version,
    address: "192.168.1.20",
    created_at: toTimestamp(seen - 90 * 24 * 3_600_000),
    last_activity_at: seenAt,
    session_at: seenAt,
    playing: playing ? JSON.stringify(playing) : "",
  };
};

const toTimestamp = (milliseconds: number) => new Date(milliseconds).toISOString().replace("Z", "000Z");

// --- Activity ---

/** The server forgets after thirty days. */
const toActivity = (accounts: readonly Account[], now: Date) =>
  accounts
    .filter(
      ({ name, lastLoginAt }) =>
        filmPeople[name] && lastLoginAt && now.getTime() - Date.parse(lastLoginAt) < 30 * 24 * 3_600_000,
    )
    .toSorted((a, b) => (a.lastLoginAt ?? "").localeCompare(b.lastLoginAt ?? ""))
    .map(({ name, userId, lastLoginAt }, index) => ({
      id: index + 1,
      name: `${name} successfully authenticated`,
      short_overview: "IP address: 192.168.1.20",
      type: "AuthenticationSucceeded",
      date: lastLoginAt ?? "",
      guid: guidOf(userId),
      severity: "Information",
    }));
