/** The demo's household on Plex: some of the same people, children who have no account of their own, and two servers. */

export interface HouseholdPerson {
  /** The `name` in demo.ts of who signs in; managed users have none. */
  user?: string;
  /** Of a managed user. */
  title?: string;
  friendlyName?: string;
  /** Four digits. */
  pin?: string;
  restrictionProfile?: "little_kid" | "older_kid" | "teen";
  /** Titles of sections by the server's name. */
  shares?: Partial<Record<HouseholdServerName, readonly string[] | "all">>;
  sharingSettings?: Readonly<Record<string, string | number | boolean>>;
}

export type HouseholdServerName = "Attic" | "Cabin";

/** All of them belong to the administrator. */
export const householdServers: readonly {
  name: HouseholdServerName;
  address: string;
  sections: readonly { title: string; type: "movie" | "show" | "artist" | "photo" }[];
}[] = [
  {
    name: "Attic",
    address: "203.0.113.7",
    sections: [
      { title: "Movies", type: "movie" },
      { title: "Shows", type: "show" },
      { title: "Children's films", type: "movie" },
      { title: "Music", type: "artist" },
    ],
  },
  {
    name: "Cabin",
    address: "203.0.113.19",
    sections: [
      { title: "Movies", type: "movie" },
      { title: "Home videos & photos", type: "photo" },
    ],
  },
];

/**
 * In the household's order; the first is its administrator and has a subscription. PINs, which everybody may know:
 * 4711 of kwame, 0042 of Freja. Nobody else has one. Guests are not welcome yet.
 */
export const householdPeople: readonly HouseholdPerson[] = [
  { user: "demo", friendlyName: "Demo Administrator" },
  { user: "mia", friendlyName: "Mia", shares: { Attic: "all" }, sharingSettings: { allowSync: true } },
  {
    user: "kwame",
    pin: "4711",
    shares: { Attic: ["Movies", "Music"] },
    sharingSettings: {
      allowSync: true,
      allowTuners: 1,
      filterMovies: "contentRating!=NC-17%2CR|label=classics",
    },
  },
  {
    title: "Freja",
    friendlyName: "Freja",
    pin: "0042",
    restrictionProfile: "teen",
    shares: { Attic: ["Movies", "Shows", "Music"] },
  },
  {
    title: "Emil",
    friendlyName: "Emil",
    restrictionProfile: "little_kid",
    shares: { Attic: ["Children's films"] },
  },
  {
    title: "Grandpa",
    friendlyName: "Heinrich",
    shares: { Attic: ["Movies"], Cabin: ["Home videos & photos"] },
  },
];

/** Friends outside the household. A share that was not accepted waits. */
export const householdFriends: readonly { user: string; section: string; isAccepted: boolean }[] = [
  { user: "priya", section: "Movies", isAccepted: true },
  { user: "diego", section: "Shows", isAccepted: false },
];

/** Asked to become a member, and has not answered. */
export const householdInvited = { user: "noor" };
