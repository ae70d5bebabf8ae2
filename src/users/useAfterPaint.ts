import { startTransition, useEffect, useState } from "react";

/**
 * The value as it was when the window was last painted, and soon after that the one of now: for what may follow what
 * one looks at. React's `useDeferredValue` may go on before the window is painted, and then holds it up.
 */
export const useAfterPaint = <Value>(value: Value): Value => {
  const [late, setLate] = useState(value);
  useEffect(() => {
    if (late === value) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setLate(value)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [late, value]);
  return late;
};
