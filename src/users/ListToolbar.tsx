/** What is above the list: search, filter, and which columns (on a phone: which order). */
import Box from "@mui/material/Box";
import { useBackend } from "../admin/BackendContext";
import { ColumnsMenu } from "./ColumnsMenu";
import { FilterMenu } from "./FilterMenu";
import { SearchBox } from "./SearchBox";
import { SortMenu } from "./SortMenu";
import type { Columns } from "./useColumns";
import type { UserQueryControls } from "./useUserQuery";

export interface ListToolbarProps {
  controls: UserQueryControls;
  columns: Columns;
  isPhone: boolean;
}

export const ListToolbar = ({ controls, columns, isPhone }: ListToolbarProps) => {
  const { filters } = useBackend().users;
  const hasMenu = filters.some((filter) => filter !== "q");
  return (
    <Box sx={{ display: "flex", gap: 1, alignItems: "center" }}>
      {filters.includes("q") && (
        <SearchBox
          text={controls.query.filter.q ?? ""}
          onSearch={(q) => controls.setFilter({ q }, { isTyping: true })}
        />
      )}
      {hasMenu && <FilterMenu controls={controls} isPhone={isPhone} />}
      <Box sx={{ marginInlineStart: "auto" }}>
        {isPhone ? <SortMenu controls={controls} /> : <ColumnsMenu columns={columns} />}
      </Box>
    </Box>
  );
};
