/** UserConfiguration: what a user prefers, and what a POST without a field makes of it. */
import { bool, guids, type Model, omittedFrom, oneOf, optionalText } from "./binding.ts";
import { castReceivers, type WireConfiguration } from "./wire.ts";

/** The model of `POST /Users/Configuration`: what is left out falls to the value given here, not to the stored one. */
export const configurationModel: Model<WireConfiguration> = {
  AudioLanguagePreference: optionalText(),
  PlayDefaultAudioTrack: bool(true),
  SubtitleLanguagePreference: optionalText(""),
  DisplayMissingEpisodes: bool(false),
  GroupedFolders: guids("required"),
  SubtitleMode: oneOf(
    ["Default", "Always", "OnlyForced", "None", "Smart"],
    "Default",
    "Jellyfin.Database.Implementations.Enums.SubtitlePlaybackMode",
  ),
  DisplayCollectionsView: bool(false),
  EnableLocalPassword: bool(false),
  OrderedViews: guids("required"),
  LatestItemsExcludes: guids("required"),
  MyMediaExcludes: guids("required"),
  HidePlayedInLatest: bool(true),
  RememberAudioSelections: bool(true),
  RememberSubtitleSelections: bool(true),
  EnableNextEpisodeAutoPlay: bool(true),
  CastReceiverId: optionalText(),
  EnableSomethingNew: bool(false),
};

const fresh: WireConfiguration = { ...omittedFrom(configurationModel), EnableSomethingNew: true };

/** What a new user prefers. */
export const newConfiguration = (): WireConfiguration => ({ ...fresh });

/** What the server keeps: a cast receiver it does not know changes nothing, and none can be taken away. */
export const toStoredConfiguration = (
  posted: WireConfiguration,
  before: WireConfiguration,
): WireConfiguration => ({
  ...posted,
  CastReceiverId: castReceivers.some(({ Id }) => Id === posted.CastReceiverId)
    ? posted.CastReceiverId
    : before.CastReceiverId,
});

/** What the server tells: never without a text for subtitles, never without a cast receiver. */
export const toWireConfiguration = (stored: WireConfiguration): WireConfiguration => ({
  ...stored,
  SubtitleLanguagePreference: stored.SubtitleLanguagePreference ?? "",
  CastReceiverId: stored.CastReceiverId ?? castReceivers[0]?.Id ?? null,
});
