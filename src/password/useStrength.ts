/** Measures while one types, a moment behind. The measure itself is loaded with the first letter. */
import { useEffect, useState } from "react";
import type { Strength } from "./strength";

/** Undefined while nothing is typed, or nothing is known yet. */
export const useStrength = (password: string, known: readonly string[]): Strength | undefined => {
  const [measured, setMeasured] = useState<Strength>();
  const words = known.join("\n");

  useEffect(() => {
    if (!password) return undefined;
    let isCurrent = true;
    const timer = setTimeout(() => {
      import("./strength")
        .then(({ measureStrength }) => isCurrent && setMeasured(measureStrength(password, words.split("\n"))))
        .catch(() => undefined); // without its dictionary there is no meter; the password can be set all the same
    }, pause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [password, words]);

  return password ? measured : undefined;
};

/** Milliseconds: measuring every letter of a fast typist helps nobody. */
const pause = 150;
