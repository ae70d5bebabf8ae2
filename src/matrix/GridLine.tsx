/** One user's row of the grid: the name, then a cell for each column. */
import { useTranslate } from "ra-core";
import { memo } from "react";
import type { User } from "../backends/backend";
import {
  type Cell,
  cellOf,
  type GridColumn,
  type GridRow,
  type GridTable,
  keyOf,
  type Staged,
} from "./cells";
import { rowHeight } from "./gridStyles";

export interface GridLineProps {
  table: GridTable;
  columns: readonly GridColumn[];
  row: GridRow;
  staged: Staged | undefined;
  /** From 0, among the users shown. */
  index: number;
  /** The column that has the keyboard, 0 being the name; undefined where another row has it. */
  active: number | undefined;
  /** Marked columns, from 1. */
  firstMarked: number | undefined;
  lastMarked: number | undefined;
  hasFailed: boolean;
  idOf: (row: number, column: number) => string;
}

export const GridLine = memo(function GridLine(props: GridLineProps) {
  const {
    table,
    columns,
    row,
    staged,
    index,
    active,
    firstMarked = 1,
    lastMarked = 0,
    hasFailed,
    idOf,
  } = props;
  const place = index + 1;
  return (
    <div
      role="row"
      className="row"
      aria-rowindex={place + 1}
      data-row={place}
      style={{ insetBlockStart: index * rowHeight }}
    >
      <div
        role="rowheader"
        id={idOf(place, 0)}
        data-column={0}
        tabIndex={active === 0 ? 0 : -1}
        aria-colindex={1}
        aria-haspopup="menu"
      >
        <Name user={row.user} hasFailed={hasFailed} />
      </div>
      {columns.map((column, at) => (
        <GridCell
          key={keyOf(column)}
          cell={cellOf(table, column, row, staged)}
          id={idOf(place, at + 1)}
          column={at + 1}
          isActive={active === at + 1}
          isMarked={at + 1 >= firstMarked && at + 1 <= lastMarked}
        />
      ))}
    </div>
  );
});

const Name = ({ user, hasFailed }: { user: User; hasFailed: boolean }) => {
  const translate = useTranslate();
  const second = hasFailed
    ? translate("matrix.failedRow")
    : user.isAdmin
      ? translate("list.role.administrator")
      : user.isDisabled
        ? translate("list.state.isDisabled")
        : "";
  return (
    <span className="lines">
      <bdi className="ellipsis" title={user.fullName || user.name}>
        {user.name}
      </bdi>
      {second && <span className="second ellipsis">{second}</span>}
    </span>
  );
};

interface GridCellProps {
  cell: Cell;
  id: string;
  column: number;
  isActive: boolean;
  isMarked: boolean;
}

const GridCell = ({ cell, id, column, isActive, isMarked }: GridCellProps) => {
  const describe = useDescribeCell();
  const { isOn, isStaged, reason } = cell;
  const isUnread = reason === "matrix.reason.unread";
  return (
    <div
      role="gridcell"
      id={id}
      data-column={column}
      tabIndex={isActive ? 0 : -1}
      aria-colindex={column + 1}
      // oxlint-disable-next-line jsx-a11y/role-supports-aria-props -- ARIA 1.2 allows it on this role
      aria-readonly={reason !== undefined && !isUnread}
      aria-selected={isMarked}
      className={[isOn ? "on" : "off", isStaged && (isOn ? "gains" : "loses")].filter(Boolean).join(" ")}
    >
      {isUnread ? <span className="waiting" /> : <Sign isOn={isOn} />}
      <span className="hidden">{describe(cell)}</span>
    </div>
  );
};

/** Plain shapes: a component of the design system for each cell would be felt while scrolling. */
const Sign = ({ isOn }: Pick<Cell, "isOn">) => (
  <svg viewBox="0 0 24 24" aria-hidden>
    {isOn === undefined ? (
      <path d="M7 12h10" />
    ) : isOn ? (
      <>
        <rect className="full" x="4" y="4" width="16" height="16" rx="3" />
        <path className="tick" d="m7.5 12.5 3 3 6-7" />
      </>
    ) : (
      <rect x="4" y="4" width="16" height="16" rx="3" />
    )}
  </svg>
);

/** "Yes, will be changed", "No. Administrators have every library." */
export const useDescribeCell = () => {
  const translate = useTranslate();
  return ({ isOn, isStaged, reason }: Cell): string => {
    const state = isOn === undefined ? "" : translate(isOn ? "list.yes" : "list.no");
    return [
      state && isStaged ? translate("matrix.stagedCell", { state }) : state,
      reason && translate(reason, { _: translate("matrix.reason.pointless") }),
    ]
      .filter(Boolean)
      .join(". ");
  };
};
