/** The users on the page that the address asks for; those of the last page while the next one is on its way. */
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { type DataProvider, useDataProvider } from "react-admin";
import type { User, UserColumn, UserQuery } from "../backends/backend";
import type { ListMeta } from "../providers/dataProvider";
import type { UserQueryControls } from "./useUserQuery";

export interface UserPageState {
  /** Absent until the first page has arrived, and after a failure. */
  users: readonly User[] | undefined;
  total: number | undefined;
  /** When they were read, in milliseconds since 1970. */
  asOf: number;
  /** Shows the last page's users while it waits for the next. */
  isWaiting: boolean;
  error: unknown;
  refetch(): void;
}

export const useUserPage = (
  { query, correctPage }: UserQueryControls,
  columns: readonly UserColumn[],
): UserPageState => {
  const params = toParams(query, columns);
  // Not react-admin's `useGetList`: that one keeps each user of each page once more, under a key nobody asks for.
  const { data, dataUpdatedAt, error, isPlaceholderData, isFetching, refetch } = useQuery({
    ...listQuery(useDataProvider(), params),
    placeholderData: keepPreviousData,
  });
  const { data: users, total } = data ?? {};
  const isWaiting = isPlaceholderData || (isFetching && !data);
  const lastPage = Math.max(1, Math.ceil((total ?? 0) / query.perPage));
  const isBeyond = total !== undefined && !isWaiting && query.page > lastPage;

  useEffect(() => {
    if (isBeyond) correctPage(lastPage);
  }, [isBeyond, lastPage, correctPage]);

  usePrefetchNextPage(params, !isWaiting && !error && query.page < lastPage);

  return { users, total, asOf: dataUpdatedAt, isWaiting, error, refetch: () => void refetch() };
};

/** A user's own page opens with what the list knows; reading it again is that page's business. */
export const useShownAtOnce = (users: readonly User[] | undefined) => {
  const queryClient = useQueryClient();
  useEffect(() => {
    for (const user of users ?? [])
      queryClient.setQueryData<User>(
        ["users", "getOne", { id: user.id, meta: undefined }],
        (known) => known ?? user,
      );
  }, [queryClient, users]);
};

/** So that "next" shows at once. Nobody is bothered by its failure: whoever goes there asks again. */
const usePrefetchNextPage = (params: ListParams, isWanted: boolean) => {
  const dataProvider = useDataProvider();
  const queryClient = useQueryClient();
  const key = JSON.stringify(params);
  useEffect(() => {
    if (!isWanted) return undefined;
    const { pagination, ...same } = JSON.parse(key) as ListParams;
    const next = { ...same, pagination: { ...pagination, page: pagination.page + 1 } };
    const timer = setTimeout(() => void queryClient.prefetchQuery(listQuery(dataProvider, next)), 150);
    return () => clearTimeout(timer);
  }, [isWanted, key, dataProvider, queryClient]);
};

/** Under the key that react-admin gives lists. */
const listQuery = (dataProvider: DataProvider, params: ListParams) => ({
  queryKey: ["users", "getList", params],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    dataProvider.getList<User>("users", { ...params, signal }),
});

/** The order of the sorted column needs its values, whether it is shown or not. */
const toParams = ({ page, perPage, sort, filter }: UserQuery, columns: readonly UserColumn[]) => ({
  pagination: { page, perPage },
  sort,
  filter,
  meta: { columns: columns.includes(sort.field) ? columns : [...columns, sort.field] } satisfies ListMeta,
});

type ListParams = ReturnType<typeof toParams>;
