/**
 * What can be done on the page that is open. Whoever draws the button for it says so here, and the palette
 * and the keys do the same as the button: what opens a dialog or saves a form stays in one place.
 */
import { useEffect, useEffectEvent, useId, useSyncExternalStore } from "react";

export interface PageAction {
  /** Unique on its page, but for "save": several forms may hear of it. */
  name: string;
  /** As the palette calls it. Absent: it is for keys alone. */
  label?: string;
  /** Where it stands in the palette: places to go to first, what takes away last. Absent: between them. */
  kind?: "tab" | "danger";
  /** Why a rule forbids it. It is shown all the same. */
  reason?: string | undefined;
  run(): void;
}

const offered = new Map<string, readonly PageAction[]>();
const listeners = new Set<() => void>();
let all: readonly PageAction[] = [];

const offer = (id: string, actions: readonly PageAction[]) => {
  if (actions.length) offered.set(id, actions);
  else offered.delete(id);
  all = [...offered.values()].flat();
  listeners.forEach((listener) => listener());
};

/** Offers these as long as the component is there. */
export const usePageActions = (actions: readonly PageAction[]) => {
  const id = useId();
  const run = useEffectEvent((name: string) => actions.find((action) => action.name === name)?.run());
  const told = JSON.stringify(actions.map(({ run: _run, ...rest }) => rest));
  useEffect(() => {
    const known = JSON.parse(told) as Omit<PageAction, "run">[];
    offer(
      id,
      known.map((action) => ({ ...action, run: () => run(action.name) })),
    );
    return () => offer(id, []);
  }, [id, told]);
};

/** All that are offered now; rules may still be asked. */
export const useOfferedActions = (): readonly PageAction[] => useSyncExternalStore(subscribe, () => all);

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Answers with whether the page has such a thing to do. */
export const runPageAction = (name: string): boolean => {
  const found = all.filter((action) => action.name === name && !action.reason);
  for (const { run } of found) run();
  return found.length > 0;
};
