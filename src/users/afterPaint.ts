/** What may follow what one looks at: work and values for the moment after the window has been painted. */
import { startTransition, useEffect, useState } from "react";

/**
 * Does the work once the window has been painted, as React's transition. A transition by itself, or `useDeferredValue`,
 * may go on before that, and then holds it up. Answers with the way to call it off.
 */
export const afterPaint = (work: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout>;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(() => startTransition(work));
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
};

/** The value as it was when the window was last painted, and soon after that the one of now. */
export const useAfterPaint = <Value>(value: Value): Value => {
  const [late, setLate] = useState(value);
  useEffect(() => (late === value ? undefined : afterPaint(() => setLate(value))), [late, value]);
  return late;
};
