/** Everybody on the server, for pages that are about all of them at once. */
import { useQuery } from "@tanstack/react-query";
import { useDataProvider } from "ra-core";
import type { User } from "../backends/backend";
import { readEveryone } from "../users/readEveryone";

export const useEveryone = () => {
  const dataProvider = useDataProvider();
  return useQuery<User[]>({
    queryKey: ["users", "everyone"],
    queryFn: () => readEveryone(dataProvider, { sort: { field: "name", order: "ASC" }, filter: {} }),
  });
};
