/** Where the keyboard is when something comes on screen. */
import { useEffectEvent, useLayoutEffect } from "react";

/**
 * Puts the keyboard there with the frame it is first seen in, so that a key pressed right then arrives. Whoever is at the
 * language or the look of the page meanwhile stays there.
 */
export const useFocusAtOnce = (find: () => HTMLElement | null | undefined) => {
  const focus = useEffectEvent(() => {
    if (!document.activeElement?.closest(".u-top")) find()?.focus();
  });
  useLayoutEffect(() => focus(), []);
};
