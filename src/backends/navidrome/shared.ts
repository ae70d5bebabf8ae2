/** One request for everybody who waits for it. It is given up only when nobody waits any more. */

export interface Shared<T> {
  /** True once an answer or an error is there. */
  readonly isSettled: boolean;
  /** Rejects with the abort of this caller's own signal; the others go on waiting. */
  wait(signal?: AbortSignal): Promise<T>;
}

export const share = <T>(start: (signal: AbortSignal) => Promise<T>): Shared<T> => {
  const controller = new AbortController();
  let waiting = 0;
  let isSettled = false;
  const result = start(controller.signal).finally(() => {
    isSettled = true;
  });
  result.catch(() => undefined); // everybody may have left

  const leave = () => {
    waiting -= 1;
    if (!waiting && !isSettled) controller.abort();
  };

  return {
    get isSettled() {
      return isSettled;
    },
    async wait(signal) {
      signal?.throwIfAborted();
      waiting += 1;
      try {
        return await Promise.race([result, ...(signal ? [abortOf(signal)] : [])]);
      } finally {
        leave();
      }
    },
  };
};

const abortOf = (signal: AbortSignal) =>
  new Promise<never>((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
  });
