/** The users whose name has what is typed, asked of the server as the list asks: see `SearchBox`. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useDataProvider } from "react-admin";
import { useBackend, useSession } from "../admin/BackendContext";
import type { User } from "../backends/backend";
import { matches } from "../backends/paginate";
import type { ListMeta } from "../providers/dataProvider";
import { usualSort } from "../users/listAddress";
import { displayNameOf } from "../users/userModel";
import { fitOf } from "./matching";

export interface FoundUsers {
  users: readonly User[];
  /** How many there are in all. */
  total: number;
  /** What is shown is not yet all that was asked for. */
  isWaiting: boolean;
  error: unknown;
}

export const useFoundUsers = (typed: string): FoundUsers => {
  const { isAdmin } = useSession();
  const { users: abilities } = useBackend();
  const dataProvider = useDataProvider();
  const text = typed.trim();
  const q = useLater(text);
  const isAsked = isAdmin && abilities.filters.includes("q") && text !== "";
  const params = {
    pagination: { page: 1, perPage: most },
    sort: { field: usualSort(abilities), order: "ASC" as const },
    filter: { q },
    meta: { columns: ["name", "fullName", "isAdmin"] } satisfies ListMeta,
  };
  const { data, error, isFetching } = useQuery({
    queryKey: ["users", "palette", params],
    // The signal: whoever types on wants no answer to what was typed before.
    queryFn: ({ signal }) => dataProvider.getList<User>("users", { ...params, signal }),
    enabled: isAsked && q !== "",
    placeholderData: keepPreviousData,
    retry: false,
  });
  if (!isAsked) return { users: [], total: 0, isWaiting: false, error: null };
  const isWaiting = q !== text || isFetching;
  // Of the last answer, what still fits stays until the next is there: nothing flickers, and nobody is chosen by mistake.
  const fitting = (data?.data ?? []).filter((user) => !isWaiting || matches(user, { q: text }));
  const users = fitting.toSorted((a, b) => distance(a, text) - distance(b, text)).slice(0, shown);
  return { users, total: isWaiting ? users.length : (data?.total ?? 0), isWaiting, error };
};

/** Whose name begins with it comes first, then those with a word that does. */
const distance = (user: User, text: string) =>
  Math.min(...[displayNameOf(user), user.name].map((name) => fitOf(name, text) ?? 2));

/** As many as are taken in at a glance. */
const shown = 8;

/** As many as are looked through for the best: servers order by name, not by how well it fits. */
const most = 1000;

/** Milliseconds, as in the list's search. */
const pause = 150;

const useLater = (value: string): string => {
  const [later, setLater] = useState(value);
  useEffect(() => {
    const timer = setTimeout(setLater, pause, value);
    return () => clearTimeout(timer);
  }, [value]);
  return later;
};
