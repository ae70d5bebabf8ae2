/** Refuses some writes as a service does that is asked too often. */
import type { PlexRules } from "./manners.ts";

/** The answer says whether this write is one of them. It counts only writes of somebody who is signed in. */
export const createWriteLimit = (limit: PlexRules["limit"]): (() => boolean) => {
  let writes = 0;
  return () => limit !== null && ++writes % limit.every === 0;
};
