/** English, for what this browser kept and cannot be read. Comes with the notice that says so. */
export const leftOut = {
  leftOut: {
    journal:
      "%{smart_count} entry kept here cannot be read, and is left out. The exported file has it. |||| %{smart_count} entries kept here cannot be read, and are left out. The exported file has them.",
    runs: "%{smart_count} entry about changes to many users could not be read, and was left out. Look whether everything was done. |||| %{smart_count} entries about changes to many users could not be read, and were left out. Look whether everything was done.",
    templates:
      "%{smart_count} entry kept for templates cannot be read, and is left out. |||| %{smart_count} entries kept for templates cannot be read, and are left out.",
  },
};
