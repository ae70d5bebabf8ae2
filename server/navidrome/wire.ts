/** Navidrome's JSON: what comes in, and what goes out. */
import type { Library, LibraryStatistics } from "../store/libraries.ts";
import type { StoredUser } from "../store/userRow.ts";
import { boolean, type Decoded, decode, list, string, time } from "./goJson.ts";

const userBody = {
  id: string,
  userName: string,
  name: string,
  email: string,
  isAdmin: boolean,
  lastLoginAt: time,
  lastAccessAt: time,
  createdAt: time,
  updatedAt: time, // read, because a wrong one is refused, but never written
  scrobbleFilter: string,
  libraries: list, // the same
  password: string,
  currentPassword: string,
};

export type UserBody = Decoded<typeof userBody>;

export const decodeUser = (text: string): UserBody | undefined => decode(text, userBody);

/** Go's time of nothing, as the store holds times. */
export const zeroTime = "0001-01-01T00:00:00.000000000Z";

/** Go writes fractions as short as can be. */
export const toWireTime = (stored: string) => stored.replace(/\.?0*Z$/, "Z");

export interface UserFields {
  scrobbleFilter: boolean;
  /** Undefined: without libraries. */
  libraries?: readonly Library[];
  statistics: boolean;
}

export const toWireUser = (user: StoredUser, fields: UserFields) => {
  const libraries = (fields.libraries ?? []).filter(({ id }) => user.libraryIds.includes(id));
  return {
    id: user.id,
    userName: user.name,
    name: user.fullName,
    email: user.email,
    isAdmin: user.isAdmin,
    lastLoginAt: user.lastLoginAt && toWireTime(user.lastLoginAt),
    lastAccessAt: user.lastAccessAt && toWireTime(user.lastAccessAt),
    createdAt: toWireTime(user.createdAt),
    updatedAt: toWireTime(user.updatedAt),
    ...(fields.scrobbleFilter && { scrobbleFilter: user.scrobbleFilter }),
    ...(libraries.length > 0 && {
      libraries: libraries.map((library) => toWireLibrary(fields.statistics ? library : bare(library))),
    }),
  };
};

export const toWireLibrary = (library: Library) => ({
  id: library.id,
  name: library.name,
  path: library.path,
  remotePath: library.remotePath,
  lastScanAt: toWireTime(library.lastScanAt ?? zeroTime),
  lastScanStartedAt: toWireTime(zeroTime),
  fullScanInProgress: false,
  updatedAt: toWireTime(library.updatedAt),
  createdAt: toWireTime(library.createdAt),
  totalSongs: library.statistics.songs,
  totalAlbums: library.statistics.albums,
  totalArtists: library.statistics.artists,
  totalFolders: library.statistics.folders,
  totalFiles: library.statistics.files,
  totalMissingFiles: library.statistics.missingFiles,
  totalSize: library.statistics.size,
  totalDuration: library.statistics.duration,
  defaultNewUsers: library.isDefault,
});

/** Inside a user's record, the real server has only id, name and path right. */
const bare = ({ id, name, path }: Library): Library => ({
  id,
  name,
  path,
  remotePath: "",
  isDefault: false,
  lastScanAt: null,
  createdAt: zeroTime,
  updatedAt: zeroTime,
  statistics: nothing,
});

const nothing: LibraryStatistics = {
  songs: 0,
  albums: 0,
  artists: 0,
  folders: 0,
  files: 0,
  missingFiles: 0,
  size: 0,
  duration: 0,
};
