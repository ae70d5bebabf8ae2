/** Measures how hard a password is to guess. Loaded only where one is typed: it brings 40,000 known passwords. */
import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";

export interface Strength {
  /** 0 and 1 are guessed in no time, 2 holds against a careful server, 3 and 4 hold. */
  score: 0 | 1 | 2 | 3 | 4;
  /** A key below `password.warning`. */
  warning?: string;
  /** A key below `password.suggestion`. */
  suggestion?: string;
}

const guesser = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });

/** `known`: what anybody would try first, the user's names for one. */
export const measureStrength = (password: string, known: readonly string[] = []): Strength => {
  const words = known.flatMap((text) => [text, ...text.split(/[\s@.]+/u)]).filter(Boolean);
  const { score, feedback } = guesser.check(password.slice(0, maxMeasured), words);
  const [suggestion] = feedback.suggestions;
  return {
    score,
    ...(feedback.warning && { warning: feedback.warning }),
    ...(suggestion && { suggestion }),
  };
};

/** Characters. Guessing takes longer than typing beyond this, and so does measuring. */
const maxMeasured = 100;
