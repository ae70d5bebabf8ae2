/** English, for what a save will change where a field has no sentence of its own. */
export const changes = {
  changes: {
    on: "%{label}: on.",
    off: "%{label}: off.",
    set: "%{label}: %{value}.",
    unset: "%{label}: none.",
    gains: "%{label}: now also %{names}.",
    loses: "%{label}: no longer %{names}.",
    reordered: "%{label}: in the order %{names}.",
    untold: "%{label}: the server does not tell, and each save resets it.",
    entry: "%{days}: %{hours}",
    entries: "%{entry}; %{rest}",
    quoted: "“%{text}”",
    never: "none",
  },
};
