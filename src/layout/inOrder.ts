/** What arrives in its own time, and must not push away what is being read already. */

/**
 * For a container: what stands after something that is still a skeleton is not shown before that has come. The places
 * of both are kept, so whoever reads on from the top sees nothing jump.
 */
export const inOrder = {
  "& :has(.MuiSkeleton-root) ~ *, & > .MuiSkeleton-root ~ *:not(.MuiSkeleton-root)": { visibility: "hidden" },
} as const;
