/** The users as a table. Plain elements, styled from above: 250 rows of components would be felt. */
import ArrowDownward from "@mui/icons-material/ArrowDownward";
import ArrowUpward from "@mui/icons-material/ArrowUpward";
import { useTheme } from "@mui/material/styles";
import useMediaQuery from "@mui/material/useMediaQuery";
import { memo } from "react";
import { useTranslate } from "react-admin";
import { useBackend } from "../admin/BackendContext";
import { usePrefetchPages } from "../admin/lazyPages";
import type { User, UserColumn } from "../backends/backend";
import { RowMenu } from "./RowMenu";
import { columnDefinitions } from "./userColumns";
import { UserLink, type UserLinks, useUserLinks } from "./userLink";
import type { Selection } from "./useSelection";
import type { UserQueryControls } from "./useUserQuery";

export interface UsersProps {
  /** Absent while the first page is on its way. */
  users: readonly User[] | undefined;
  /** Of them, who is drawn by now: the rest is kept room for. */
  shown: readonly User[] | undefined;
  columns: readonly UserColumn[];
  controls: UserQueryControls;
  selection: Selection;
  /** What is shown is not yet what was asked for. */
  isWaiting: boolean;
  onDelete: (user: User) => void;
}

export const UserTable = memo(function UserTable(props: UsersProps) {
  const { users, shown, columns, controls, selection, isWaiting, onDelete } = props;
  const translate = useTranslate();
  const minWidth = columns.reduce((sum, column) => sum + columnDefinitions[column].minWidth, edgeWidth * 2);
  // Wider than the window: it scrolls sideways by itself, and then its head cannot stick to the window.
  const fits = useMediaQuery(`(min-width: ${minWidth + 50}px)`, { noSsr: true });
  const { rowHeight } = useTheme();
  const missing = (users?.length ?? 0) - (shown?.length ?? 0);
  const prefetch = usePrefetchPages();
  const { base, open } = useUserLinks();
  return (
    <div
      className={["user-list user-table", fits && "fits", columns.includes("fullName") && "has-full-name"]
        .filter(Boolean)
        .join(" ")}
      aria-busy={isWaiting}
      onMouseEnter={prefetch}
      onFocus={prefetch}
    >
      <table style={{ minWidth }} aria-label={translate("list.title")}>
        <Widths columns={columns} />
        <Head columns={columns} users={users} controls={controls} selection={selection} />
        <tbody>
          {shown
            ? shown.map((user) => (
                <Row
                  key={user.id}
                  user={user}
                  columns={columns}
                  base={base}
                  open={open}
                  isSelected={selection.has(user.id)}
                  onToggle={selection.toggle}
                  onDelete={onDelete}
                />
              ))
            : Array.from({ length: 10 }, (_, row) => <SkeletonRow key={row} columns={columns} />)}
          {missing > 0 && <tr aria-hidden aria-busy style={{ height: missing * rowHeight }} />}
        </tbody>
      </table>
    </div>
  );
});

/** Pixels: of the first column, with the checkboxes, and of the last, with the menus. */
const edgeWidth = 52;

const Widths = ({ columns }: { columns: readonly UserColumn[] }) => (
  <colgroup>
    <col style={{ width: edgeWidth }} />
    {columns.map((column) => {
      const { isFlexible, minWidth } = columnDefinitions[column];
      return <col key={column} {...(!isFlexible && { style: { width: minWidth } })} />;
    })}
    <col style={{ width: edgeWidth }} />
  </colgroup>
);

type HeadProps = Pick<UsersProps, "users" | "columns" | "controls" | "selection">;

const Head = ({ columns, users = [], controls, selection }: HeadProps) => {
  const translate = useTranslate();
  const { sortable } = useBackend().users;
  const { sort } = controls.query;
  const selectedHere = users.filter(({ id }) => selection.has(id));
  const isAll = users.length > 0 && selectedHere.length === users.length;
  return (
    <thead>
      <tr>
        <th>
          <label className="check">
            <input
              type="checkbox"
              aria-label={translate("list.select.page")}
              checked={isAll}
              ref={(box) => {
                if (box) box.indeterminate = selectedHere.length > 0 && !isAll;
              }}
              onChange={() => (isAll ? selection.remove(users.map(({ id }) => id)) : selection.add(users))}
            />
          </label>
        </th>
        {columns.map((column) => {
          const isSorted = sort.field === column;
          const label = translate(`list.columns.${column}`);
          const Arrow = isSorted && sort.order === "DESC" ? ArrowDownward : ArrowUpward;
          if (!sortable.includes(column))
            return (
              <th key={column} scope="col">
                {label}
              </th>
            );
          return (
            <th
              key={column}
              scope="col"
              aria-sort={isSorted ? (sort.order === "ASC" ? "ascending" : "descending") : "none"}
            >
              <button
                type="button"
                className={isSorted ? "sort sorted" : "sort"}
                onClick={() => controls.setSort(column)}
              >
                <span className="ellipsis">{label}</span>
                <Arrow aria-hidden />
              </button>
            </th>
          );
        })}
        <td>
          <span className="hidden">{translate("list.actions")}</span>
        </td>
      </tr>
    </thead>
  );
};

interface RowProps extends UserLinks {
  user: User;
  columns: readonly UserColumn[];
  isSelected: boolean;
  onToggle: (user: User) => void;
  onDelete: (user: User) => void;
}

const Row = memo(function UserRow({ user, columns, base, open, isSelected, onToggle, onDelete }: RowProps) {
  const translate = useTranslate();
  return (
    // The link in the first cell is the way in for keyboard and screen reader; a click may land anywhere.
    <tr className={isSelected ? "selected" : ""} onClick={(event) => open(user, event)}>
      <td>
        <label className="check">
          <input
            type="checkbox"
            aria-label={translate("list.select.user", { name: user.name })}
            checked={isSelected}
            onChange={() => onToggle(user)}
          />
        </label>
      </td>
      {columns.map((column) => {
        const { Cell } = columnDefinitions[column];
        return (
          <td key={column}>
            {column === "name" ? (
              <UserLink base={base} user={user}>
                <Cell user={user} />
              </UserLink>
            ) : (
              <Cell user={user} />
            )}
          </td>
        );
      })}
      <td>
        <RowMenu user={user} onDelete={onDelete} />
      </td>
    </tr>
  );
});

const SkeletonRow = ({ columns }: { columns: readonly UserColumn[] }) => (
  <tr className="skeleton" aria-hidden>
    <td>&nbsp;</td>
    {columns.map((column) => (
      <td key={column}>
        {column === "name" ? (
          <span className="name">
            <span className="bone avatar" />
            <span className="bone" />
          </span>
        ) : (
          <span className="bone">&nbsp;</span>
        )}
      </td>
    ))}
    <td>&nbsp;</td>
  </tr>
);
