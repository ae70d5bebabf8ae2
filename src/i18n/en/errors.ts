/** English, for errors that only somebody signed in can meet, and for the rules of the servers. */
import type { Rule } from "../../backends/backend";

export const errors = {
  rules: {
    lastAdmin:
      "This is the only administrator. Without one, nobody could manage this server any more. Make somebody else an administrator first.",
    lastEnabled: "Nobody else could sign in any more. Enable another user first.",
    adminPassword: "An administrator needs a password. Set a new one instead.",
    stillAdmin: "Administrators cannot be disabled. Take the administrator role away first.",
    oneself: "This is you. Ask another administrator to delete your account.",
    adminsOnly: "Only administrators can do this.",
    editingOff: "This server does not let users change their own account. Ask an administrator.",
    homeOwner: "A household has one administrator: whoever made it. That cannot be changed here.",
    homeGuest: "This is the guest of the household. Guests are let in or kept out as a whole.",
    fullAccount: "This is a full account. Only its owner can change this, at the service itself.",
    leaveInstead: "This is you. You can leave the household on your own page.",
    noOwnSignIn: "Managed users have no password, e-mail or picture of their own.",
  } satisfies Record<Rule, string>,
  errors: {
    signedOut: {
      title: "Your session on %{server} has ended",
      text: "Sign in again to go on.",
    },
    conflict: {
      title: "Somebody changed this meanwhile",
      text: "Nothing was saved. Compare both values at the marked fields, then save again.",
    },
    refused: { title: "This is not allowed" },
    forbidden: {
      title: "You may not do this on %{server}",
      text: "Ask an administrator. If your own role was changed a moment ago, reload the page.",
    },
    notFound: {
      title: "This is not on %{server} any more",
      text: "Somebody else may have deleted it. Go back to the list.",
    },
    partlyDone: {
      title: "Only a part was saved",
      text: "%{user} is on %{server} now, but a later step failed. Open the user and look before you try again.",
    },
    unsupported: {
      title: "%{server} cannot do this",
      text: "This kind of server has no way to do it.",
    },
  },
};
