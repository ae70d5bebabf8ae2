/** What is loaded where the lock is on. */
import { lock } from "./ownLock";
import { watch } from "./watch";

export { LockPage } from "./LockPage";
export { lock };

export const startWatching = () => watch(lock);
