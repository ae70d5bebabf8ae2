/** English texts of this backend: the one language there is so far. What signing in needs is in `signInMessages.ts`. */
import type { Messages } from "../../i18n/i18n";
import { policyMessages } from "./policyMessages";

export const messages = {
  household: { subscription: "Plex Pass", noSubscription: "No Plex Pass" },
  users: {
    help: {
      name: "What the picker calls the new managed user. Up to 100 characters. Somebody with a Plex account of their own is invited instead.",
      rename: "What the picker calls this user. Up to 100 characters.",
    },
  },
  errors: {
    homeFull: "This Home has as many members as Plex allows. Remove somebody first.",
    notTaken: "Plex took this without an error, and then did not show it. Look again in a minute.",
    unknownLibrary: "Your servers do not have this library. Load the page again, and choose anew.",
    pinLost:
      "The old PIN is gone, and Plex did not take the new one. This user has no PIN now: set it again.",
    isMember: "Whoever this is, is a member of this Home already.",
    noSuchAccount: "Plex knows nobody by this e-mail address or user name.",
  },
  problems: {
    nameLong: "Too long: at most 100 characters.",
    nameIsEmail: "This is an e-mail address. A managed user has a name; somebody with an account is invited.",
    nameCharacters: "There is a line break or another control character in it. Type it anew.",
  },
  readOnly: {
    wholeServers: "It can be seen here and is given at plex.tv. Choosing fewer of its libraries ends it.",
    kind: "Plex decides this when somebody joins.",
    filters:
      "It can be seen here and not changed. An age limit writes these by itself; others are changed at plex.tv.",
  },
  consequences: {
    noLaterLibraries: "Libraries that %{server} gets later do not come along any more.",
    filtersReplaced:
      "The limits of their own are replaced by those of the age limit, and do not come back with “No limit”.",
  },
  policy: policyMessages,
} satisfies Messages;
