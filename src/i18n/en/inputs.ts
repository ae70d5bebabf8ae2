/** English, for fields that help with a list. */
export const inputs = {
  inputs: { openList: "Open the list", closeList: "Close the list", clear: "Clear" },
};
