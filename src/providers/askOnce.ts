/** Answers that whoever waits for them while rendering is given as the same promise each time. */

/** What has been asked, by what it was asked for. */
interface Asked<Key, Answer> {
  get(key: Key): Promise<Answer> | undefined;
  set(key: Key, answer: Promise<Answer>): unknown;
  delete(key: Key): unknown;
}

export const askOnce = <Key, Answer>(
  asked: Asked<Key, Answer>,
  key: Key,
  ask: () => Promise<Answer>,
): Promise<Answer> => {
  const known = asked.get(key);
  if (known) return known;
  const answer = ask();
  asked.set(key, answer);
  forgetFailure(answer, () => asked.delete(key));
  return answer;
};

/**
 * What failed once (the network was gone) is tried again by a later page. Not by the one that waits for it: it would be
 * told of another promise each time, and ask without end.
 */
export const forgetFailure = (promise: Promise<unknown>, forget: () => void) =>
  void promise.catch(() => setTimeout(forget, 5000));
