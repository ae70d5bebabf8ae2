/** Who is signed in from where: tokens (hashed), the sessions that go with them, and what those are playing. */
import { randomBytes } from "node:crypto";
import type { Database } from "../../db/open.ts";
import { oncePerRow, prepared } from "../../db/prepared.ts";
import { hashToken } from "../../secrets.ts";
import { StoreError } from "../errors.ts";
import { createId } from "../ids.ts";
import type { Timestamps } from "../timestamps.ts";
import { writeInTurn } from "../transaction.ts";
import { type Account, getAccount, guidOf, type StoredDocument, selectAccounts } from "./accounts.ts";

export interface Device {
  id: string;
  userId: string;
  /** The user's, as on the wire. */
  guid: string;
  userName: string;
  userPictureTag: string | null;
  deviceId: string;
  deviceName: string;
  /** The name that an administrator gave it. */
  customName: string | null;
  appName: string;
  appVersion: string;
  /** The network address it was last seen at. */
  address: string;
  lastActivityAt: string;
  /** Null: no session. */
  sessionAt: string | null;
  playing: StoredDocument | undefined;
}

export interface DeviceDraft {
  userId: string;
  deviceId: string;
  deviceName: string;
  appName: string;
  appVersion: string;
  address: string;
}

/** As many sessions as the user may have are there already. */
export class TooManySessionsError extends StoreError {
  override name = "TooManySessionsError";
}

export interface DeviceStore {
  /**
   * Signs a device in and answers with its token, 32 hex digits. A former token of this user on this device ends.
   * Rejects with `TooManySessionsError`; `mostSessions` below 1 means any number.
   */
  signIn(draft: DeviceDraft, options: { mostSessions: number }): Promise<{ token: string; device: Device }>;
  findByToken(token: string): Promise<{ device: Device; account: Account } | undefined>;
  /** The latest first. */
  list(filter?: { userId?: string; deviceId?: string }): Promise<Device[]>;
  findSession(id: string): Promise<Device | undefined>;
  /** Notes that it was used now, and what its app says of itself. */
  touch(id: string, seen: Pick<Device, "deviceName" | "appVersion" | "address">): Promise<void>;
  setPlaying(id: string, playing: StoredDocument | undefined): Promise<void>;
  /** Ends one token, and every session on the same device. */
  signOut(id: string): Promise<void>;
  /** Ends all tokens of a user but one. */
  signOutUser(userId: string, options?: { exceptToken?: string | undefined }): Promise<void>;
  /** Ends everybody's tokens on these devices. */
  signOutDevices(deviceIds: readonly string[]): Promise<void>;
  customName(deviceId: string): Promise<string | undefined>;
  setCustomName(deviceId: string, name: string | null): Promise<void>;
}

export const createDeviceStore = (db: Database, timestamps: Timestamps): DeviceStore => {
  const select = () =>
    db
      .selectFrom("jellyfin_devices as device")
      .innerJoin("users", "users.id", "device.user_id")
      .leftJoin("jellyfin_users as account", "account.user_id", "device.user_id")
      .leftJoin("jellyfin_device_names as names", "names.device_id", "device.device_id")
      .select([
        "device.id as id",
        "device.user_id as userId",
        "users.name as userName",
        "account.guid as guid",
        "account.picture_tag as userPictureTag",
        "device.device_id as deviceId",
        "device.device_name as deviceName",
        "names.custom_name as customName",
        "device.app_name as appName",
        "device.app_version as appVersion",
        "device.address as address",
        "device.last_activity_at as lastActivityAt",
        "device.session_at as sessionAt",
        "device.playing as playing",
      ]);
  type Row = Awaited<ReturnType<ReturnType<typeof select>["executeTakeFirstOrThrow"]>>;
  const toDevice = ({ guid, playing, ...row }: Row): Device => ({
    ...row,
    guid: guid ?? guidOf(row.userId),
    playing: playing ? (JSON.parse(playing) as StoredDocument) : undefined,
  });
  const toSameDevice = oncePerRow(toDevice);
  const rowsByToken = prepared(db, (value) => select().where("device.token_hash", "=", value));
  const accountsOf = prepared(db, (value) => selectAccounts(db).where("users.id", "=", value));
  const find = async (id: string) => {
    const row = await select().where("device.id", "=", id).executeTakeFirst();
    return row && toDevice(row);
  };

  return {
    async signIn({ userId, deviceId, deviceName, appName, appVersion, address }, { mostSessions }) {
      const token = randomBytes(16).toString("hex");
      const id = createId();
      await writeInTurn(db, async (write) => {
        const { sessions } = await write
          .selectFrom("jellyfin_devices")
          .select((query) => query.fn.countAll().as("sessions"))
          .where("user_id", "=", userId)
          .where("session_at", "is not", null)
          .executeTakeFirstOrThrow();
        // The former session on this very device counts too.
        if (mostSessions >= 1 && Number(sessions) >= mostSessions)
          throw new TooManySessionsError("No more sessions for this user");
        await write
          .deleteFrom("jellyfin_devices")
          .where("user_id", "=", userId)
          .where("device_id", "=", deviceId)
          .execute();
        const now = timestamps();
        await write
          .insertInto("jellyfin_devices")
          .values({
            id,
            token_hash: hashToken(token),
            user_id: userId,
            device_id: deviceId,
            device_name: deviceName,
            app_name: appName,
            app_version: appVersion,
            address,
            created_at: now,
            last_activity_at: now,
            session_at: now,
            playing: "",
          })
          .execute();
      });
      const device = await find(id);
      if (!device) throw new StoreError("Signed out at once");
      return { token, device };
    },
    async findByToken(token) {
      const [row] = await rowsByToken(hashToken(token));
      return row && { device: toSameDevice(row), account: await getAccount(db, row.userId, accountsOf) };
    },
    async list({ userId, deviceId } = {}) {
      const rows = await select()
        .$if(userId !== undefined, (query) => query.where("device.user_id", "=", userId ?? ""))
        .$if(deviceId !== undefined, (query) => query.where("device.device_id", "=", deviceId ?? ""))
        .orderBy("device.last_activity_at", "desc")
        .orderBy("device.device_id")
        .orderBy("device.id")
        .execute();
      return rows.map(toDevice);
    },
    async findSession(id) {
      const device = await find(id);
      return device?.sessionAt ? device : undefined;
    },
    async touch(id, { deviceName, appVersion, address }) {
      const now = timestamps();
      await db
        .updateTable("jellyfin_devices")
        .set({
          device_name: deviceName,
          app_version: appVersion,
          address,
          last_activity_at: now,
          session_at: now,
        })
        .where("id", "=", id)
        .execute();
    },
    async setPlaying(id, playing) {
      await db
        .updateTable("jellyfin_devices")
        .set({ playing: playing ? JSON.stringify(playing) : "" })
        .where("id", "=", id)
        .execute();
    },
    async signOut(id) {
      await writeInTurn(db, async (write) => {
        const row = await write
          .deleteFrom("jellyfin_devices")
          .where("id", "=", id)
          .returning("device_id")
          .executeTakeFirst();
        if (row)
          await write
            .updateTable("jellyfin_devices")
            .set({ session_at: null, playing: "" })
            .where("device_id", "=", row.device_id)
            .execute();
      });
    },
    async signOutUser(userId, { exceptToken } = {}) {
      await db
        .deleteFrom("jellyfin_devices")
        .where("user_id", "=", userId)
        .where("token_hash", "!=", exceptToken === undefined ? "" : hashToken(exceptToken))
        .execute();
    },
    async signOutDevices(deviceIds) {
      if (deviceIds.length)
        await db
          .deleteFrom("jellyfin_devices")
          .where("device_id", "in", [...deviceIds])
          .execute();
    },
    async customName(deviceId) {
      const row = await db
        .selectFrom("jellyfin_device_names")
        .select("custom_name")
        .where("device_id", "=", deviceId)
        .executeTakeFirst();
      return row?.custom_name;
    },
    async setCustomName(deviceId, name) {
      const custom_name = name ?? "";
      await db
        .insertInto("jellyfin_device_names")
        .values({ device_id: deviceId, custom_name })
        .onConflict((conflict) => conflict.column("device_id").doUpdateSet({ custom_name }))
        .execute();
    },
  };
};
