/**
 * A button that is switched off while it has the keyboard keeps it until one goes on: a browser takes it from
 * what is disabled and gives it to nothing.
 */
import { type FocusEvent, type MouseEvent, useState } from "react";

/** What a button of Material takes. */
export const useSteady = (isOff: boolean, onClick?: (event: MouseEvent<HTMLElement>) => void) => {
  const [hasFocus, setFocus] = useState(false);
  const isSteady = isOff && hasFocus;
  return {
    disabled: isOff && !hasFocus,
    ...(isSteady && { "aria-disabled": true, className: "Mui-disabled" }),
    onFocus: () => setFocus(true),
    // A dialog above the page gives it back.
    onBlur: ({ relatedTarget }: FocusEvent) => setFocus(Boolean(relatedTarget?.closest(".MuiModal-root"))),
    onClick: (event: MouseEvent<HTMLElement>) => {
      if (isOff)
        event.preventDefault(); // nor does it send its form
      else onClick?.(event);
    },
  };
};
