/** English, for what can be said before anybody is signed in: it is loaded with the sign-in screen. */
import type { Messages } from "../../i18n/i18n";

export const signInMessages = {
  // The list shows these before the texts of the pages are there.
  policy: {
    fields: {
      restrictionProfile: {
        choices: { little_kid: "Younger kid", older_kid: "Older kid", teen: "Teen" },
      },
    },
  },
  code: {
    title: "Sign in with Plex",
    pageIntro:
      "Plex's own page opens and asks whether Usher may come in. Nobody but Plex sees your password.",
    help: "Open plex.tv/link, sign in there and type this code.",
  },
  key: {
    title: "Use a token",
    label: "Plex token",
    help: "A token that you copied from another Plex app. It opens your whole account. Signing out here ends it there, too.",
  },
  errors: {
    unknownToken:
      "Plex does not know this token. It may have been signed out, or not have been copied whole.",
    codeRunOut: "This code has run out. Ask for a new one.",
    pinShape: "A PIN has four digits.",
    pinNeeded: "Type the PIN of this member.",
    wrongPin: "This PIN is wrong. Wait a moment before you try again.",
    managedMayNot: "Plex does not allow this to managed users. Ask whoever runs the Home.",
    needsPass: "For this, whoever runs the Home needs Plex Pass.",
    needsPassword: "Plex wants to see the account’s password for this. Do it on plex.tv.",
    noRole: "Plex does not offer this to this account.",
  },
} satisfies Messages;
