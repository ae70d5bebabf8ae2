/** Fills Plex: a household of some of the demo's people, two servers, and what is shared with whom. */
import { createHash } from "node:crypto";
import {
  type HouseholdPerson,
  type HouseholdServerName,
  householdFriends,
  householdInvited,
  householdPeople,
  householdServers,
} from "./people/household.ts";
import { isDemo } from "./people.ts";
import { insertAccount } from "./store/household/accounts.ts";
import { insertHousehold, insertMember } from "./store/household/households.ts";
import { nextNumber } from "./store/household/numbers.ts";
import type { Store } from "./store/index.ts";
import { noteOnce } from "./store/meta.ts";
import { hashPassword } from "./store/passwords.ts";
import { toTimestamp } from "./store/timestamps.ts";
import { type Write, writeInTurn } from "./store/transaction.ts";

/** Where it is noted that a store was filled. */
const filledKey = "household";

/**
 * Adds the household to a store that has the people of the demo and never had one. Answers whether it did. To be
 * called after `fillStore`. It looks at the few people of the household only, however many others there are.
 */
export const fillHousehold = async (store: Store, now: Date = new Date()): Promise<boolean> => {
  if (!(await isDemo(store)) || (await store.meta.read(filledKey)) !== undefined) return false;
  const pinHashes = new Map(
    await Promise.all(householdPeople.map(async ({ pin = "" }) => [pin, await hashOnce(pin)] as const)),
  );
  return writeInTurn(store.db, async (write) => {
    if (!(await noteOnce(write, filledKey, "demo"))) return false;
    const userIds = await readUserIds(write);
    const [administrator, ...others] = householdPeople.filter(
      ({ user }) => user === undefined || userIds.has(user),
    );
    const userId = userIds.get(administrator?.user ?? "");
    if (!administrator || userId === undefined) return true; // everybody of the demo may have gone since

    const add = async (person: HouseholdPerson, householdId?: number) =>
      insertAccount(
        write,
        {
          uuid: uuidOf(person),
          user_id: person.user === undefined ? null : (userIds.get(person.user) ?? null),
          sub_account_of: person.user === undefined ? (householdId ?? null) : null,
          title: person.title ?? "",
          friendly_name: person.friendlyName ?? "",
          pin_hash: pinHashes.get(person.pin ?? "") ?? "",
          restriction_profile: person.restrictionProfile ?? "",
          has_subscription: Number(person === administrator),
        },
        ago(now, 200),
      );
    const ownerId = await add(administrator);
    const owner = { id: ownerId, userId, title: administrator.friendlyName ?? "" };
    const householdId = await insertHousehold(write, owner, ago(now, 200));
    const servers = await insertServers(write, ownerId, now);
    for (const person of others) {
      const accountId = await add(person, householdId);
      await insertMember(write, householdId, accountId, person.user === undefined ? "managed" : "member");
      for (const [name, sections] of Object.entries(person.shares ?? {}))
        await insertShare(write, servers.get(name as HouseholdServerName), accountId, sections, ago(now, 90));
      if (person.sharingSettings)
        await write
          .insertInto("sharing_settings")
          .values({
            owner_id: ownerId,
            account_id: accountId,
            settings: JSON.stringify(person.sharingSettings),
          })
          .execute();
    }
    for (const { user, section, isAccepted } of householdFriends)
      if (userIds.has(user)) {
        const attic = servers.get("Attic");
        await insertShare(write, attic, await add({ user }), [section], ago(now, 30), isAccepted);
      }
    if (userIds.has(householdInvited.user))
      await write
        .insertInto("household_invitations")
        .values({
          id: await nextNumber(write, "invitation"),
          household_id: householdId,
          account_id: await add(householdInvited),
          identifier: householdInvited.user,
          created_at: ago(now, 3),
        })
        .execute();
    return true;
  });
};

const readUserIds = async (write: Write): Promise<Map<string, string>> => {
  const names = [...householdPeople, ...householdFriends, householdInvited].flatMap(({ user }) => user ?? []);
  const rows = await write.selectFrom("users").select(["id", "name"]).where("name", "in", names).execute();
  return new Map(rows.map(({ id, name }) => [name, id]));
};

interface FilledServer {
  id: number;
  /** Ids by title. */
  sections: Map<string, number>;
}

const insertServers = async (
  write: Write,
  ownerId: number,
  now: Date,
): Promise<Map<HouseholdServerName, FilledServer>> => {
  const servers = new Map<HouseholdServerName, FilledServer>();
  for (const { name, address, sections } of householdServers) {
    const id = await nextNumber(write, "server");
    const machine_id = createHash("sha1").update(`server ${name}`).digest("hex");
    const times = { last_seen_at: toTimestamp(now) };
    await write
      .insertInto("media_servers")
      .values({
        id,
        machine_id,
        owner_id: ownerId,
        name,
        version: "1.42.2.10156",
        address,
        port: 32400,
        ...times,
      })
      .execute();
    const ids = new Map<string, number>();
    for (const [index, { title, type }] of sections.entries()) {
      const section = await nextNumber(write, "section");
      ids.set(title, section);
      await write
        .insertInto("media_sections")
        .values({ id: section, server_id: id, key: index + 1, title, type })
        .execute();
    }
    servers.set(name, { id, sections: ids });
  }
  return servers;
};

const insertShare = async (
  write: Write,
  server: FilledServer | undefined,
  accountId: number,
  sections: readonly string[] | "all" | undefined,
  time: string,
  isAccepted = true,
) => {
  if (!server || sections === undefined) return;
  const id = await nextNumber(write, "share");
  await write
    .insertInto("shares")
    .values({
      id,
      server_id: server.id,
      account_id: accountId,
      identifier: "",
      has_all_sections: Number(sections === "all"),
      created_at: time,
      accepted_at: isAccepted ? time : null,
    })
    .execute();
  const rows =
    sections === "all"
      ? []
      : sections.map((title) => ({ share_id: id, section_id: server.sections.get(title) ?? 0 }));
  if (rows.length) await write.insertInto("share_sections").values(rows).execute();
};

/** The same in every demo. */
const uuidOf = ({ user, title }: HouseholdPerson): string =>
  createHash("sha256")
    .update(`account ${user ?? title}`)
    .digest("hex")
    .slice(0, 16);

const ago = (now: Date, days: number) => toTimestamp(new Date(now.getTime() - days * 24 * 3_600_000));

/** These PINs are known to everybody, so that one hash may serve a process for many stores. */
const hashes = new Map<string, Promise<string>>();
const hashOnce = (pin: string) => {
  const hash = hashes.get(pin) ?? hashPassword(pin);
  hashes.set(pin, hash);
  return hash;
};
