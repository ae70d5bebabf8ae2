/** Saves everyone who matches the filter as a file, on all pages. */
import FileDownloadOutlined from "@mui/icons-material/FileDownloadOutlined";
import Button from "@mui/material/Button";
import Divider from "@mui/material/Divider";
import Menu from "@mui/material/Menu";
import MenuItem, { type MenuItemProps } from "@mui/material/MenuItem";
import { useState } from "react";
import { type DataProvider, useDataProvider, useNotify, useTranslate } from "react-admin";
import { Link } from "react-router";
import { useAdminApp } from "../admin/AdminAppContext";
import { useBackend } from "../admin/BackendContext";
import type { User, UserQuery } from "../backends/backend";
import { describeError } from "../errors/describeError";
import { useSteady } from "../keyboard/useSteady";
import { useMenu } from "../layout/useMenu";
import type { ExportFormat } from "./exportUsers";
import { readEveryone } from "./readEveryone";

export interface ExportMenuProps extends Pick<UserQuery, "sort" | "filter"> {
  total: number | undefined;
  /** Where somebody is selected, only they are saved. */
  selected: readonly User[];
  isPhone: boolean;
}

export const ExportMenu = ({ sort, filter, total, selected, isPhone }: ExportMenuProps) => {
  const translate = useTranslate();
  const { buttonProps, menuProps, close } = useMenu("export-menu");
  const { connection } = useAdminApp();
  const { users, policy } = useBackend();
  const { isBusy, save } = useExport({ sort, filter }, selected);
  const count = selected.length || (total ?? 0);
  const steady = useSteady(isBusy || (!count && !users.create), buttonProps.onClick);
  const label = selected.length ? "list.export.selected" : "list.export.all";
  return (
    <>
      <Button
        {...buttonProps}
        {...steady}
        variant="outlined"
        aria-label={translate("list.export.label")}
        {...(!isPhone && { startIcon: <FileDownloadOutlined /> })}
        sx={isPhone ? { minWidth: 44, paddingInline: 1 } : {}}
      >
        {isPhone ? <FileDownloadOutlined /> : translate(isBusy ? "list.export.busy" : "list.export.label")}
      </Button>
      <Menu {...menuProps}>
        {(["csv", "json"] as const).map((format) => (
          <FormatItem
            key={format}
            disabled={!count}
            onChoose={(dataProvider) => {
              close();
              void save(format, dataProvider);
            }}
          >
            {translate(`${label}.${format}`, { smart_count: count })}
          </FormatItem>
        ))}
        {(users.create ?? policy) && <Divider component="li" />}
        {users.create && (
          <MenuItem component={Link} to={`/${connection.id}/import`}>
            {translate("list.export.import")}
          </MenuItem>
        )}
        {policy && (
          <MenuItem component={Link} to={`/${connection.id}/templates`}>
            {translate("list.export.templates")}
          </MenuItem>
        )}
      </Menu>
    </>
  );
};

/** The data provider hears of the router: only while the menu is open, or the menu would be drawn with each address. */
const FormatItem = ({
  onChoose,
  ...item
}: MenuItemProps & { onChoose: (dataProvider: DataProvider) => void }) => {
  const dataProvider = useDataProvider();
  return <MenuItem {...item} onClick={() => onChoose(dataProvider)} />;
};

const useExport = (query: Pick<UserQuery, "sort" | "filter">, selected: readonly User[]) => {
  const notify = useNotify();
  const { columns } = useBackend().users;
  const { connection } = useAdminApp();
  const [isBusy, setBusy] = useState(false);
  const save = async (format: ExportFormat, dataProvider: DataProvider) => {
    setBusy(true);
    try {
      const [{ exportUsers }, users] = await Promise.all([
        import("./exportUsers"),
        selected.length ? selected : readEveryone(dataProvider, query),
      ]);
      exportUsers(users, { columns, format, name: toFileName(connection.id) });
      notify("list.export.done", { type: "success", messageArgs: { smart_count: users.length } });
    } catch (error) {
      const { title, params } = describeError(error, connection);
      notify(title, { type: "error", messageArgs: params });
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, save };
};

/** Two servers, or two days, do not overwrite each other. */
const toFileName = (connectionId: string) => `${connectionId}-users-${new Date().toISOString().slice(0, 10)}`;
