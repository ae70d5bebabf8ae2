/** The first few of a long list, and all of it when asked for. */
import { useState } from "react";

export const useFew = <Item>(items: readonly Item[], most: number) => {
  const [isOpen, setOpen] = useState(false);
  const more = items.length - most;
  return {
    shown: isOpen ? items : items.slice(0, most),
    /** Absent where all fit anyway. */
    toggle: more > 0 ? { isOpen, more, flip: () => setOpen(!isOpen) } : undefined,
  };
};
