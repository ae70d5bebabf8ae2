/**
 * Figures as a table that can be looked at: behind each name lies a bar as long as its share of everybody.
 * Each name leads to the list of exactly those users; so does a click anywhere in its row.
 */
import Box from "@mui/material/Box";
import Skeleton from "@mui/material/Skeleton";
import { alpha, type Theme } from "@mui/material/styles";
import { useTranslate } from "ra-core";
import { Link, useNavigate } from "react-router";
import { useLocale } from "../i18n/useLocale";
import type { Figure } from "./count";
import { useListLink } from "./useListLink";

export interface BarTableProps {
  /** What the table is about, for those who hear it. */
  label: string;
  /** The heading above the names. */
  column: string;
  rows: readonly BarRow[];
  total: number | undefined;
}

export interface BarRow extends Figure {
  name: string;
  /** Counted apart from the others: a line parts it from them. */
  isApart?: boolean;
  /** The number is not final: it leads nowhere yet. */
  isPartial?: boolean;
}

export const BarTable = ({ label, column, rows, total }: BarTableProps) => {
  const translate = useTranslate();
  return (
    <Box component="table" aria-label={label} sx={tableSx}>
      <thead>
        <tr>
          <th scope="col">{column}</th>
          <th scope="col" className="number">
            {translate("overview.table.users")}
          </th>
          <th scope="col" className="share">
            {translate("overview.table.share")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.key} row={row} total={total} />
        ))}
      </tbody>
    </Box>
  );
};

const Row = ({ row, total }: { row: BarRow; total: number | undefined }) => {
  const locale = useLocale();
  const navigate = useNavigate();
  const to = useListLink()(row.filter);
  const { name, count, isApart, isPartial = false } = row;
  const share = count !== undefined && total ? count / total : 0;
  const leadsTo = count && !isPartial ? to : undefined;
  const text = (
    <span className="name">
      <span dir="auto" title={name}>
        {name}
      </span>
    </span>
  );
  return (
    <tr
      className={[leadsTo && "open", isApart && "apart"].filter(Boolean).join(" ")}
      onClick={(event) => {
        const isOnLink = (event.target as Element).closest("a");
        if (leadsTo && !isOnLink && !window.getSelection()?.toString()) void navigate(leadsTo);
      }}
    >
      <th scope="row">
        <span className="track">
          {share > 0 && <span className="bar" aria-hidden style={{ inlineSize: `${share * 100}%` }} />}
          {leadsTo ? <Link to={leadsTo}>{text}</Link> : text}
        </span>
      </th>
      <td className="number">
        {count === undefined ? <Skeleton width={24} sx={skeletonSx} /> : count.toLocaleString(locale)}
      </td>
      <td className="share">
        {count === undefined ? <Skeleton width={32} sx={skeletonSx} /> : formatShare(share, locale)}
      </td>
    </tr>
  );
};

/** One of ten thousand is not nothing, and all but one are not all. */
export const formatShare = (share: number, locale: string): string =>
  share.toLocaleString(locale, {
    style: "percent",
    maximumFractionDigits: (share > 0 && share < 0.01) || (share > 0.99 && share < 1) ? 2 : 0,
  });

const skeletonSx = { marginInlineStart: "auto", fontSize: "0.875rem" };

const tableSx = ({ palette }: Theme) => ({
  width: "100%",
  tableLayout: "fixed",
  borderCollapse: "collapse",
  fontSize: "0.875rem",
  fontVariantNumeric: "tabular-nums",
  "& th, & td": { padding: 0, textAlign: "start", fontWeight: 400 },
  "& tbody th, & tbody td": { paddingBlock: "3px" },
  "& thead th": { height: 24, fontSize: "0.75rem", color: palette.text.secondary },
  "& .number, & .share": { textAlign: "end", whiteSpace: "nowrap" },
  "& .number": { width: "4.5rem" },
  "& td.number": { fontWeight: 600 },
  "& .share": { width: "4rem", color: palette.text.secondary },
  "& .track": { position: "relative", display: "block", borderRadius: "6px", overflow: "hidden" },
  "& .bar": {
    position: "absolute",
    insetBlock: 0,
    insetInlineStart: 0,
    minWidth: 3,
    borderRadius: "6px",
    backgroundColor: alpha(palette.primary.main, palette.mode === "light" ? 0.18 : 0.3),
    outline: "1px solid transparent", // seen where the system chooses the colours
    outlineOffset: -1,
  },
  // As high as a finger needs: names of several lines are higher.
  "& .name": {
    position: "relative",
    display: "flex",
    alignItems: "center",
    minHeight: 30,
    paddingInline: "10px",
    paddingBlock: "4px",
    lineHeight: 1.3,
    "@media (pointer: coarse)": { minHeight: 44 },
    "& > span": {
      display: "-webkit-box",
      WebkitBoxOrient: "vertical",
      WebkitLineClamp: 2,
      overflow: "hidden",
      overflowWrap: "anywhere",
    },
  },
  "& a": {
    display: "block",
    color: "inherit",
    textDecoration: "none",
    outlineOffset: -2,
    borderRadius: "6px",
  },
  "& .open": { cursor: "pointer" },
  "& .open:hover .name": { textDecoration: "underline" },
  "& .apart > *": { borderBlockStart: `1px solid ${palette.divider}` },
});
