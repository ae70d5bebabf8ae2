/** English: the settings that users make for themselves. */
import type { Messages } from "../../i18n/i18n";

export const profileMessages = {
  groups: {
    languages: "Languages",
    watching: "Watching",
    home: "Home page",
    unused: "Without effect",
  },
  fields: {
    AudioLanguagePreference: {
      label: "Language of the sound",
      help: "Chosen where a film has it. Any: what the film starts with.",
      none: "Any",
      set: "Prefers sound in %{value}.",
      is: { OriginalLanguage: "Prefers a film's original sound." },
      unset: "Takes sound in any language.",
    },
    PlayDefaultAudioTrack: {
      label: "Play the film's default sound",
      help: "Whatever its language is.",
      on: "Hears a film's default sound, whatever its language.",
      off: "Hears the preferred language, where a film has it.",
    },
    RememberAudioSelections: {
      label: "Remember the chosen sound",
      help: "For the next episode, and the next time.",
      on: "The chosen sound is remembered.",
      off: "The chosen sound is no longer remembered.",
    },
    SubtitleLanguagePreference: {
      label: "Language of subtitles",
      help: "Chosen where a film has it.",
      none: "Any",
      set: "Prefers subtitles in %{value}.",
      unset: "Takes subtitles in any language.",
    },
    SubtitleMode: {
      label: "Show subtitles",
      help: "Forced subtitles translate what is said in another language than the film's.",
      choices: {
        Default: "As the file says",
        Smart: "When the sound is in another language",
        OnlyForced: "Only forced ones",
        Always: "Always",
        None: "Never",
      },
      set: "Subtitles: %{value}.",
    },
    RememberSubtitleSelections: {
      label: "Remember the chosen subtitles",
      help: "For the next episode, and the next time.",
      on: "Chosen subtitles are remembered.",
      off: "Chosen subtitles are no longer remembered.",
    },

    EnableNextEpisodeAutoPlay: {
      label: "Play the next episode by itself",
      help: "As soon as one ends.",
      on: "The next episode plays by itself.",
      off: "The next episode no longer plays by itself.",
    },
    DisplayMissingEpisodes: {
      label: "Show missing episodes",
      help: "Episodes that are known, and not in the library.",
      on: "Sees episodes that are missing in the library.",
      off: "No longer sees episodes that are missing in the library.",
    },
    CastReceiverId: {
      label: "Google Cast receiver",
      help: "The app that a Chromecast loads. The server does not let it be none.",
      set: "Casts with the receiver %{value}.",
    },

    OrderedViews: {
      label: "Order of the libraries",
      help: "On the home page. Those that are not chosen follow.",
      gains: "The order of libraries now includes %{names}.",
      loses: "The order of libraries no longer includes %{names}.",
      reordered: "The order of libraries is now %{names}.",
    },
    MyMediaExcludes: {
      label: "Not on the home page",
      help: "These libraries can be reached otherwise.",
      gains: "No longer on the home page: %{names}.",
      loses: "On the home page again: %{names}.",
    },
    LatestItemsExcludes: {
      label: "Not among the latest",
      help: "What is new in these libraries is not announced, nor is what comes next.",
      gains: "No longer among the latest: %{names}.",
      loses: "Among the latest again: %{names}.",
    },
    GroupedFolders: {
      label: "Shown as one",
      help: "Libraries of the same kind in one view.",
      gains: "Shown as one with others of their kind: %{names}.",
      loses: "No longer shown as one with others of their kind: %{names}.",
    },
    HidePlayedInLatest: {
      label: "Latest without what was played",
      help: "What has been seen or heard already is left out.",
      on: "What was played is no longer among the latest.",
      off: "What was played is among the latest, too.",
    },

    DisplayCollectionsView: {
      label: "Collections as a library",
      help: "Left over from an earlier time.",
      on: "Collections as a library: on.",
      off: "Collections as a library: off.",
    },
    EnableLocalPassword: {
      label: "PIN in the home network",
      help: "Left over from an earlier time.",
      on: "PIN in the home network: on.",
      off: "PIN in the home network: off.",
    },
  },
} satisfies Messages;
