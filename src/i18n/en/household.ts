/** English, for everything about a household behind the sign-in: what it is, who joins and leaves, and PINs. */
export const household = {
  user: {
    tabs: { pin: "PIN" },
    renameRefused: {
      fullAccount: "It is the account’s own, and is changed at the service itself.",
      homeGuest: "The guest is called so everywhere.",
    },
  },
  pin: {
    title: { own: "Your PIN", other: "PIN of %{name}" },
    none: {
      own: "You have none: everybody in the household can pick your face.",
      other: "%{name} has none: everybody in the household can pick this face.",
    },
    some: {
      own: "It is asked for when somebody picks your face. It does not replace your account’s password.",
      other: "It is asked for when somebody picks this face. The old one is not needed to set another.",
    },
    current: "Current PIN",
    next: "New PIN",
    help: "Four digits, such as 0042. Tell them yourself: no message is sent.",
    helpOwn: "Four digits, such as 0042.",
    shape: "A PIN has four digits",
    missing: "Type the current PIN",
    wait: "%{problem} The next try is sent after %{smart_count} second. |||| %{problem} The next try is sent after %{smart_count} seconds.",
    set: "Set PIN",
    change: "Change PIN",
    remove: "Remove PIN",
    clear: "Clear",
    unsaved: "Not set yet",
    done: {
      set: { own: "Your PIN is set", other: "%{name} has a new PIN" },
      removed: { own: "You have no PIN any more", other: "%{name} has no PIN any more" },
    },
  },
  failed: {
    pin: {
      timeout: "It is not known whether the PIN was changed. Look at the list of users, then set it again.",
      unreachable: "Try again once %{server} answers. What was typed was cleared.",
      offline: "Try again once the network is back. What was typed was cleared.",
      signedOut: "Sign in again, then set the PIN.",
    },
    household: {
      timeout: "It is not known whether this was done. Look at the household before you try again.",
      unreachable:
        "It is not known whether this was done. Once %{server} answers, look before you try again.",
      offline: "Try again once the network is back.",
      signedOut: "Sign in again, then try once more.",
    },
  },
  household: {
    title: "Household",
    name: {
      label: "Name",
      missing: "Type a name",
      taken: "Somebody in the household has this name already",
    },
    label: "The household",
    unnamed: "Your household",
    loading: "Asking about the household…",
    subscription: "Subscription",
    noSubscription: "No subscription",
    members: "%{members} of %{limit} members",
    guest: {
      label: "Guest",
      onTitle: "Let a guest in?",
      on: "Then “Guest” is among the faces of this household, without a PIN: everybody at one of its devices can pick it, and watches what is shared with the guest.",
      first:
        "This makes the household. From then on every app has to sign in to your servers, also at home, and players that find them by DLNA find them no more.",
      offTitle: "Keep guests out?",
      off: "“Guest” is no longer among the faces. Whoever watches as the guest now has to pick another one. Everybody else keeps everything.",
      confirmOn: "Let a guest in",
      confirmOff: "Keep guests out",
      doneOn: "The guest is among the faces now",
      doneOff: "There is no guest any more",
    },
    invite: {
      button: "Invite",
      title: "Invite somebody to the household",
      text: "Somebody who has an account of their own is asked, and joins once they accept. A child without an account becomes a managed user instead: create one.",
      account: "E-mail or user name",
      help: "As the service knows them.",
      missing: "Type an e-mail address or a user name",
      submit: "Send the invitation",
      done: "%{account} is invited",
      needsSubscription:
        "Inviting somebody with an account of their own needs a subscription. Managed users can be created without one.",
      full: "The household has as many members as it can have. Remove somebody first.",
    },
    invitations: {
      title: "Invited, and not here yet",
      asked: "asked",
      unknown: "Whether somebody is invited cannot be seen: the service does not tell.",
      failed: "The invitations could not be loaded.",
      cancel: "Cancel",
      cancelOf: "Cancel the invitation of %{account}",
      cancelled: "%{account} is no longer invited",
    },
    remove: {
      reason: "Cannot be removed",
      managed: {
        button: "Delete managed user",
        title: "Delete %{name}?",
        consequence:
          "%{name} exists in this household only. What they have watched, their ratings, playlists and everything else about them are lost for good: a new user of the same name starts with nothing.",
        confirm: "Name",
        confirmHelp: "To be sure, type the name:",
        submit: "Delete for good",
        done: "%{name} is deleted",
      },
      member: {
        button: "Remove from the household",
        title: "Remove %{name} from the household?",
        consequence:
          "%{name} keeps the account and everything in it, and loses what was shared within the household. They can be invited again.",
        submit: "Remove",
        done: "%{name} is no longer in the household",
      },
      many: {
        confirm: "Number",
        confirmHelp:
          "There are managed users among them, whose history is lost for good. To be sure, type how many are removed:",
        warning:
          "Managed users are deleted with what they have watched, their ratings and playlists: nothing brings that back. Whoever has an account keeps it, and leaves the household.",
      },
    },
    leave: {
      title: "Leave this household",
      text: "You keep your account. What was shared with you within the household is shared no more, and only its administrator can invite you again.",
      button: "Leave this household",
      ask: "Leave “%{household}”?",
      submit: "Leave",
      done: "You have left the household",
    },
    elsewhere: {
      own: "Your name, e-mail, password and picture belong to your account: change them at the service itself.",
      full: "%{name} has an account of their own: its name, e-mail, password and picture can be changed there only, by its owner.",
      managed:
        "A managed user has a name and a PIN, but no e-mail, password or picture, and nobody can make an administrator of one.",
      guest: "The guest is let in or kept out as a whole: see the household above the list of users.",
    },
    page: {
      text: "Everybody who can be picked when it is asked who is watching.",
      managed: "You are a managed user: your name, PIN and limits are set by whoever runs the household.",
      hidden: {
        title: "The household cannot be shown",
        text: "The service does not show managed users who else is in it.",
      },
      pin: "PIN",
      noPin: "No PIN",
      profile: "Open my profile",
    },
  },
};
