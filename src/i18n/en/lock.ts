/** English, for the lock of this browser: its page while it is locked, and the one where it is turned on. */
export const lock = {
  lock: {
    pin: "PIN",
    page: {
      title: "Usher is locked",
      text: "Type your PIN to go on where you were.",
      unlock: "Unlock",
      checking: "The PIN is being checked…",
      wrong:
        "This is not the PIN. %{smart_count} try is left. |||| This is not the PIN. %{smart_count} tries are left.",
      failed: "The PIN could not be checked. Try again.",
      forgotten: "Forgot the PIN?",
      working: "A change to many users goes on meanwhile.",
    },
    forgotten: {
      text: "Without the PIN, only your password helps: you are signed out of every server in this browser, and what you typed and did not save is lost.",
      yes: "Sign out",
      back: "Back",
    },
    over: {
      title: "You are signed out",
      wrong: "The PIN was wrong five times, so every session in this browser was thrown away.",
      forgotten: "Every session in this browser was thrown away, because somebody forgot the PIN.",
      off: "Sign in again with your password. The lock is off: choose a new PIN to turn it on again.",
      toSignIn: "Go to the sign-in",
    },
    setting: {
      title: "Lock",
      explain:
        "When nobody uses Usher for a while, in any tab of this browser, it shows nothing of your servers until you type a PIN. Your sessions are encrypted meanwhile.",
      impossible: "Not possible at this address",
      impossibleWhy:
        "Browsers encrypt only for pages that came by https://, or from this computer itself. Open Usher by https:// to use the lock.",
      on: "Usher locks itself after %{smart_count} minute without use. |||| Usher locks itself after %{smart_count} minutes without use.",
      wait: "Lock after",
      minutes: "%{smart_count} minute |||| %{smart_count} minutes",
      newPin: "New PIN",
      strength:
        "At least four digits, letters or signs. A short PIN holds back somebody who passes by. Against somebody who copies what this browser keeps, only a long phrase helps that nobody can guess.",
      again: "The PIN again",
      tooShort: "Type at least four digits, letters or signs.",
      differs: "The two PINs are not the same.",
      wrong:
        "This is not the PIN. After %{smart_count} more wrong one, you are signed out everywhere in this browser. |||| This is not the PIN. After %{smart_count} more wrong ones, you are signed out everywhere in this browser.",
      turnOn: "Turn on",
      turnOff: "Turn off",
      change: "Change the time",
      current: "Your PIN",
      currentHelp: "To change the time, or to turn the lock off.",
      turnedOn: "The lock is on",
      turnedOff: "The lock is off",
      changed: "The time is changed",
      full: "This browser’s storage is full: nothing was changed.",
      typed:
        "What you typed in the form of a user is there again after unlocking. Marks in the access grid, a template, an import or an open dialog are not.",
      forget:
        "If you forget the PIN, you sign in again with your password. A change to many users that is going on goes on behind the lock.",
    },
  },
};
