/** English, for choosing a member of the household. Loaded with that page. */
export const whoIsWatching = {
  watching: {
    title: "Who is watching?",
    loading: "Looking who is in the household…",
    you: "You",
    locked: "with a PIN",
    switching: "Switching to %{name}…",
    stay: "Go on as %{name}",
    signOut: "Sign out",
    pin: "PIN of %{name}",
    pinHelp: "Four digits. It is checked as soon as they are there.",
    wrong: "This PIN is wrong.",
    wrongWait:
      "This PIN is wrong. The next try is sent in %{smart_count} second. |||| This PIN is wrong. The next try is sent in %{smart_count} seconds.",
    checking: "Checking the PIN…",
    submit: "Go on",
    other: "Choose somebody else",
  },
};
