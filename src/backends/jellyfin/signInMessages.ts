/** English: what can go wrong before anybody is signed in. Small, because the sign-in screen loads it. */
import type { Messages } from "../../i18n/i18n";

export const signInMessages = {
  tooOld:
    "%{server} is Jellyfin %{version}. Usher is made for 10.10 and later: signing in may work, some pages will not. Update the server when you can.",
  code: {
    title: "Quick Connect",
    help: "Open an app in which you are signed in to %{server}. In the menu of your own account there, choose Quick Connect and type this code.",
  },
  key: {
    title: "API key",
    label: "API key",
    help: "For administrators: a key from Jellyfin's dashboard, under API keys. It may manage everybody. It is nobody's account, so there is no profile and no password of your own, and the server does not record who did it.",
  },
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
