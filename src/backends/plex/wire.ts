/**
 * What plex.tv tells, in its own words and in one shape, whichever way it was written.
 *
 * The secrets of its answers (`authToken`, `accessToken`, `inviteToken`, `pin`, `services`) are not in
 * these types: only what is named here is taken over.
 *
 * @see https://www.plexopedia.com/plex-media-server/api-plextv/
 */
import { BrokenAnswerError } from "../errors";
import { type Loose, listIn, partOf, toBoolean, toNumber, toText } from "./answer";

/** Who is in the Home, and what the Home is. */
export interface PlexHome {
  name: string;
  guestEnabled: boolean;
  /** The Home's administrator has Plex Pass. */
  subscription: boolean;
  /** In the order of Plex's own picker. */
  users: PlexUser[];
}

export interface PlexUser {
  /** The account's number, as a text. */
  id: string;
  /** What `switch` wants in its place. */
  uuid: string;
  /** What is shown: a managed user's name, a full account's user name unless it has another. */
  title: string;
  /** "" for managed users and the guest. */
  username: string;
  email: string;
  friendlyName: string;
  thumb: string;
  /** For plex.tv. Says nothing about a PIN. */
  hasPassword: boolean;
  /** A managed user, with or without an age limit. */
  restricted: boolean;
  /** `little_kid`, `older_kid`, `teen`, or another of later days. */
  restrictionProfile: string;
  /** Of the Home: one, who made it. */
  admin: boolean;
  guest: boolean;
  /** Has a PIN. */
  protected: boolean;
  /** Seconds since 1970. */
  updatedAt: number | undefined;
}

/** The account that a token belongs to. */
export interface PlexAccount extends PlexUser {
  homeSize: number;
  maxHomeSize: number;
  /** Plex Pass of its own. */
  subscription: boolean;
}

/** One server, shared with one account. */
export interface PlexShare {
  id: string;
  invitedId: string;
  machineIdentifier: string;
  /** Later libraries too. */
  allLibraries: boolean;
  numLibraries: number | undefined;
  libraries: { id: string; title: string }[];
  sharingSettings: PlexSharing;
}

/** What somebody may do beyond playing, and which titles are kept back. */
export interface PlexSharing {
  allowSync: boolean;
  allowChannels: boolean;
  allowSubtitleAdmin: boolean;
  /** 0 none, 1 Live TV, 2 recording as well. */
  allowTuners: number;
  filterAll: string;
  filterMovies: string;
  filterTelevision: string;
  filterMusic: string;
  filterPhotos: string;
}

/** A server of the signed-in account. */
export interface PlexServer {
  machineIdentifier: string;
  name: string;
  sections: { id: string; title: string }[];
}

export interface PlexPin {
  id: string;
  code: string;
  /** The address of a picture. */
  qr: string;
  /** Seconds. */
  expiresIn: number | undefined;
}

export interface PlexInvite {
  id: string;
  username: string;
  email: string;
  friendlyName: string;
  home: boolean;
  /** Seconds since 1970, or a time in words of ISO 8601. */
  createdAt: string;
}

/** What Plex knows today, from the strictest. "" is no limit. Other values are kept as they are. */
export const restrictionProfiles = ["", "little_kid", "older_kid", "teen"] as const;

/** Members with the administrator; a Home that does not tell has as many as every other. */
export const usualHomeSize = 15;

/** `url`: whose answer it is, for the error about one that lacks its users. */
export const toHome = (url: string, answer: Loose): PlexHome => {
  const users = listIn(answer, "users", "user");
  if (!users) throw new BrokenAnswerError(url);
  return {
    name: toText(answer.name) || toText(answer.friendlyName),
    guestEnabled: toBoolean(answer.guestEnabled),
    subscription: toBoolean(answer.subscription),
    users: users.map((user) => toPlexUser(url, user)),
  };
};

export const toPlexUser = (url: string, user: Loose): PlexUser => {
  const id = toNumber(user.id);
  if (id === undefined) throw new BrokenAnswerError(url); // whoever has no number cannot be told from others
  return {
    id: String(id),
    uuid: toText(user.uuid),
    title: toText(user.title),
    username: toText(user.username),
    email: toText(user.email),
    friendlyName: toText(user.friendlyName),
    thumb: toText(user.thumb),
    hasPassword: toBoolean(user.hasPassword),
    restricted: toBoolean(user.restricted),
    restrictionProfile: toText(user.restrictionProfile),
    admin: toBoolean(user.admin),
    guest: toBoolean(user.guest),
    protected: toBoolean(user.protected),
    updatedAt: toNumber(user.updatedAt),
  };
};

export const toAccount = (url: string, answer: Loose): PlexAccount => ({
  ...toPlexUser(url, answer),
  // Under another name than in the Home's list.
  admin: toBoolean(answer.homeAdmin),
  homeSize: toNumber(answer.homeSize) ?? 0,
  maxHomeSize: toNumber(answer.maxHomeSize) || usualHomeSize,
  subscription: toBoolean(partOf(answer, "subscription").active),
});

/** The one secret that is wanted of an answer: the token that becomes the session's. "" where there is none yet. */
export const toToken = (answer: Loose): string => toText(answer.authToken);

export const toPin = (url: string, answer: Loose): PlexPin => {
  const pin = {
    id: toText(answer.id),
    code: toText(answer.code),
    qr: toText(answer.qr),
    expiresIn: toNumber(answer.expiresIn),
  };
  if (!pin.id || !pin.code) throw new BrokenAnswerError(url);
  return pin;
};

export const toShare = (share: Loose): PlexShare => ({
  id: toText(share.id),
  invitedId: toText(share.invitedId) || toText(partOf(share, "invited").id),
  machineIdentifier: toText(share.machineIdentifier),
  allLibraries: toBoolean(share.allLibraries),
  numLibraries: toNumber(share.numLibraries),
  libraries: (listIn(share, "libraries", "library") ?? []).map(toTitled),
  sharingSettings: toSharing(partOf(share, "sharingSettings")),
});

export const toSharing = (settings: Loose): PlexSharing => ({
  allowSync: toBoolean(settings.allowSync),
  allowChannels: toBoolean(settings.allowChannels),
  allowSubtitleAdmin: toBoolean(settings.allowSubtitleAdmin),
  allowTuners: toNumber(settings.allowTuners) ?? 0,
  filterAll: toFilter(settings.filterAll),
  filterMovies: toFilter(settings.filterMovies),
  filterTelevision: toFilter(settings.filterTelevision),
  filterMusic: toFilter(settings.filterMusic),
  filterPhotos: toFilter(settings.filterPhotos),
});

/** As one reads it: `contentRating=PG,PG-13`. It travels as a part of an address does, and is never sent back. */
const toFilter = (value: Loose[string]): string => {
  const text = toText(value);
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a sign of percent that stands for itself
  }
};

/** Sections by the number that shares use, `id`; `key` is what the server itself calls them. */
export const toSections = (server: Loose): PlexServer["sections"] =>
  (listIn(server, "librarySections", "section") ?? []).map(toTitled);

export const toInvite = (invite: Loose): PlexInvite => ({
  id: toText(invite.id),
  username: toText(invite.username),
  email: toText(invite.email),
  friendlyName: toText(invite.friendlyName),
  home: toBoolean(invite.home),
  createdAt: toText(invite.createdAt),
});

const toTitled = (part: Loose) => ({ id: toText(part.id), title: toText(part.title) });
