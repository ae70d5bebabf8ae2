/** What a change brings about beyond what its fields say, among the sentences that say what changes. Pure. */
import type { Consequence } from "../backends/backend";
import type { Sentence, Translate } from "./sentences";

/** Risks come first, what merely comes along last. */
export const withConsequences = <Told extends Sentence>(
  sentences: readonly Told[],
  consequences: readonly Consequence[],
  translate: Translate,
): (Told | Sentence)[] => {
  const all = [
    ...sentences,
    ...consequences.map(
      ({ message, values, risk }): Sentence => ({
        source: message,
        text: translate(message, values),
        ...(risk ? { risk } : { isNote: true as const }),
      }),
    ),
  ];
  return [
    ...all.filter(({ risk }) => risk),
    ...all.filter(({ risk, isNote }) => !risk && !isNote),
    ...all.filter(({ isNote }) => isNote),
  ];
};
