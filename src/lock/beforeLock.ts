/** Who has something to do before the page is locked: it is taken down at once afterwards. */

/** Answers, where it has begun something that must not stop half-way, with when that is through. */
type Prepare = () => Promise<unknown> | void;

const prepared = new Set<Prepare>();
const ends = new Set<() => void>();

/** Returns the way to be told no more. */
export const beforeLock = (prepare: Prepare): (() => void) => {
  prepared.add(prepare);
  return () => void prepared.delete(prepare);
};

/** Called once: when it is unlocked, before anything is on screen again, or when the sessions are thrown away. */
export const atLockEnd = (listener: () => void) => void ends.add(listener);

/** Tells everybody, and answers with what goes on behind the lock. */
export const prepareLock = (): Promise<unknown>[] =>
  [...prepared].map((prepare) => prepare()).filter((work) => work instanceof Promise);

export const tellLockEnd = () => {
  ends.forEach((listener) => listener());
  ends.clear();
};
