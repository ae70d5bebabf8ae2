/** What is above the list: search, filter, and which columns (on a phone: which order). */
import Box from "@mui/material/Box";
import { lazy, Suspense, useCallback, useDeferredValue } from "react";
import { useBackend } from "../admin/BackendContext";
import { ColumnsMenu } from "./ColumnsMenu";
import { FilterMenu } from "./FilterMenu";
import { SearchBox } from "./SearchBox";
import type { Columns } from "./useColumns";
import type { UserQueryControls } from "./useUserQuery";

/** Wider screens sort by the heads of their columns. */
const SortMenu = lazy(() => import("./SortMenu"));

export interface ListToolbarProps {
  controls: UserQueryControls;
  columns: Columns;
  isPhone: boolean;
}

export const ListToolbar = ({ controls, columns, isPhone }: ListToolbarProps) => {
  const { filters } = useBackend().users;
  const hasMenu = filters.some((filter) => filter !== "q");
  const { setFilter } = controls;
  const { filter } = controls.query;
  const filterLater = useDeferredValue(filter); // the rows come first
  const onSearch = useCallback((q: string) => setFilter({ q }, { isTyping: true }), [setFilter]);
  return (
    <div className="tools">
      {filters.includes("q") && <SearchBox text={filter.q ?? ""} onSearch={onSearch} />}
      {hasMenu && <FilterMenu filter={filterLater} setFilter={setFilter} isPhone={isPhone} />}
      <div className="end">
        {isPhone ? (
          <Suspense fallback={<Box sx={{ width: 44, height: 44 }} />}>
            <SortMenu controls={controls} />
          </Suspense>
        ) : (
          <ColumnsMenu columns={columns} />
        )}
      </div>
    </div>
  );
};
