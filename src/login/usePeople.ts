/** The faces of a server, asked for once. While they are on their way, and where there are none, the form is there. */
import { useEffect, useEffectEvent, useState } from "react";
import type { Auth, Person } from "../backends/backend";

/** `onFound` hears that there are some. */
export const usePeople = (ask: Auth["people"], onFound: () => void): readonly Person[] => {
  const [people, setPeople] = useState<readonly Person[]>([]);
  const found = useEffectEvent(onFound);
  useEffect(() => {
    if (!ask) return undefined;
    const leaving = new AbortController();
    const get = async () => {
      const list = await ask({ signal: leaving.signal });
      if (leaving.signal.aborted || !list.length) return;
      setPeople(list);
      found();
    };
    void get().catch(() => undefined); // one can type a name
    return () => leaving.abort();
  }, [ask]);
  return people;
};
