/**
 * What stands for what: ids, times and tokens differ from one server to the next, so what the recorded
 * server said first is matched with what ours said in its place, and must stay matched from then on.
 */

export interface Translation {
  /** Of a text that was sent: ids, times and tokens become ours. */
  toOurs(text: string): string;
  /** Notes that they mean the same. Answers with what is wrong, if they cannot. */
  learn(kind: Kind, recorded: string, ours: string): string | undefined;
  knows(kind: Kind, recorded: string): boolean;
  /** What was learnt; the text itself where nothing was. */
  ours(kind: Kind, recorded: string): string;
  setToken(placeholder: string, token: string): void;
}

export type Kind = "id" | "time";

export const createTranslation = (): Translation => {
  const known: Record<Kind, Map<string, string>> = { id: new Map(), time: new Map() };
  const tokens = new Map<string, string>();

  return {
    toOurs(text) {
      const words = [...known.id, ...known.time, ...tokens].filter(([recorded]) => text.includes(recorded));
      return words.reduce((translated, [recorded, ours]) => translated.replaceAll(recorded, ours), text);
    },
    learn(kind, recorded, ours) {
      const before = known[kind].get(recorded);
      if (before !== undefined) return before === ours ? undefined : `${recorded} was ${before}, now ${ours}`;
      for (const [other, same] of known[kind])
        if (same === ours) return `${ours} stands for ${other}, now also for ${recorded}`;
      known[kind].set(recorded, ours);
      return undefined;
    },
    knows: (kind, recorded) => known[kind].has(recorded),
    ours: (kind, recorded) => known[kind].get(recorded) ?? recorded,
    setToken: (placeholder, token) => tokens.set(placeholder, token),
  };
};
