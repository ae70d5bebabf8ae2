/** How an embedded server answers: as its documentation says, or as the real server was seen to. */
export type Manner = "documented" | "real";
export const manners: readonly Manner[] = ["documented", "real"];
