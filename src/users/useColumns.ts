/**
 * Which columns are shown: those of this server, as chosen in this browser, and the one that the list is
 * sorted by, without which nobody could tell its order.
 */
import { useMemo } from "react";
import { useStore } from "react-admin";
import { useBackend } from "../admin/BackendContext";
import type { UserColumn } from "../backends/backend";
import { defaultQuery } from "./listAddress";
import { usualColumns } from "./userColumns";
import type { UserQueryControls } from "./useUserQuery";

export interface Columns {
  /** What the server can fill, in its order. */
  available: readonly UserColumn[];
  shown: readonly UserColumn[];
  /** Hiding the one that the list is sorted by puts the list back into its usual order. */
  toggle(column: UserColumn): void;
  /** Undefined where the usual ones are shown. */
  reset: (() => void) | undefined;
}

export const useColumns = ({ query, setSort }: UserQueryControls): Columns => {
  const available = useBackend().users.columns;
  const [chosen, choose] = useStore<readonly UserColumn[] | null>("users.columns", null);
  const wanted = Array.isArray(chosen) ? (chosen as readonly UserColumn[]) : usualColumns;
  const { field: sorted } = query.sort;
  const added = wanted.includes(sorted) ? undefined : sorted;
  // The same list as long as it says the same: the rows are not drawn anew for another order.
  const shown = useMemo(
    () => available.filter((column) => column === "name" || column === added || wanted.includes(column)),
    [available, wanted, added],
  );
  return useMemo(
    () => ({
      available,
      shown,
      toggle(column) {
        if (column === sorted) setSort(defaultQuery.sort.field, defaultQuery.sort.order);
        choose(
          shown.includes(column)
            ? wanted.filter((one) => one !== column)
            : available.filter((one) => one === column || wanted.includes(one)),
        );
      },
      reset: chosen ? () => choose(null) : undefined,
    }),
    [available, shown, wanted, chosen, choose, sorted, setSort],
  );
};
