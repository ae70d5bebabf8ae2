/** What is above the list: search, filter, and which columns (on a phone: which order). */
import Box from "@mui/material/Box";
import { lazy, Suspense, useCallback } from "react";
import { useBackend } from "../admin/BackendContext";
import type { UserFilter } from "../backends/backend";
import { ColumnsMenu } from "./ColumnsMenu";
import { FilterMenu } from "./FilterMenu";
import { SearchBox } from "./SearchBox";
import type { Columns } from "./useColumns";
import type { UserQueryControls } from "./useUserQuery";

/** Wider screens sort by the heads of their columns. */
const SortMenu = lazy(() => import("./SortMenu"));

export interface ListToolbarProps {
  /** What the menu says is chosen: it may come after the rows. */
  filter: UserFilter;
  controls: UserQueryControls;
  columns: Columns;
  isPhone: boolean;
}

export const ListToolbar = ({ filter, controls, columns, isPhone }: ListToolbarProps) => {
  const { filters } = useBackend().users;
  const hasMenu = filters.some((name) => name !== "q");
  const { setFilter } = controls;
  const onSearch = useCallback((q: string) => setFilter({ q }, { isTyping: true }), [setFilter]);
  return (
    <div className="tools">
      {filters.includes("q") && <SearchBox text={controls.query.filter.q ?? ""} onSearch={onSearch} />}
      {hasMenu && <FilterMenu filter={filter} setFilter={setFilter} isPhone={isPhone} />}
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
