/** What users are signed in on. The server has one row for each user on each device, for administrators only. */
import type { ActiveSession, Device, Devices, ReadOptions } from "../backend";
import { createCache } from "../cache";
import { BackendError, SignedOutError } from "../errors";
import type { Http } from "../http";
import { avatarOf } from "./avatar";
import type { JellyfinDevice, JellyfinSessionInfo, QueryResult } from "./wire";

/** All rows, for the list of users and for what a change brings about. */
export interface DeviceList {
  rows(options?: ReadOptions & { fresh?: boolean }): Promise<readonly JellyfinDevice[]>;
  /** By user id. Who has none is not in it. */
  counts(options?: ReadOptions): Promise<ReadonlyMap<string, number>>;
  drop(): void;
}

export const createDeviceList = (http: Http): DeviceList => {
  /** By the answer: a dry run asks once for each of a thousand users. */
  const counted = new WeakMap<readonly JellyfinDevice[], ReadonlyMap<string, number>>();
  // Its `userId` would ask what a user may use, not what the user has used.
  const cache = createCache(
    async () => ((await http("GET", "/Devices")).json as QueryResult<JellyfinDevice>).Items,
    ({ length }) => 10 + length / 1000, // as long as the list of users that it is shown in
  );
  return {
    rows: cache.read,
    async counts(options) {
      const rows = await cache.read(options);
      const known = counted.get(rows) ?? countByUser(rows);
      counted.set(rows, known);
      return known;
    },
    drop: cache.drop,
  };
};

const countByUser = (rows: readonly JellyfinDevice[]): ReadonlyMap<string, number> => {
  const ids = new Map<string, Set<string>>();
  for (const { Id, LastUserId } of rows)
    if (LastUserId) ids.set(LastUserId, (ids.get(LastUserId) ?? new Set()).add(Id));
  return new Map([...ids].map(([userId, { size }]) => [userId, size]));
};

export interface DevicesOptions {
  url: string;
  version: string;
  http: Http;
  list: DeviceList;
  clientId: string;
}

export const createDevices = ({ url, version, http, list, clientId }: DevicesOptions): Devices => {
  const of = async (userId: string, options?: ReadOptions): Promise<Device[]> => {
    const [rows, sessions] = await Promise.all([
      list.rows({ ...options, fresh: true }),
      readSessions(http, options).catch(nothing),
    ]);
    const newestFirst = rows
      .filter(({ LastUserId }) => LastUserId === userId)
      .toSorted((a, b) => (b.DateLastActivity ?? "").localeCompare(a.DateLastActivity ?? ""));
    return newestFirst
      .filter(({ Id }, index) => newestFirst.findIndex((row) => row.Id === Id) === index)
      .map((row) => toDevice(row, { rows, sessions, clientId }));
  };
  const signOut = async (id: string) => {
    try {
      await http("DELETE", "/Devices", { query: { id } });
    } finally {
      list.drop();
    }
  };
  return {
    of,
    async sessions(options) {
      const found = await readSessions(http, options, { activeWithinSeconds: String(minutes * 60) });
      return found
        .flatMap((session) => toActiveSession(session, { url, version }))
        .toSorted((a, b) => (b.lastSeenAt ?? "").localeCompare(a.lastSeenAt ?? ""));
    },
    signOut,
    async signOutEverywhere(userId) {
      // One after the other: 10.11 takes one id a call, and a failure then says which were done.
      for (const { id, isThisOne } of await of(userId)) if (!isThisOne) await signOut(id);
    },
  };
};

/** As long as Jellyfin's own dashboard takes somebody for active. */
const minutes = 16;

const readSessions = async (http: Http, options?: ReadOptions, query?: Record<string, string>) =>
  (await http("GET", "/Sessions", { ...options, ...(query && { query }) })).json as JellyfinSessionInfo[];

/** They live in memory only, and are less sure than the devices: without them nothing seems to play. */
const nothing = (error: unknown): readonly JellyfinSessionInfo[] => {
  if (!(error instanceof BackendError) || error instanceof SignedOutError) throw error;
  return [];
};

/** None for a session of an API key, which is nobody's. */
const toActiveSession = (
  session: JellyfinSessionInfo,
  server: { url: string; version: string },
): ActiveSession[] => {
  const { UserId, UserName, UserPrimaryImageTag, LastActivityDate } = session;
  const DeviceId = session.DeviceId ?? "";
  if (!UserId || !UserName) return [];
  const avatar =
    UserPrimaryImageTag && avatarOf(server, { Id: UserId, PrimaryImageTag: UserPrimaryImageTag });
  const nowPlaying = titleOf(session);
  return [
    {
      id: session.Id ?? `${UserId} ${DeviceId}`,
      user: { id: UserId, name: UserName, ...(avatar && { avatar }) },
      device: session.DeviceName || session.Client || DeviceId,
      app: [session.Client, session.ApplicationVersion].filter(Boolean).join(" "),
      ...(LastActivityDate && { lastSeenAt: LastActivityDate }),
      ...(nowPlaying && { nowPlaying }),
    },
  ];
};

interface Surroundings {
  rows: readonly JellyfinDevice[];
  sessions: readonly JellyfinSessionInfo[];
  clientId: string;
}

const toDevice = (row: JellyfinDevice, { rows, sessions, clientId }: Surroundings): Device => {
  const { Id, LastUserId } = row;
  const mine = sessions.filter(({ DeviceId, UserId }) => DeviceId === Id && UserId === LastUserId);
  const nowPlaying = mine.map(titleOf).find(Boolean);
  // Written at most once a minute to the row, and at once to the session.
  const lastSeenAt = [row.DateLastActivity, ...mine.map(({ LastActivityDate }) => LastActivityDate)]
    .filter((time) => typeof time === "string")
    .toSorted()
    .at(-1);
  const others = rows.filter((other) => other.Id === Id && other.LastUserId !== LastUserId);
  return {
    id: Id,
    name: row.CustomName || row.Name || row.AppName || Id,
    app: [row.AppName, row.AppVersion].filter(Boolean).join(" "),
    isThisOne: Id === clientId,
    sharedWith: [...new Set(others.flatMap(({ LastUserName }) => LastUserName ?? []))],
    ...(lastSeenAt && { lastSeenAt }),
    ...(nowPlaying && { nowPlaying }),
  };
};

const titleOf = ({ NowPlayingItem: item }: JellyfinSessionInfo) =>
  item && [item.SeriesName, item.Name].filter(Boolean).join(": ");
