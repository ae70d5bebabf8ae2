/** Navidrome's JSON as it travels, and how a record becomes a `User`. */
import type { User, UserColumn } from "../backend";

/** One row of `/api/user`. Keys that this app does not know travel along, see `users.ts`. */
export interface NavidromeUser {
  id: string;
  userName: string;
  name: string;
  email?: string;
  isAdmin: boolean;
  lastLoginAt?: string | null;
  lastAccessAt?: string | null;
  createdAt?: string;
  updatedAt?: string;
  /** JSON, or "". Servers before 0.64 do not have it. */
  scrobbleFilter?: string;
  /** Read-only, and left out when there are none. Only id and name are true: the rest is zeroed. */
  libraries?: NavidromeLibrary[];
}

export interface NavidromeLibrary {
  id: number | string;
  name: string;
  defaultNewUsers?: boolean;
}

/** What is counted on: see shape.ts. Times that are none are unknown, see `pickTimes`. */
export const libraryShape = {
  id: (id: unknown) => typeof id === "number" || typeof id === "string",
  name: "",
};
export const userShape = {
  // Stands in addresses, where half a character has no place.
  id: (id: unknown) => typeof id === "string" && !/\p{Cs}/u.test(id),
  userName: "",
  name: "",
  isAdmin: false,
  "email?": "",
  "libraries?": [libraryShape],
};

/** What is sent: the record, and passwords, which never come back. */
export interface NavidromeUserBody extends Partial<NavidromeUser> {
  password?: string;
  currentPassword?: string;
}

/** The answer to both ways in. The documentation writes `userName`, the server `username`. */
export interface NavidromeLogin {
  token: string;
  id: string;
  name?: string;
  username?: string;
  userName?: string;
  isAdmin?: boolean;
  avatar?: string;
}

/** The server's name of each column that it can sort by. */
export const wireColumns = {
  name: "userName",
  fullName: "name",
  email: "email",
  isAdmin: "isAdmin",
  lastSeenAt: "lastAccessAt",
  lastSignInAt: "lastLoginAt",
  createdAt: "createdAt",
  updatedAt: "updatedAt",
} as const satisfies Partial<Record<UserColumn, keyof NavidromeUser>>;

export const toUser = (record: NavidromeUser): User => {
  return {
    id: record.id,
    name: record.userName,
    fullName: record.name,
    email: record.email ?? "",
    isAdmin: record.isAdmin,
    ...toLibraries(record),
    ...pickTimes({
      lastSeenAt: record.lastAccessAt,
      lastSignInAt: record.lastLoginAt,
      createdAt: record.createdAt,
      updatedAt: record.updatedAt,
    }),
  };
};

/**
 * Nothing where the server does not tell: before 0.58 it has no libraries, and the documented list
 * leaves them out. A server that sends `scrobbleFilter` is newer, so there no list means none.
 */
const toLibraries = ({ isAdmin, libraries, scrobbleFilter }: NavidromeUser) => {
  if (isAdmin) return { libraries: "all", libraryIds: "all" } as const;
  const known = libraries ?? (scrobbleFilter === undefined ? undefined : []);
  return known && { libraries: known.map(({ name }) => name), libraryIds: known.map(({ id }) => String(id)) };
};

type Times = Pick<User, "lastSeenAt" | "lastSignInAt" | "createdAt" | "updatedAt">;

/**
 * All of one length: the server writes as many digits of a second as it takes. A PUT that forgot a date
 * made it the year 1: unknown, like null.
 */
const pickTimes = (times: Record<keyof Times, string | null | undefined>): Times =>
  Object.fromEntries(
    Object.entries(times).flatMap(([key, text]) => {
      const time = new Date(typeof text === "string" ? text : "");
      return time.getUTCFullYear() > 1 ? [[key, time.toISOString()]] : [];
    }),
  );
