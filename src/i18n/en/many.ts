/** English, more about many users at once: whom a setting means nothing for. Comes with `bulk.ts`. */
export const many = {
  bulk: {
    problem: {
      doesNotApply: "does not apply to this user as they are now.",
    },
  },
};
