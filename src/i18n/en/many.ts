/** English, more about many users at once: for whom a setting means nothing, and what is kept of who is deleted. Comes with `bulk.ts`. */
export const many = {
  bulk: {
    remove: {
      copy: "Before that, this browser’s journal keeps a copy of the user’s settings, from which they can be created again. |||| Before that, this browser’s journal keeps a copy of each user’s settings, from which they can be created again.",
    },
    problem: {
      doesNotApply: "does not apply to this user as they are now.",
    },
  },
};
