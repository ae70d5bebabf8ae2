/** Listeners that draw: of a thousand changes in a row, a reader sees ten a second, and drawing each takes longer than making it. */
import { useState } from "react";

/** Called at once, then no more often than ten times a second, and once more after the last change. */
export const calmly = (listener: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDue = false;
  const rest = () => {
    timer = undefined;
    if (isDue) tell();
  };
  const tell = () => {
    isDue = timer !== undefined;
    if (isDue) return;
    listener();
    timer = setTimeout(rest, pause);
  };
  return tell;
};

/** Milliseconds. */
const pause = 100;

/** How far something is, drawn calmly. */
export const useProgress = (): [done: number, setDone: (done: number) => void] => {
  const [drawn, draw] = useState(0);
  const [setDone] = useState(() => {
    let latest = 0;
    const tell = calmly(() => draw(latest));
    return (done: number) => {
      latest = done;
      tell();
    };
  });
  return [drawn, setDone];
};
