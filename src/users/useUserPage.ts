/** The users on the page that the address asks for; those of the last page while the next one is on its way. */
import { keepPreviousData, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useDataProvider, useGetList } from "react-admin";
import type { User, UserQuery } from "../backends/backend";
import type { UserQueryControls } from "./useUserQuery";

export interface UserPageState {
  /** Absent until the first page has arrived, and after a failure. */
  users: readonly User[] | undefined;
  total: number | undefined;
  /** Shows the last page's users while it waits for the next. */
  isWaiting: boolean;
  error: unknown;
  refetch(): void;
}

export const useUserPage = ({ query, correctPage }: UserQueryControls): UserPageState => {
  const { data, total, error, isPlaceholderData, isFetching, refetch } = useGetList<User>(
    "users",
    toParams(query),
    { placeholderData: keepPreviousData },
  );
  const isWaiting = isPlaceholderData || (isFetching && !data);
  const lastPage = Math.max(1, Math.ceil((total ?? 0) / query.perPage));
  const isBeyond = total !== undefined && !isWaiting && query.page > lastPage;

  useEffect(() => {
    if (isBeyond) correctPage(lastPage);
  }, [isBeyond, lastPage, correctPage]);

  usePrefetchNextPage(query, !isWaiting && !error && query.page < lastPage);

  return { users: data, total, isWaiting, error, refetch: () => void refetch() };
};

/** So that "next" shows at once. Nobody is bothered by its failure: whoever goes there asks again. */
const usePrefetchNextPage = (query: UserQuery, isWanted: boolean) => {
  const dataProvider = useDataProvider();
  const queryClient = useQueryClient();
  const key = JSON.stringify(query);
  useEffect(() => {
    if (!isWanted) return undefined;
    const asked = JSON.parse(key) as UserQuery;
    const params = toParams({ ...asked, page: asked.page + 1 });
    const timer = setTimeout(
      () =>
        void queryClient.prefetchQuery({
          // As `useGetList` writes it, `meta` included.
          queryKey: ["users", "getList", { ...params, meta: undefined }],
          queryFn: ({ signal }) => dataProvider.getList<User>("users", { ...params, signal }),
        }),
      150,
    );
    return () => clearTimeout(timer);
  }, [isWanted, key, dataProvider, queryClient]);
};

export const toParams = ({ page, perPage, sort, filter }: UserQuery) => ({
  pagination: { page, perPage },
  sort,
  filter,
});
