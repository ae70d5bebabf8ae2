/** English: what can go wrong before anybody is signed in. Small, because the sign-in screen loads it. */
import type { Messages } from "../../i18n/i18n";

export const signInMessages = {
  errors: {
    wrongPassword: "This user name and password do not match.",
    signInRefused:
      "The server does not let this user in, and does not say why. The account may be disabled, this hour or network not allowed, or too many devices signed in. An administrator can see which.",
    unknownKey: "The server does not know this API key.",
    notAKey:
      "This is not an API key. It may be somebody's sign-in. Make a key in Jellyfin's dashboard, under API keys.",
    wrongPin:
      "This PIN does not fit, or it is older than half an hour. Look at the file again, or ask for a new one.",
    noReason: "The server refused this and does not say why.",
    forbidden:
      "The server does not allow this: to nobody who is no administrator, or not at this hour or from this network.",
  },
} satisfies Messages;
