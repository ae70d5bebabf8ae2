/** All users that match the list's filter, on however many pages, in the list's order. */
import type { DataProvider } from "react-admin";
import type { User, UserQuery } from "../backends/backend";
import { readEveryPage } from "../backends/readEveryPage";

export const readEveryone = async (
  dataProvider: Pick<DataProvider, "getList">,
  { sort, filter }: Pick<UserQuery, "sort" | "filter">,
): Promise<User[]> =>
  readEveryPage(async (page, perPage) => {
    const { data, total = 0 } = await dataProvider.getList<User>("users", {
      pagination: { page, perPage },
      sort,
      filter,
    });
    return { users: data, total };
  });
