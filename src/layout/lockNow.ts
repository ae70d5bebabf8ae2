/** Locks Usher at once. Where that is offered the lock is on, and loaded: see lock/LockRoot.tsx. */
export const lockNow = () => void import("../lock/ownLock").then(({ lock }) => lock.lockNow());
