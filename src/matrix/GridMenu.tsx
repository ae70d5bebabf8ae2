/** What can be done to a whole column, for everybody shown, or to a whole row. */
import Menu from "@mui/material/Menu";
import MenuItem from "@mui/material/MenuItem";
import { useTranslate } from "ra-core";
import { Link } from "react-router";
import { useAdminApp } from "../admin/AdminAppContext";
import type { User } from "../backends/backend";
import { MenuHeading } from "../layout/MenuHeading";
import { toUserPath } from "../users/userLink";
import type { GridColumn } from "./cells";
import type { Access } from "./useAccess";

export interface GridMenuProps {
  anchor: HTMLElement;
  access: Access;
  columns: readonly GridColumn[];
  labelOf: (column: GridColumn) => string;
  shown: readonly User[];
  /** One of the two: whose row, or which column. */
  user: User | undefined;
  column: GridColumn | undefined;
  onClose: () => void;
}

export const GridMenu = (props: GridMenuProps) => {
  const { anchor, access, columns, labelOf, shown, user, column, onClose } = props;
  const translate = useTranslate();
  const { connection } = useAdminApp();
  const change = async (isOn: boolean) => {
    onClose();
    const whom = user ? [user] : shown;
    await access.readAll(whom);
    access.stageAll(whom, user ? columns : column ? [column] : [], isOn);
  };
  if (!user && !column) return null;
  const kind = user ? "row" : "column";
  return (
    <Menu
      open
      anchorEl={anchor}
      onClose={onClose}
      slotProps={{ list: { "aria-label": user ? user.name : labelOf(column!) } }}
    >
      <MenuHeading>
        <bdi>{user ? user.name : labelOf(column!)}</bdi>
      </MenuHeading>
      {[true, false].map((isOn) => (
        <MenuItem key={String(isOn)} onClick={() => void change(isOn)}>
          {translate(`matrix.${kind}.${isOn ? "on" : "off"}`, { smart_count: shown.length })}
        </MenuItem>
      ))}
      {user && (
        <MenuItem component={Link} to={toUserPath(connection.id, user)}>
          {translate("list.menu.edit")}
        </MenuItem>
      )}
    </Menu>
  );
};
