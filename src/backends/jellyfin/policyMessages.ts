/** English: the settings that administrators make for a user. */
import type { Messages } from "../../i18n/i18n";

export const policyMessages = {
  groups: {
    account: "Role and status",
    signIn: "Signing in",
    libraries: "Libraries",
    channels: "Channels",
    devices: "Devices",
    deletion: "Deleting media",
    network: "Away from home",
    playback: "Playback",
    liveTv: "Live TV",
    upkeep: "Upkeep",
    together: "Watching together",
    unused: "For other apps",
    ratings: "Ratings",
    tags: "Tags",
    hours: "Hours",
  },
  fields: {
    IsAdministrator: {
      label: "Administrator",
      help: "Manages users, libraries and settings. The limits on devices do not hold for administrators; hours do.",
      on: "Becomes an administrator.",
      off: "Is no longer an administrator.",
    },
    IsDisabled: {
      label: "Disabled",
      help: "Cannot sign in, and is signed out everywhere. Nothing is deleted.",
      on: "Can no longer sign in, and is signed out everywhere.",
      off: "Can sign in again.",
    },
    IsHidden: {
      label: "Hidden on the sign-in screen",
      help: "Signs in by typing the name, and is not among the faces to pick from. New users are hidden.",
      on: "Is no longer shown on the sign-in screen.",
      off: "Is shown on the sign-in screen.",
    },
    EnableUserPreferenceAccess: {
      label: "May change their own account",
      help: "Name, password, picture and preferences. Off suits an account that several people share.",
      on: "May change their own name, password, picture and preferences.",
      off: "May no longer change their own name, password, picture and preferences.",
    },

    LoginAttemptsBeforeLockout: {
      label: "Wrong passwords until locked out",
      help: "After so many, the account is disabled until somebody unlocks it. -1 is never. Jellyfin 10.11 counts, but does not lock.",
      set: "Is locked out after this many wrong passwords: %{value}.",
      is: { "-1": "Is never locked out." },
    },
    InvalidLoginAttemptCount: {
      label: "Wrong passwords so far",
      help: "Since the last sign-in that worked.",
      set: "Wrong passwords so far: %{value}.",
    },
    MaxActiveSessions: {
      label: "Devices at a time",
      help: "More cannot sign in. Those that are signed in stay. 0 is any number.",
      set: "May be signed in on this many devices at a time: %{value}.",
      is: { "0": "May be signed in on any number of devices at a time." },
    },
    AuthenticationProviderId: {
      label: "Who checks the password",
      help: "Jellyfin itself, or a plugin such as LDAP. With the wrong one, nobody can sign in.",
      set: "The password is checked by %{value}.",
    },
    PasswordResetProviderId: {
      label: "Who resets the password",
      help: "What happens after “Forgot password” on the sign-in screen.",
      set: "A forgotten password is reset by %{value}.",
    },

    EnableAllFolders: {
      label: "All libraries",
      help: "Those too that are added later.",
      on: "May use all libraries, those too that are added later.",
      off: "May use only the libraries that are chosen.",
    },
    EnabledFolders: {
      label: "Libraries",
      help: "What this user can browse and play.",
      gains: "Gains the library %{names}. |||| Gains the libraries %{names}.",
      loses: "Loses the library %{names}. |||| Loses the libraries %{names}.",
    },
    BlockedMediaFolders: {
      label: "Blocked libraries",
      help: "As long as there are any, the choice of libraries above does not count.",
      gains: "Can no longer use the library %{names}. |||| Can no longer use the libraries %{names}.",
      loses: "Can use the library %{names} again. |||| Can use the libraries %{names} again.",
    },
    EnableAllChannels: {
      label: "All channels",
      help: "Those too that are added later.",
      on: "May use all channels, those too that are added later.",
      off: "May use only the channels that are chosen.",
    },
    EnabledChannels: {
      label: "Channels",
      help: "What this user can browse and play.",
      gains: "Gains the channel %{names}. |||| Gains the channels %{names}.",
      loses: "Loses the channel %{names}. |||| Loses the channels %{names}.",
    },
    BlockedChannels: {
      label: "Blocked channels",
      help: "As long as there are any, the choice of channels above does not count.",
      gains: "Can no longer use the channel %{names}. |||| Can no longer use the channels %{names}.",
      loses: "Can use the channel %{names} again. |||| Can use the channels %{names} again.",
    },
    EnableAllDevices: {
      label: "All devices",
      help: "Looked at when somebody signs in. A device that is signed in already stays so.",
      on: "May sign in on all devices.",
      off: "May sign in only on the devices that are chosen.",
    },
    EnabledDevices: {
      label: "Devices",
      help: "Only those that have been signed in before are known.",
      gains: "May sign in on the device %{names}. |||| May sign in on the devices %{names}.",
      loses:
        "May no longer sign in on the device %{names}. |||| May no longer sign in on the devices %{names}.",
    },

    EnableContentDeletion: {
      label: "May delete from all libraries",
      help: "Deletes the files themselves. Administrators need it as well.",
      on: "May delete media from all libraries.",
      off: "May no longer delete media from all libraries.",
    },
    EnableContentDeletionFromFolders: {
      label: "May delete from",
      help: "Deletes the files themselves.",
      gains: "May delete media from %{names}.",
      loses: "May no longer delete media from %{names}.",
    },

    EnableRemoteAccess: {
      label: "May connect from outside",
      help: "From other networks than the server's own.",
      on: "May connect from outside the home network.",
      off: "May no longer connect from outside the home network.",
    },
    RemoteClientBitrateLimit: {
      label: "Bitrate limit from outside",
      help: "In Mbit/s. 0 is what the server allows everybody.",
      set: "Plays with at most %{value} Mbit/s from outside the home network.",
      is: { "0": "Has no bitrate limit of its own." },
    },
    EnableContentDownloading: {
      label: "May download",
      help: "Takes media along to a device, as files.",
      on: "May download.",
      off: "May no longer download.",
    },

    EnableMediaPlayback: {
      label: "May play media",
      help: "Without it, libraries can only be browsed.",
      on: "May play media.",
      off: "May no longer play media.",
    },
    EnableAudioPlaybackTranscoding: {
      label: "May have audio converted",
      help: "For devices that cannot play a sound format as it is.",
      on: "May have audio converted for playback.",
      off: "May no longer have audio converted for playback.",
    },
    EnableVideoPlaybackTranscoding: {
      label: "May have video converted",
      help: "The costliest work a server does. Without it, some devices cannot play some films.",
      on: "May have video converted for playback.",
      off: "May no longer have video converted for playback.",
    },
    EnablePlaybackRemuxing: {
      label: "May have media repackaged",
      help: "Another container for the same picture and sound. Costs the server little.",
      on: "May have media repackaged for playback.",
      off: "May no longer have media repackaged for playback.",
    },
    ForceRemoteSourceTranscoding: {
      label: "Always convert live and remote sources",
      help: "Live TV and streams from elsewhere are converted even where the device could play them.",
      on: "Gets live and remote sources always converted.",
      off: "Gets live and remote sources as they are, where the device can play them.",
    },

    EnableLiveTvAccess: {
      label: "May watch live TV",
      help: "Channels, guide and recordings.",
      on: "May watch live TV.",
      off: "May no longer watch live TV.",
    },
    EnableLiveTvManagement: {
      label: "May manage recordings",
      help: "Plans and deletes recordings of live TV.",
      on: "May manage recordings.",
      off: "May no longer manage recordings.",
    },

    EnableCollectionManagement: {
      label: "May manage collections",
      help: "Makes, changes and deletes collections that everybody sees.",
      on: "May manage collections.",
      off: "May no longer manage collections.",
    },
    EnableSubtitleManagement: {
      label: "May manage subtitles",
      help: "Uploads, downloads and deletes subtitles for everybody.",
      on: "May manage subtitles.",
      off: "May no longer manage subtitles.",
    },
    EnableLyricManagement: {
      label: "May manage lyrics",
      help: "The server takes this and never tells it. Every save without it switches it off, also in Jellyfin's own dashboard.",
      on: "May manage lyrics.",
      off: "May no longer manage lyrics.",
      untold:
        "May no longer manage lyrics, if that was allowed: the server does not tell, and each save resets it.",
    },

    SyncPlayAccess: {
      label: "SyncPlay",
      help: "Several people watch the same at the same moment.",
      choices: {
        CreateAndJoinGroups: "May make and join groups",
        JoinGroups: "May join groups",
        None: "Not allowed",
      },
      set: "SyncPlay: %{value}.",
      is: {
        CreateAndJoinGroups: "May make and join SyncPlay groups.",
        JoinGroups: "May join SyncPlay groups, and make none.",
        None: "May no longer use SyncPlay.",
      },
    },
    EnableRemoteControlOfOtherUsers: {
      label: "May control what others play",
      help: "Pauses, skips and stops on the devices of other users.",
      on: "May control what others play.",
      off: "May no longer control what others play.",
    },
    EnableSharedDeviceControl: {
      label: "May control shared devices",
      help: "Devices that nobody in particular is signed in on, such as a TV on the network.",
      on: "May control shared devices.",
      off: "May no longer control shared devices.",
    },

    EnablePublicSharing: {
      label: "May share publicly",
      help: "Only Jellyfin's web client looks at this.",
      on: "May share publicly.",
      off: "May no longer share publicly.",
    },
    EnableMediaConversion: {
      label: "May convert media for keeping",
      help: "Only Jellyfin's web client looks at this.",
      on: "May convert media for keeping.",
      off: "May no longer convert media for keeping.",
    },
    EnableSyncTranscoding: {
      label: "May convert media for downloads",
      help: "Left over from an earlier time.",
      on: "May convert media for downloads.",
      off: "May no longer convert media for downloads.",
    },

    MaxParentalRating: {
      label: "Highest rating",
      help: "What is rated higher is hidden. The names come from the server, for its country.",
      set: "Sees nothing that is rated higher than %{value}.",
      unset: "Sees media of all ratings.",
    },
    MaxParentalSubRating: {
      label: "Step within the highest rating",
      help: "Some countries tell films of one age apart. It is chosen together with the highest rating.",
      set: "Step within the highest rating: %{value}.",
      unset: "Sees all of the highest rating.",
    },
    BlockUnratedItems: {
      label: "Hide what has no rating",
      help: "Of these kinds, only what has a known rating is shown.",
      choices: {
        Movie: "Films",
        Trailer: "Trailers",
        Series: "Series",
        Music: "Music",
        Book: "Books",
        LiveTvChannel: "Live TV channels",
        LiveTvProgram: "Live TV programmes",
        ChannelContent: "Channel content",
        Other: "Everything else",
      },
      gains: "No longer sees what has no rating: %{names}.",
      loses: "Sees what has no rating, too: %{names}.",
    },
    AllowedTags: {
      label: "Only with these tags",
      help: "Where there are any, everything without one of them is hidden.",
      gains: "Sees only what has allowed tags, now also %{names}.",
      loses: "No longer sees media for the tag %{names}. |||| No longer sees media for the tags %{names}.",
      unset: "Sees media without any tag as well.",
    },
    BlockedTags: {
      label: "Never with these tags",
      help: "Hides everything with one of them. It outweighs allowed tags.",
      gains:
        "No longer sees what has the tag %{names}. |||| No longer sees what has one of the tags %{names}.",
      loses: "Sees what has the tag %{names} again. |||| Sees what has one of the tags %{names} again.",
    },
    AccessSchedules: {
      label: "Hours",
      help: "When this user may use the server, by the server's own clock. Without any, always. They hold for administrators, too.",
      set: "May use the server only at these hours: %{value}.",
      unset: "May use the server at any hour.",
      days: {
        Sunday: "Sunday",
        Monday: "Monday",
        Tuesday: "Tuesday",
        Wednesday: "Wednesday",
        Thursday: "Thursday",
        Friday: "Friday",
        Saturday: "Saturday",
        Everyday: "every day",
        Weekday: "Monday to Friday",
        Weekend: "Saturday and Sunday",
      },
      entry: "%{days}: %{hours}",
      never: "none",
    },
  },
} satisfies Messages;
