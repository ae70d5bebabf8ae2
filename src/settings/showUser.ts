/** Puts one user, as the server has just told, into the lists that are kept, so that nobody reads everybody again. */
import type { QueryClient, QueryKey } from "@tanstack/react-query";
import type { User } from "../backends/backend";
import { isSame } from "../backends/merge";

/**
 * Answers with which of the kept lists are right now. One whose order, filter or further columns the
 * change may touch shows the new row, too, but is not: it has to be read again.
 */
export const showUser = (queryClient: QueryClient, user: User): ((key: QueryKey) => boolean) => {
  const recordKey = ["users", "getOne", { id: user.id, meta: undefined }];
  const before = queryClient.getQueryData<User>(recordKey);
  queryClient.setQueryData<User>(recordKey, user);
  const right = new Set<string>();
  for (const query of queryClient.getQueryCache().findAll({ queryKey: ["users", "getList"] })) {
    const { queryKey, state } = query;
    const page = state.data as Page | undefined;
    const row = page?.data.find(({ id }) => id === user.id);
    const old = row ?? before;
    if (!page || !old) continue;
    const data = page.data.map((each) => (each === row ? { ...onlyInLists(row), ...user } : each));
    const isRight = !mayMove(queryKey[2] as ListParams, old, user);
    if (isRight) right.add(query.queryHash);
    // As old as it was: the other rows are no newer for it.
    queryClient.setQueryData<Page>(queryKey, { ...page, data }, { updatedAt: state.dataUpdatedAt });
  }
  return (key) =>
    right.has(queryClient.getQueryCache().find({ queryKey: key, exact: true })?.queryHash ?? "");
};

/** What react-admin keeps of a list. */
interface Page {
  data: User[];
  total?: number;
}

interface ListParams {
  sort?: { field: string };
  filter?: Record<string, unknown>;
}

/** Who is disabled is signed out, which a further column counts. */
const mayMove = ({ sort, filter = {} }: ListParams, old: User, user: User): boolean => {
  const differs = (key: string) => !isSame(old[key as keyof User], user[key as keyof User]);
  const isFiltered = Object.values(filter).some((value) => value !== undefined && value !== "");
  return (
    differs("isDisabled") ||
    (sort !== undefined && differs(sort.field)) ||
    (isFiltered && !isSame(withoutTimes(old), withoutTimes(user)))
  );
};

/** What the answer about one user does not tell. */
const onlyInLists = ({ devicesSignedIn }: User) => (devicesSignedIn === undefined ? {} : { devicesSignedIn });

const withoutTimes = ({ updatedAt: _updatedAt, devicesSignedIn: _devices, ...user }: User) => user;
