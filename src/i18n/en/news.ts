/** English, for a newer version: that there is one, and what is new in it. */
export const news = {
  news: {
    newer: "A newer version of Usher is installed here.",
    reload: "Reload",
    updated: "Usher was updated to version %{version}.",
    look: "See what is new",
    title: "What is new",
    close: "Close",
    version: "Version %{version}",
    versions: {
      "0_2": {
        languages: "Seventeen languages, three of them from right to left.",
        overview: "An overview: who is here, who was, and who can see which library.",
        palette: "Ctrl K, or ⌘ K, goes to any user, page or action. A question mark lists all keys.",
        colours: "Each server has a colour of its own, which you can choose.",
        compact: "Compact rows, from your menu, show more at once.",
      },
    },
  },
};
