/** The faces of a server, asked for once. While they are on their way, and where there are none, the form is there. */
import { useEffect, useEffectEvent, useState } from "react";
import type { Auth, Person } from "../backends/backend";

/** `load` gets what draws them, or an error; `onFound` hears that both are there. */
export const usePeople = (
  ask: Auth["people"],
  load: () => Promise<{ error?: unknown }>,
  onFound: () => void,
): readonly Person[] => {
  const [people, setPeople] = useState<readonly Person[]>([]);
  const found = useEffectEvent(onFound);
  useEffect(() => {
    if (!ask) return undefined;
    const leaving = new AbortController();
    const get = async () => {
      const [list, { error }] = await Promise.all([ask({ signal: leaving.signal }), load()]);
      if (leaving.signal.aborted || !list.length || error) return;
      setPeople(list);
      found();
    };
    void get().catch(() => undefined); // one can type a name
    return () => leaving.abort();
  }, [ask, load]);
  return people;
};
