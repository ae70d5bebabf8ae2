/** English, for what becomes of a write whose answer was lost, and of a part of Usher that does not arrive. Loaded when the browser idles. */
export const faults = {
  errors: {
    undone: {
      title: "Nothing was changed on %{server}",
      text: "The connection broke off. Usher has looked since: everything is as it was. Try again.",
    },
    unclear: {
      title: "It is not known yet whether %{server} did this",
      text: "The connection broke off, and Usher cannot see what came of it. Once %{server} answers, try again: Usher looks first and does nothing twice.",
    },
  },
  missingPart: {
    text: "A part of Usher could not be loaded: the network is gone, or a newer version was installed.",
    reload: "Reload, and keep what was typed",
  },
};
