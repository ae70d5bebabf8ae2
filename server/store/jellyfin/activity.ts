/** The activity log: who signed in, who was made, whose password changed. Policies are not logged. */
import { sql } from "kysely";
import type { Database } from "../../db/open.ts";
import type { Timestamps } from "../timestamps.ts";
import { writeInTurn } from "../transaction.ts";
import { noLimit, toPattern } from "../userQuery.ts";

export interface ActivityEntry {
  id: number;
  name: string;
  shortOverview: string | null;
  type: string;
  date: string;
  /** The user's id on the wire; 32 zeros for nobody. */
  guid: string;
  severity: string;
}

export interface ActivityQuery {
  start: number;
  limit: number;
  minDate?: string | undefined;
  maxDate?: string | undefined;
  hasUser?: boolean | undefined;
  /** Parts of texts, whatever their letter case. */
  name?: string | undefined;
  shortOverview?: string | undefined;
  type?: string | undefined;
  userName?: string | undefined;
  severity?: string | undefined;
  /** The latest first, where empty. */
  sort?: readonly { column: ActivitySort; descending: boolean }[];
}
export type ActivitySort = "name" | "short_overview" | "type" | "date" | "userName" | "severity";

export interface ActivityStore {
  add(entry: Omit<ActivityEntry, "id" | "date"> & { date?: string }): Promise<void>;
  list(query: ActivityQuery): Promise<{ entries: ActivityEntry[]; total: number }>;
}

const nobody = "0".repeat(32);

export const createActivityStore = (db: Database, timestamps: Timestamps): ActivityStore => ({
  async add({ name, shortOverview, type, guid, severity, date = timestamps() }) {
    await writeInTurn(db, async (write) => {
      const { last } = await write
        .selectFrom("jellyfin_activity")
        .select((query) => query.fn.max("id").as("last"))
        .executeTakeFirstOrThrow();
      await write
        .insertInto("jellyfin_activity")
        .values({
          id: (last ?? 0) + 1,
          name,
          short_overview: shortOverview,
          type,
          guid,
          severity,
          date,
        })
        .execute();
    });
  },
  async list({ start, limit, minDate, maxDate, hasUser, severity, sort = [], ...texts }) {
    let matching = db
      .selectFrom("jellyfin_activity")
      .leftJoin("jellyfin_users", "jellyfin_users.guid", "jellyfin_activity.guid")
      .leftJoin("users", "users.id", "jellyfin_users.user_id");
    if (minDate !== undefined) matching = matching.where("date", ">=", minDate);
    if (maxDate !== undefined) matching = matching.where("date", "<=", maxDate);
    if (hasUser !== undefined)
      matching = matching.where("jellyfin_activity.guid", hasUser ? "!=" : "=", nobody);
    if (severity !== undefined) matching = matching.where("severity", "=", severity);
    for (const [text, column] of [
      [texts.name, "jellyfin_activity.name"],
      [texts.shortOverview, "short_overview"],
      [texts.type, "type"],
      [texts.userName, "users.name"],
    ] as const)
      if (text)
        matching = matching.where(
          sql<boolean>`lower(${sql.ref(column)}) like ${toPattern(text.toLowerCase())} escape '\\'`,
        );

    const columns = {
      name: "jellyfin_activity.name",
      short_overview: "short_overview",
      type: "type",
      date: "date",
      userName: "users.name",
      severity: "severity",
    } as const;
    let page = matching.select([
      "jellyfin_activity.id as id",
      "jellyfin_activity.name as name",
      "short_overview as shortOverview",
      "type",
      "date",
      "jellyfin_activity.guid as guid",
      "severity",
    ]);
    for (const { column, descending } of sort.length ? sort : [{ column: "date" as const, descending: true }])
      page = page.orderBy(columns[column], descending ? "desc" : "asc");
    const [entries, counted] = await Promise.all([
      page
        .orderBy("jellyfin_activity.id", "desc")
        .limit(limit < 0 ? noLimit : limit)
        .offset(Math.max(0, start))
        .execute(),
      matching.select((query) => query.fn.countAll().as("total")).executeTakeFirstOrThrow(),
    ]);
    return { entries, total: Number(counted.total) };
  },
});
