/** See `keptFocus.ts`: loaded with the first thing that has the keyboard, long before that may be gone. */
import { useEffect } from "react";

export const useKeptFocus = () => {
  useEffect(() => {
    let isGone = false;
    let stop: (() => void) | undefined;
    const start = async () => {
      const { keepFocus } = await import("./keptFocus");
      if (!isGone) stop = keepFocus();
    };
    // Without it, everything works but this.
    const onFocusIn = () => void start().catch(() => undefined);
    document.addEventListener("focusin", onFocusIn, { once: true });
    return () => {
      isGone = true;
      document.removeEventListener("focusin", onFocusIn);
      stop?.();
    };
  }, []);
};
