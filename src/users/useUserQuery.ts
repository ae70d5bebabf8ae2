/** The list's page, order and filter, kept in the address, so that reload, the back button and a shared link restore them. */
import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef } from "react";
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
  const { query: asWritten, problems } = useMemo(() => readAddress(search, users), [search, users]);
  const filter = useSame(asWritten.filter);
  const sort = useSame(asWritten.sort);
  const query = useMemo(() => ({ ...asWritten, filter, sort }), [asWritten, filter, sort]);

  const go = useCallback<Go>(
    (next, options = {}) => void navigate({ search: toSearch(next) }, options),
    [navigate],
  );

  // The corrected address carries what was wrong with the one it stands for.
  useEffect(() => {
    if (problems.length) go(query, { replace: true, state: { problems } });
  }, [go, problems, query]);

  useRemembered(toSearch(query));

  const shownProblems = (state as ListState | null)?.problems ?? problems;
  const actions = useActions(query, go);
  return useMemo(() => ({ query, problems: shownProblems, ...actions }), [query, shownProblems, actions]);
};

/** The navigation is drawn anew by it: after the list is, or when it is left. */
const useRemembered = (search: string) => {
  const [remembered, remember] = useStore(rememberedSearch, "");
  const keep = useEffectEvent((text: string) => text !== remembered && remember(text));
  const keepLast = useEffectEvent(() => keep(search));
  useEffect(() => {
    const timer = setTimeout(() => keep(search), 300);
    return () => clearTimeout(timer);
  }, [search]);
  useEffect(() => () => void keepLast(), []);
};

type Go = (next: UserQuery, options?: { replace?: boolean; state?: ListState }) => void;

/** The same ones as long as the list is there: nothing is drawn anew that has not changed. */
const useActions = (query: UserQuery, go: Go): Omit<UserQueryControls, "query" | "problems"> => {
  const latest = useRef({ query, go });
  useLayoutEffect(() => {
    latest.current = { query, go };
  });
  const wasTyping = useRef(false);
  return useMemo(() => {
    const change = (changes: Partial<UserQuery>, isTyping = false) => {
      // One step back for a whole word typed, not one for each letter.
      latest.current.go(
        { ...latest.current.query, page: 1, ...changes },
        { replace: isTyping && wasTyping.current },
      );
      wasTyping.current = isTyping;
    };
    const correct = (changes: Partial<UserQuery>) =>
      latest.current.go({ ...latest.current.query, ...changes }, { replace: true });
    return {
      dismissProblems: () => correct({}),
      setPage: (page) => change({ page }),
      setPerPage: (perPage) => change({ perPage }),
      setSort(field, order) {
        const { sort } = latest.current.query;
        const turned = sort.field === field && sort.order === "ASC" ? "DESC" : "ASC";
        change({ sort: { field, order: order ?? turned } });
      },
      setFilter: (changes, { isTyping } = {}) =>
        change({ filter: withFilter(latest.current.query.filter, changes) }, isTyping),
      clearFilter: () => change({ filter: {} }),
      correctPage: (page) => correct({ page }),
    };
  }, []);
};

/** What says the same is the same object, from one address to the next. */
const useSame = <Value>(value: Value): Value => {
  const text = JSON.stringify(value);
  return useMemo(() => JSON.parse(text) as Value, [text]);
};

/** Kept by the browser with the entry of its history. */
interface ListState {
  problems: readonly AddressProblem[];
}

/** React-admin's store: what the link in the navigation leads back to. */
export const rememberedSearch = "users.search";
