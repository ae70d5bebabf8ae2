/** The same people on the films' server: what they may do there, from where they watch, and what. */
import { createHash } from "node:crypto";
import type { Playing } from "../jellyfin/sessionWire.ts";
import type { WirePolicy } from "../jellyfin/wire.ts";

/** Ids are made from names, so that they are the same in every demo. */
export const filmLibraries = [
  { name: "Movies", collectionType: "movies", locations: ["/media/movies"] },
  { name: "Shows", collectionType: "tvshows", locations: ["/media/shows", "/media/more-shows"] },
  { name: "Children's films", collectionType: "movies", locations: ["/media/children"] },
  { name: "Music", collectionType: "music", locations: ["/media/music"] },
  { name: "Concerts", collectionType: "musicvideos", locations: ["/media/concerts"] },
  { name: "Home videos", collectionType: "homevideos", locations: ["/media/home"] },
] as const;
export const filmChannels = [{ name: "Open lectures" }, { name: "Silent film archive" }] as const;

export type FilmLibraryName = (typeof filmLibraries)[number]["name"];

export interface FilmPerson {
  /** Shown on the login screen. */
  isShown?: true;
  hasPicture?: true;
  isDisabled?: true;
  /** Left out: all of them. */
  libraries?: readonly FilmLibraryName[];
  policy?: Partial<WirePolicy>;
  devices?: readonly FilmDevice[];
}

export interface FilmDevice {
  id: string;
  name: string;
  app: string;
  version: string;
  /** Minutes after the person was last here, towards the past. Left out: none. */
  earlier?: number;
  playing?: Playing;
}

const minutes = 600_000_000; // ticks

const film = (name: string, year: number, length: number, at: number, isPaused = false): Playing => ({
  item: {
    Id: idOf(name),
    Name: name,
    Type: "Movie",
    MediaType: "Video",
    ProductionYear: year,
    RunTimeTicks: length * minutes,
  },
  positionTicks: at * minutes,
  isPaused,
});

const song = (name: string, artist: string, length: number): Playing => ({
  item: {
    Id: idOf(name),
    Name: name,
    Type: "Audio",
    MediaType: "Audio",
    AlbumArtist: artist,
    RunTimeTicks: length * minutes,
  },
  positionTicks: minutes,
  isPaused: false,
});

/** 32 hex digits: the same for the same name. */
export function idOf(name: string): string {
  return createHash("md5").update(name).digest("hex");
}

const livingRoom = {
  id: "5f1d0a7c9b-living-room-tv",
  name: "Living room TV",
  app: "Jellyfin for Android TV",
  version: "0.19.4",
};

/** Whoever is not in here may do what a new user may, and is hidden. */
export const filmPeople: Readonly<Record<string, FilmPerson>> = {
  demo: {
    isShown: true,
    hasPicture: true,
    policy: { EnableContentDeletion: true, EnableRemoteControlOfOtherUsers: true },
    devices: [{ id: "c31b-demo-browser", name: "Firefox", app: "Jellyfin Web", version: "10.11.11" }],
  },
  noor: {
    isShown: true,
    hasPicture: true,
    policy: { EnableCollectionManagement: true, EnableSubtitleManagement: true },
    devices: [
      { id: "77ab-noor-phone", name: "Noor's phone", app: "Jellyfin Android", version: "2.6.3" },
      { id: "77ab-noor-laptop", name: "Chrome", app: "Jellyfin Web", version: "10.11.11", earlier: 4000 },
    ],
  },
  mia: {
    isShown: true,
    hasPicture: true,
    libraries: ["Movies", "Shows", "Children's films", "Home videos"],
    policy: { EnableLiveTvManagement: true },
    devices: [
      { ...livingRoom, playing: film("The General", 1926, 78, 31) },
      { id: "02c9-mia-tablet", name: "Mia's tablet", app: "Swiftfin", version: "1.4", earlier: 200 },
    ],
  },
  kwame: {
    isShown: true,
    hasPicture: true,
    policy: { RemoteClientBitrateLimit: 8_000_000 },
    devices: [{ ...livingRoom, earlier: 900 }],
  },
  yuki: {
    hasPicture: true,
    libraries: ["Movies", "Music", "Concerts"],
    policy: { BlockedTags: ["horror"] },
    devices: [
      {
        id: "ee40-yuki-desktop",
        name: "Desktop",
        app: "Feishin",
        version: "1.2.0",
        playing: song("Gymnopédie No. 1", "Erik Satie", 3),
      },
    ],
  },
  zofia: { libraries: ["Movies", "Shows"], policy: { EnableContentDownloading: false } },
  diego: {
    isShown: true,
    hasPicture: true,
    policy: { EnableVideoPlaybackTranscoding: false, MaxActiveSessions: 1 },
    devices: [
      {
        id: "91d2-diego-tv",
        name: "Bedroom TV",
        app: "Jellyfin for webOS",
        version: "1.2.2",
        playing: film("Nosferatu", 1922, 94, 12, true),
      },
    ],
  },
  aisha: { policy: { EnableAllChannels: false, SyncPlayAccess: "JoinGroups" } },
  liam: { isDisabled: true },
  thuy: { hasPicture: true, policy: { EnableRemoteAccess: false } },
  omar: {
    isDisabled: true,
    policy: { LoginAttemptsBeforeLockout: 3, InvalidLoginAttemptCount: 3 },
  },
  priya: {
    isShown: true,
    libraries: ["Movies", "Shows", "Children's films"],
    devices: [{ id: "4b7f-priya-phone", name: "Pixel", app: "Findroid", version: "0.15.4" }],
  },
  lars: { policy: { EnableMediaPlayback: false } },
  chloe: { policy: { EnableUserPreferenceAccess: false } },
  mateus: { policy: { EnableLiveTvAccess: false } },
  tane: { policy: { LoginAttemptsBeforeLockout: 5, InvalidLoginAttemptCount: 1 } },
  sasha: {
    isShown: true,
    hasPicture: true,
    devices: [{ id: "a8e1-sasha-laptop", name: "Edge", app: "Jellyfin Web", version: "10.11.11" }],
  },
  grandpa: { isShown: true, libraries: ["Movies", "Home videos"] },
  emil: {
    isShown: true,
    libraries: ["Children's films"],
    policy: {
      MaxParentalRating: 7,
      MaxParentalSubRating: 1,
      BlockUnratedItems: ["Movie", "Series", "Other"],
      AllowedTags: ["for children"],
      EnableContentDownloading: false,
      EnableRemoteAccess: false,
      AccessSchedules: [
        { Id: 1, UserId: "", DayOfWeek: "Weekday", StartHour: 15, EndHour: 19.5 },
        { Id: 2, UserId: "", DayOfWeek: "Weekend", StartHour: 8, EndHour: 20 },
      ],
    },
    devices: [{ id: "02c9-mia-tablet", name: "Mia's tablet", app: "Swiftfin", version: "1.4" }],
  },
  "living-room": {
    isShown: true,
    policy: { EnableUserPreferenceAccess: false },
    devices: [livingRoom],
  },
};
