/** Puts the cursor where typing begins, except where that would bring up a keyboard over the screen. */
import type { RefObject } from "react";
import { useFocusAtOnce } from "../ui/useFocusAtOnce";

export const useFirstFocus = (input: RefObject<HTMLInputElement | null>) =>
  useFocusAtOnce(() => (matchMedia("(pointer: fine)").matches ? input.current : null));
