/** Where the list of exactly those users is whom a figure counts. */
import { useAdminApp } from "../admin/AdminAppContext";
import type { UserFilter, UserQuery } from "../backends/backend";
import { defaultQuery, toSearch } from "../users/listAddress";

export const useListLink = () => {
  const { connection } = useAdminApp();
  return (filter: UserFilter, sort: UserQuery["sort"] = defaultQuery.sort) => ({
    pathname: `/${connection.id}/users`,
    search: toSearch({ ...defaultQuery, sort, filter }),
  });
};
