/** English, for taking back what was just saved. Comes with the pages of one user. */
export const undo = {
  undo: {
    button: "Undo",
    done: "%{name} is as before",
    noPassword: "This cannot be undone: Usher does not know the old password.",
    conflict: "Somebody changed the same for %{name} since. Nothing was undone; look at the user first.",
  },
};
