/**
 * Ways out that no router sees, such as signing out: whoever has something typed and not saved is asked first.
 * One form at a time holds back: see `settings/UnsavedGuard.tsx`.
 */
type Ask = (leave: () => void) => void;

let asking: Ask | null = null;

/** Until the answer is called, `ask` hears of every such way out and decides whether it is taken. */
export const holdBack = (ask: Ask): (() => void) => {
  asking = ask;
  return () => {
    if (asking === ask) asking = null;
  };
};

/** At once where nothing is lost by it: then the answer is true. */
export const leaveBy = (leave: () => void): boolean => {
  if (asking) asking(leave);
  else leave();
  return asking === null;
};
