/**
 * Who is selected, over pages and searches: the users as last seen, not only their ids, since a dialog
 * names them. Lives as long as the page: nobody deletes whom they selected last week.
 */
import { useCallback, useMemo, useState } from "react";
import type { User } from "../backends/backend";

export interface Selection {
  users: readonly User[];
  size: number;
  has(id: string): boolean;
  toggle(user: User): void;
  add(users: readonly User[]): void;
  remove(ids: readonly string[]): void;
  clear(): void;
}

export const useSelection = (): Selection => {
  const [selected, setSelected] = useState<ReadonlyMap<string, User>>(new Map());
  const add = useCallback(
    (users: readonly User[]) =>
      setSelected((before) => new Map([...before, ...users.map((user) => [user.id, user] as const)])),
    [],
  );
  const remove = useCallback((ids: readonly string[]) => {
    const gone = new Set(ids);
    setSelected((before) => new Map([...before].filter(([id]) => !gone.has(id))));
  }, []);
  const toggle = useCallback((user: User) => {
    setSelected((before) => {
      const after = new Map(before);
      if (!after.delete(user.id)) after.set(user.id, user);
      return after;
    });
  }, []);
  const clear = useCallback(() => setSelected(new Map()), []);
  return useMemo(
    () => ({
      users: [...selected.values()],
      size: selected.size,
      has: (id) => selected.has(id),
      toggle,
      add,
      remove,
      clear,
    }),
    [selected, toggle, add, remove, clear],
  );
};
