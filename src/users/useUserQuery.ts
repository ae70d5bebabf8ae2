/** The list's page, order and filter, kept in the address, so that reload, the back button and a shared link restore them. */
import { useCallback, useEffect, useMemo, useRef } from "react";
import { useStore } from "react-admin";
import { useLocation, useNavigate } from "react-router";
import { useBackend } from "../admin/BackendContext";
import type { UserQuery } from "../backends/backend";
import { type AddressProblem, type ChangedFilter, readAddress, toSearch, withFilter } from "./listAddress";

export interface UserQueryControls {
  query: UserQuery;
  /** What the address held that made no sense, until somebody has read it. */
  problems: readonly AddressProblem[];
  dismissProblems(): void;
  setPage(page: number): void;
  setPerPage(perPage: number): void;
  /** The same column again turns the order around, unless one is named. */
  setSort(field: UserQuery["sort"]["field"], order?: UserQuery["sort"]["order"]): void;
  setFilter(changes: ChangedFilter, options?: { isTyping?: boolean }): void;
  clearFilter(): void;
  /** The page is beyond the end: shows another one, without a step for the back button. */
  correctPage(page: number): void;
}

export const useUserQuery = (): UserQueryControls => {
  const { users } = useBackend();
  const { search, state } = useLocation();
  const navigate = useNavigate();
  const [remembered, remember] = useStore(rememberedSearch, "");
  const wasTyping = useRef(false);
  const { query, problems } = useMemo(() => readAddress(search, users), [search, users]);

  const go = useCallback(
    (next: UserQuery, options: { replace?: boolean; state?: ListState } = {}) =>
      void navigate({ search: toSearch(next) }, options),
    [navigate],
  );

  // The corrected address carries what was wrong with the one it stands for.
  useEffect(() => {
    if (problems.length) go(query, { replace: true, state: { problems } });
  }, [go, problems, query]);

  useEffect(() => {
    if (toSearch(query) !== remembered) remember(toSearch(query));
  }, [query, remember, remembered]);

  const change = (changes: Partial<UserQuery>, isTyping = false) => {
    // One step back for a whole word typed, not one for each letter.
    go({ ...query, page: 1, ...changes }, { replace: isTyping && wasTyping.current });
    wasTyping.current = isTyping;
  };

  return {
    query,
    problems: (state as ListState | null)?.problems ?? problems,
    dismissProblems: () => go(query, { replace: true }),
    setPage: (page) => change({ page }),
    setPerPage: (perPage) => change({ perPage }),
    setSort: (field, order) => {
      const turned = query.sort.field === field && query.sort.order === "ASC" ? "DESC" : "ASC";
      change({ sort: { field, order: order ?? turned } });
    },
    setFilter: (changes, { isTyping } = {}) =>
      change({ filter: withFilter(query.filter, changes) }, isTyping),
    clearFilter: () => change({ filter: {} }),
    correctPage: (page) => go({ ...query, page }, { replace: true }),
  };
};

/** Kept by the browser with the entry of its history. */
interface ListState {
  problems: readonly AddressProblem[];
}

/** React-admin's store: what the link in the navigation leads back to. */
export const rememberedSearch = "users.search";
