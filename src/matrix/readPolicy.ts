/** One user's policy, through react-query: it knows what was read a moment ago, and hears when the session has ended. */
import type { QueryClient } from "@tanstack/react-query";
import type { DataProvider } from "ra-core";
import type { SettingsDocument, User } from "../backends/backend";
import { recordKey } from "../settings/recordForm";

export const readPolicy = (
  queryClient: QueryClient,
  dataProvider: Pick<DataProvider, "getOne">,
  { id }: Pick<User, "id">,
  signal: AbortSignal,
): Promise<SettingsDocument> =>
  queryClient.fetchQuery({
    queryKey: recordKey("policies", id),
    queryFn: async () =>
      (await dataProvider.getOne<SettingsDocument & { id: string }>("policies", { id, signal })).data,
  });
