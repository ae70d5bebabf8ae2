/** Which rows of a long list are in sight: all are of one height, so it is a division. */
import { type RefObject, useEffect, useState } from "react";

export interface RowWindow {
  /** Indexes from 0; `last` is not among them. */
  first: number;
  last: number;
}

export interface RowWindowOptions {
  count: number;
  /** Pixels. */
  rowHeight: number;
  /** Of what sticks to the top. */
  headHeight: number;
}

/** `scroller` is what scrolls. */
export const useRowWindow = (
  scroller: RefObject<HTMLElement | null>,
  { count, rowHeight, headHeight }: RowWindowOptions,
): RowWindow => {
  const [{ first, last }, setWindow] = useState({ first: 0, last: 30 });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const look = () => {
      const height = element.clientHeight || 1000; // unknown where nothing is laid out
      const top = Math.max(0, Math.floor(element.scrollTop / rowHeight) - beyond);
      const bottom = Math.ceil((element.scrollTop + height - headHeight) / rowHeight) + beyond;
      setWindow((before) =>
        before.first === top && before.last === bottom ? before : { first: top, last: bottom },
      );
    };
    look();
    element.addEventListener("scroll", look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      element.removeEventListener("scroll", look);
      observer.disconnect();
    };
  }, [scroller, rowHeight, headHeight]);
  return { first: Math.min(first, count), last: Math.min(last, count) };
};

/** Rows drawn above and below what is in sight, so that scrolling shows no holes. */
const beyond = 6;
