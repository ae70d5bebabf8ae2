/** English, for the grid of who may use and do what. */
export const matrix = {
  matrix: {
    title: "Who has access",
    how: "A click or the space bar stages a change; nothing is sent before you have reviewed it. The arrow keys move, Shift marks several, and the names of rows and columns open what can be done to all of them.",
    grid: "Access of all users",
    view: { label: "What to look at", libraries: "Libraries", permissions: "Permissions" },
    role: { all: "Everybody" },
    nobody: "Nobody matches. Search for something else, or choose another role.",
    failed: "%{smart_count} user could not be read. |||| %{smart_count} users could not be read.",
    failedRow: "Could not be read",
    stagedCell: "%{state}, not saved yet",
    reason: {
      unread: "Being read",
      pointless: "This means nothing for this user",
    },
    column: {
      on: "The user shown gets it |||| All %{smart_count} shown get it",
      off: "The user shown loses it |||| All %{smart_count} shown lose it",
    },
    row: { on: "Gets everything here", off: "Loses everything here" },
    later: {
      some: "A library that is added later is seen by %{smart_count} of %{total} users: %{names}. |||| A library that is added later is seen by %{smart_count} of %{total} users: %{names}.",
      none: "A library that is added later is seen by nobody until somebody is given it.",
      more: "%{smart_count} more",
    },
    bar: {
      label: "Changes that are not saved yet",
      staged: "%{smart_count} change for %{users} |||| %{smart_count} changes for %{users}",
      users: "%{smart_count} user |||| %{smart_count} users",
      none: "Nothing is changed",
      reading: "%{done} of %{wanted} users read",
      clear: "Discard all",
      review: "Review",
    },
    problem: {
      lockout:
        "Nobody would be left who can manage the users. Keep at least one administrator who can sign in.",
      fewItems:
        "%{name} would have no library left. At least %{smart_count} is needed. |||| %{name} would have too few libraries left. At least %{smart_count} are needed.",
    },
  },
};
