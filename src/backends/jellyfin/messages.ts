/**
 * English: labels and help of Jellyfin's settings, and the words for its errors. Under `backends.jellyfin`.
 *
 * Each field also says what a change of it means, for the review before a save: `on` and `off` of a
 * switch; `gains` and `loses` of a list; `set` and `unset` of the rest, and `is` for single values.
 */
import type { Messages } from "../../i18n/i18n";
import { policyMessages } from "./policyMessages";
import { profileMessages } from "./profileMessages";
import { signInMessages } from "./signInMessages";

export const messages = {
  deleteWarning:
    "What a user has watched, favourites and playlists that nobody shares go with them, for good. The media stay. This cannot be undone.",
  users: {
    help: { rename: "From then on, only the new name signs in. Devices that are signed in stay so." },
  },
  rules: {
    editingOff: "An administrator keeps this account as it is. Ask one, if something should change.",
  },
  languages: { original: "Original language" },
  password: {
    changed: "All other devices of this user are signed out.",
    cleared: "Then anybody can sign in by the name alone. Devices that are signed in stay signed in.",
  },
  errors: {
    ...signInMessages.errors,
    wrongCurrent: "This is not your current password. Each wrong try counts towards a lock-out.",
  },
  problems: {
    nameMissing: "Type a user name.",
    nameSpaces: "A user name neither starts nor ends with a space.",
    nameCharacters: "Jellyfin takes letters, digits, spaces and - ' . _ @ + in a user name, and no emoji.",
    nameDots: "Jellyfin takes neither one nor two dots alone for a user name.",
    nameCaseOnly:
      "This Jellyfin cannot change capitals only. Give another name first, and then the one you want.",
    tagComma: "A tag cannot hold a comma: Jellyfin would make two tags of it.",
    bitrateNumber: "Type a number of Mbit/s, or 0 for no limit of its own.",
    bitrateHigh: "At most 2147.483647 Mbit/s. Type 0 for no limit of its own.",
    scheduleDay: "Choose a day.",
    scheduleHour: "Choose full or half hours, from 0:00 to 24:00.",
    scheduleOrder:
      "The end must come after the start. A night needs two entries: one to 24:00, one from 0:00.",
    wholeNumber: "Type a whole number, 0 or more.",
    wholeNumberOrNever: "Type a whole number, or -1 for never.",
    lockoutZero: "Jellyfin would make 3 of it. Type -1 for never.",
    providerMissing: "Choose one: without it nobody could sign in.",
    avatarType: "Choose a picture in PNG, JPEG, WebP or GIF.",
    avatarEmpty: "This file is empty.",
    avatarSize: "This picture is too large: at most 10 MB.",
  },
  readOnly: {
    counted: "The server counts these by itself. Unlocking a user starts again at 0.",
    blockedByOldVersion:
      "An older Jellyfin blocked these one by one. It can be seen, but no call of the server changes it.",
    noEffect: "Jellyfin keeps this and does nothing with it.",
  },
  consequences: {
    staySignedIn: "%{smart_count} device stays signed in. |||| %{smart_count} devices stay signed in.",
    signedOut: "%{smart_count} device is signed out. |||| %{smart_count} devices are signed out.",
  },
  policy: policyMessages,
  profile: profileMessages,
} satisfies Messages;
