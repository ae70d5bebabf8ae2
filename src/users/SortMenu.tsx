/** On a phone there are no column heads to sort by. */
import Check from "@mui/icons-material/Check";
import SwapVert from "@mui/icons-material/SwapVert";
import Divider from "@mui/material/Divider";
import IconButton from "@mui/material/IconButton";
import Menu from "@mui/material/Menu";
import MenuItem from "@mui/material/MenuItem";
import { useTranslate } from "react-admin";
import { useBackend } from "../admin/BackendContext";
import { useMenu } from "../layout/useMenu";
import type { UserQueryControls } from "./useUserQuery";

export default function SortMenu({ controls }: { controls: UserQueryControls }) {
  const translate = useTranslate();
  const { sortable } = useBackend().users;
  const { sort } = controls.query;
  const { buttonProps, menuProps, close } = useMenu("sort-menu");
  const sortBy = (field: typeof sort.field, order: typeof sort.order) => {
    controls.setSort(field, order);
    close();
  };
  return (
    <>
      <IconButton
        {...buttonProps}
        aria-label={translate("list.sort.button", { column: translate(`list.columns.${sort.field}`) })}
        sx={{ width: 44, height: 44, border: "1px solid", borderColor: "outline", color: "text.primary" }}
      >
        <SwapVert />
      </IconButton>
      <Menu {...menuProps}>
        {sortable.map((column) => (
          <MenuItem
            key={column}
            role="menuitemradio"
            aria-checked={column === sort.field}
            onClick={() => sortBy(column, sort.order)}
            sx={{ gap: 3, justifyContent: "space-between" }}
          >
            {translate(`list.columns.${column}`)}
            <Check fontSize="small" sx={{ visibility: column === sort.field ? "visible" : "hidden" }} />
          </MenuItem>
        ))}
        <Divider component="li" />
        {(["ASC", "DESC"] as const).map((order) => (
          <MenuItem
            key={order}
            role="menuitemradio"
            aria-checked={order === sort.order}
            onClick={() => sortBy(sort.field, order)}
            sx={{ gap: 3, justifyContent: "space-between" }}
          >
            {translate(`list.sort.${order}`)}
            <Check fontSize="small" sx={{ visibility: order === sort.order ? "visible" : "hidden" }} />
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
