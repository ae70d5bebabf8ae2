/** Puts the cursor where typing begins, except where that would bring up a keyboard over the screen. */
import { type RefObject, useEffect, useRef } from "react";

export const useFirstFocus = (input: RefObject<HTMLInputElement | null>) => {
  const first = useRef(input);
  useEffect(() => {
    if (matchMedia("(pointer: fine)").matches) first.current.current?.focus();
  }, []);
};
