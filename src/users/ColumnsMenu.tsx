/** Which columns are shown; kept in this browser, for this server. */
import Check from "@mui/icons-material/Check";
import ViewColumnOutlined from "@mui/icons-material/ViewColumnOutlined";
import Button from "@mui/material/Button";
import Divider from "@mui/material/Divider";
import Menu from "@mui/material/Menu";
import MenuItem from "@mui/material/MenuItem";
import { memo } from "react";
import { useTranslate } from "react-admin";
import { useMenu } from "../layout/useMenu";
import type { Columns } from "./useColumns";

export const ColumnsMenu = memo(function ColumnsMenu({ columns }: { columns: Columns }) {
  const translate = useTranslate();
  const { buttonProps, menuProps, close } = useMenu("columns-menu");
  return (
    <>
      <Button {...buttonProps} variant="outlined" startIcon={<ViewColumnOutlined />} sx={{ height: 40 }}>
        {translate("list.columns.button")}
      </Button>
      <Menu {...menuProps}>
        {columns.available
          .filter((column) => column !== "name")
          .map((column) => {
            const isShown = columns.shown.includes(column);
            return (
              <MenuItem
                key={column}
                role="menuitemcheckbox"
                aria-checked={isShown}
                onClick={() => columns.toggle(column)}
                sx={{ gap: 3, justifyContent: "space-between" }}
              >
                {translate(`list.columns.${column}`)}
                <Check fontSize="small" sx={{ visibility: isShown ? "visible" : "hidden" }} />
              </MenuItem>
            );
          })}
        <Divider component="li" />
        <MenuItem
          disabled={!columns.reset}
          onClick={() => {
            columns.reset?.();
            close();
          }}
        >
          {translate("list.columns.reset")}
        </MenuItem>
      </Menu>
    </>
  );
});
