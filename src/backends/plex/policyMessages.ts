/** English: what the Home's administrator sets for a member. */
import type { Messages } from "../../i18n/i18n";

const filter = (of: string) => ({
  label: `Limits: ${of}`,
  help: "Ratings and labels, as Plex writes them: after = only these are shown, after != these are not.",
});

export const policyMessages = {
  groups: {
    membership: "In the Home",
    libraries: "Libraries",
    sharing: "What else is allowed",
    filters: "Limits of their own",
  },
  fields: {
    kind: {
      label: "Kind",
      help: "The administrator and the guest have no settings here.",
      choices: {
        administrator: "Administrator",
        member: "Member with an account of their own",
        managed: "Managed user",
        guest: "Guest",
      },
    },
    restrictionProfile: {
      label: "Age limit",
      help: "Younger kid: G, TV-Y and TV-G. Older kid: PG, TV-PG and TV-Y7 too. Teen: PG-13 and TV-14 too. No limit: everything in their libraries. Other countries’ ratings go along.",
      choices: {
        "": "No limit",
        little_kid: "Younger kid",
        older_kid: "Older kid",
        teen: "Teen",
      },
      unset: "May watch everything in their libraries, whatever its rating.",
      is: {
        little_kid: "May watch only what is meant for younger kids.",
        older_kid: "May watch only what is meant for older kids and younger ones.",
        teen: "May watch only what is meant for teens and younger ones.",
      },
      set: "Gets the age limit %{value}.",
    },
    libraryIds: {
      label: "Libraries",
      help: "Of your own servers. Without any, there is nothing to watch.",
      gains: "May use %{names}.",
      loses: "May no longer use %{names}.",
      unset: "May use no library at all.",
    },
    wholeServers: {
      label: "Later libraries, too",
      help: "Of these servers, libraries that are added later come along.",
      gains: "Gets later libraries of %{names}, too.",
      loses: "Does not get later libraries of %{names} any more.",
    },
    allowSync: {
      label: "Downloads",
      help: "Takes media along to watch without a network. Needs your Plex Pass.",
      on: "May download media.",
      off: "May no longer download media.",
    },
    allowTuners: {
      label: "Live TV",
      help: "Needs your Plex Pass and a tuner.",
      choices: { "0": "None", "1": "Live TV", "2": "Live TV and recording" },
      is: {
        "0": "May not watch live TV.",
        "1": "May watch live TV, and not record it.",
        "2": "May watch live TV and record it.",
      },
      set: "Live TV becomes %{value}.",
    },
    allowSubtitleAdmin: {
      label: "Manages subtitles",
      help: "Adds and deletes subtitles for everybody.",
      on: "May add and delete subtitles, for everybody.",
      off: "May no longer add or delete subtitles.",
    },
    allowChannels: {
      label: "Channels",
      help: "Add-ons of older servers.",
      on: "May use channels.",
      off: "May no longer use channels.",
    },
    filterAll: filter("everything"),
    filterMovies: filter("films"),
    filterTelevision: filter("series"),
    filterMusic: filter("music"),
    filterPhotos: filter("photos"),
  },
} satisfies Messages;
