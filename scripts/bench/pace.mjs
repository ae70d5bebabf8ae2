/** How fast the machine itself is at the moment: on shared ones that changes from minute to minute, and absolute times with it. */
import { middleOf } from "./middle.mjs";

const taken = [];

/** Times the same loop five times more: 36 to 290 ms each, where that was written. */
export const notePace = () => {
  for (let time = 0; time < 5; time++) {
    const start = performance.now();
    let sum = 0;
    for (let n = 0; n < 50_000_000; n++) sum = (sum + n * 7) | 0;
    taken.push(performance.now() - start);
    kept = sum;
  }
};

/** Milliseconds of the loops so far: the least, the middle one and the most. */
export const paceSoFar = () => {
  return { least: Math.min(...taken), middle: middleOf(taken), most: Math.max(...taken) };
};

/** Or the compiler would see that nobody wants the sum. */
export let kept = 0;
