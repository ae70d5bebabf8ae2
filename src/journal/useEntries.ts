/** The journal's entries as they are now, newest first, more of them when asked for. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useAdminApp } from "../admin/AdminAppContext";
import { useJournal } from "./JournalContext";
import type { JournalEntry } from "./journal";

export interface Entries {
  /** Undefined until they are read. */
  entries: readonly JournalEntry[] | undefined;
  /** The browser keeps nothing for this page. */
  error: unknown;
  hasMore: boolean;
  showMore(): void;
}

export const useEntries = (userId: string | undefined): Entries => {
  const journal = useJournal();
  const { connection } = useAdminApp();
  const [limit, setLimit] = useState(pageSize);
  const { data, error } = useQuery({
    queryKey: ["journal", connection.id, "entries", userId, limit],
    queryFn: () => journal.list({ limit, ...(userId !== undefined && { userId }) }),
    placeholderData: (before) => before,
  });
  useFreshJournal();
  return {
    entries: data?.entries,
    error,
    hasMore: data?.next !== undefined,
    showMore: () => setLimit(limit + pageSize),
  };
};

/** How many entries cannot be read, and are left out. */
export const useBrokenEntries = (): number => {
  const journal = useJournal();
  const { connection } = useAdminApp();
  const { data = 0 } = useQuery({
    queryKey: ["journal", connection.id, "broken"],
    queryFn: () => journal.countBroken(),
  });
  return data;
};

/** Whom the journal tells of. */
export const useJournalUsers = (): readonly JournalEntry["user"][] => {
  const journal = useJournal();
  const { connection } = useAdminApp();
  const { data = [] } = useQuery({
    queryKey: ["journal", connection.id, "users"],
    queryFn: () => journal.users(),
  });
  return data;
};

const useFreshJournal = () => {
  const journal = useJournal();
  const queryClient = useQueryClient();
  useEffect(
    () => journal.subscribe(() => void queryClient.invalidateQueries({ queryKey: ["journal"] })),
    [journal, queryClient],
  );
};

const pageSize = 50;
