/**
 * How the list looks, table and cards, in one place: what is in it carries class names only. Set down once, and
 * not with each list that is drawn, since working them out takes longer than drawing the rows.
 */
import GlobalStyles from "@mui/material/GlobalStyles";
import { alpha, type Theme } from "@mui/material/styles";
import { memo } from "react";
import { radii } from "../ui/tokens";

const ellipsis = { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" } as const;

export const ListStyles = memo(function ListStyles() {
  return (
    <GlobalStyles
      styles={(theme) => ({
        ".user-page": pageStyles(theme),
        ".user-list": listStyles(theme),
        ".user-table": tableStyles(theme),
        ".user-cards": cardStyles(theme),
        ".user-pages": pagesStyles(theme),
      })}
    />
  );
});

const hidden = {
  position: "absolute",
  clipPath: "inset(50%)",
  width: 1,
  height: 1,
  overflow: "hidden",
} as const;

/** All of it, from the heading to the steps from page to page. */
const pageStyles = ({ spacing }: Theme) =>
  ({
    display: "grid",
    gap: spacing(2),
    gridTemplateColumns: "minmax(0, 1fr)",
    "& > .hidden": { ...hidden, whiteSpace: "nowrap" },
    "& > .tools": { display: "flex", gap: spacing(1), alignItems: "center" },
    "& > .tools > .end": { marginInlineStart: "auto" },
    // What is below the household is not shown before that is there: it would be pushed down while one reads.
    "& > section[aria-busy=true] ~ *": { visibility: "hidden" },
  }) as const;

/** What table and cards share. */
const listStyles = ({ palette }: Theme) => ({
  position: "relative",
  fontSize: "0.875rem",
  // Not faded: the rows of before stay readable until the new ones are there.
  "&[aria-busy=true]": { cursor: "progress" },
  "& .muted": { color: palette.text.secondary },
  "& .small": { fontSize: "0.8125rem" },
  "& .strong": { fontWeight: 600 },
  // No wider than its text: a name that is written the other way begins at the same edge as its neighbours.
  "& .ellipsis": { display: "block", width: "fit-content", maxWidth: "100%", minWidth: 0, ...ellipsis },
  "& .hidden": hidden,
  "& .name": { display: "flex", alignItems: "center", gap: "12px", minWidth: 0 },
  "& .lines": { minWidth: 0, display: "block" },
  "& .line": { display: "flex", alignItems: "center", gap: "8px", minWidth: 0 },
  "& .you": {
    flexShrink: 0,
    paddingInline: "6px",
    borderRadius: 6,
    fontSize: "0.75rem",
    fontWeight: 500,
    color: palette.text.secondary,
    border: `1px solid ${palette.divider}`,
  },
  // A column of its own says it already.
  "&.has-full-name .second": { display: "none" },
  "& .open": {
    display: "block",
    color: "inherit",
    textDecoration: "none",
    borderRadius: `${radii.control}px`,
  },
  "& .chip": {
    display: "inline-flex",
    verticalAlign: "middle",
    alignItems: "center",
    gap: "4px",
    height: 24,
    paddingInline: "8px",
    borderRadius: 99,
    fontSize: "0.8125rem",
    whiteSpace: "nowrap",
    color: palette.text.secondary,
    border: `1px solid ${palette.divider}`,
    "&.admin": {
      color: palette.primary.main,
      borderColor: "transparent",
      backgroundColor: alpha(palette.primary.main, 0.1),
      fontWeight: 600,
    },
    "& svg": { fontSize: 16 },
  },
  "& .check": {
    display: "grid",
    placeItems: "center",
    width: 44,
    height: 44,
    cursor: "pointer",
    "& input": { width: 18, height: 18, margin: 0, accentColor: palette.primary.main, cursor: "pointer" },
  },
  "& .menu": {
    display: "grid",
    placeItems: "center",
    width: 36,
    height: 36,
    padding: 0,
    border: 0,
    borderRadius: `${radii.control}px`,
    color: palette.text.secondary,
    background: "none",
    cursor: "pointer",
    "&:hover": { backgroundColor: palette.action.hover, color: palette.text.primary },
    "@media (pointer: coarse)": { width: 44, height: 44 },
    "& svg": { width: 20, height: 20, fill: "currentColor" },
  },
  "& .bone": {
    display: "block",
    height: 12,
    width: "60%",
    borderRadius: 6,
    backgroundColor: palette.action.hover,
    "&.avatar": { width: 32, height: 32, borderRadius: "50%", flexShrink: 0 },
  },
});

const tableStyles = ({ palette, rowHeight }: Theme) => ({
  border: `1px solid ${palette.divider}`,
  borderRadius: `${radii.card}px`,
  backgroundColor: palette.background.paper,
  overflowX: "auto",
  // Neither a scroll area nor cut off: else the head would stick to this box instead of the window.
  "&.fits": { overflowX: "visible" },
  "& table": { width: "100%", tableLayout: "fixed", borderCollapse: "separate", borderSpacing: 0 },
  "& td, & th": {
    height: rowHeight,
    paddingInline: "8px",
    paddingBlock: 0,
    textAlign: "start",
    borderBlockEnd: `1px solid ${palette.divider}`,
    ...ellipsis,
  },
  "& td:first-of-type, & th:first-of-type": { paddingInline: "4px 0" },
  "& td:last-of-type": { paddingInline: "0 8px" },
  "& tbody tr:last-of-type td": { borderBlockEnd: 0 },
  "& thead th, & thead td": {
    height: 44,
    color: palette.text.secondary,
    fontSize: "0.8125rem",
    fontWeight: 600,
    backgroundColor: palette.background.paper,
  },
  "& thead th:first-of-type": { borderStartStartRadius: `${radii.card}px` },
  "& thead td:last-of-type": { borderStartEndRadius: `${radii.card}px` },
  "&.fits thead th, &.fits thead td": { position: "sticky", insetBlockStart: 60, zIndex: 1 },
  "& tbody tr:not(.skeleton)": { cursor: "pointer" },
  "& tbody tr:not(.skeleton):hover": { backgroundColor: palette.action.hover },
  "& tbody tr.selected, & tbody tr.selected:hover": { backgroundColor: palette.action.selected },
  "& .sort": {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    maxWidth: "100%",
    minHeight: 32,
    marginInline: "-6px",
    paddingInline: "6px",
    border: 0,
    borderRadius: `${radii.control}px`,
    font: "inherit",
    color: "inherit",
    background: "none",
    cursor: "pointer",
    "&:hover": { backgroundColor: palette.action.hover, color: palette.text.primary },
    "& svg": { fontSize: 16, flexShrink: 0, opacity: 0 },
    "&:hover svg, &:focus-visible svg": { opacity: 0.5 },
    "&.sorted": { color: palette.text.primary },
    "&.sorted svg": { opacity: 1 },
  },
});

const cardStyles = ({ palette }: Theme) => ({
  display: "grid",
  gap: "8px",
  margin: 0,
  padding: 0,
  listStyle: "none",
  "& li": {
    minHeight: 92,
    border: `1px solid ${palette.divider}`,
    borderRadius: `${radii.card}px`,
    backgroundColor: palette.background.paper,
    "&.selected": {
      borderColor: palette.primary.main,
      backgroundImage: `linear-gradient(${palette.action.selected}, ${palette.action.selected})`,
    },
    "&.room": { visibility: "hidden" },
    "&.skeleton": {
      display: "grid",
      gridTemplateColumns: "44px 32px minmax(0, 1fr)",
      alignContent: "start",
      alignItems: "center",
      columnGap: "12px",
      rowGap: "14px",
      paddingBlock: "12px",
      paddingInline: "4px",
      "& .box": { width: 18, height: 18, borderRadius: "4px", justifySelf: "center" },
      "& .facts": { gridColumn: 3, width: "80%", margin: 0 },
    },
  },
  "& .card": { display: "flex", alignItems: "flex-start", paddingBlock: "6px", paddingInline: "4px" },
  "& .content": {
    flex: 1,
    minWidth: 0,
    paddingBlock: "4px",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "8px",
  },
  "& .facts": {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 12px",
    marginInlineStart: "44px",
  },
});

const pagesStyles = ({ palette, spacing }: Theme) =>
  ({
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    flexWrap: "wrap",
    gap: spacing(2),
    fontSize: "0.875rem",
    color: palette.text.secondary,
    fontVariantNumeric: "tabular-nums",
    "& label": { display: "flex", alignItems: "center", gap: spacing(1) },
    "& select": {
      font: "inherit",
      color: palette.text.primary,
      minHeight: 32,
      paddingInline: spacing(0.5),
      border: `1px solid ${palette.outline}`,
      borderRadius: `${radii.control}px`,
      backgroundColor: palette.background.paper,
    },
    "& .steps": { display: "flex", alignItems: "center", gap: spacing(0.25) },
    "& .range": { marginInlineEnd: spacing(1), whiteSpace: "nowrap" },
    "& button": {
      display: "grid",
      placeItems: "center",
      width: 34,
      height: 34,
      padding: 0,
      border: 0,
      borderRadius: `${radii.control}px`,
      color: palette.action.active,
      background: "none",
      cursor: "pointer",
      "&:hover": { backgroundColor: palette.action.hover },
      "&:disabled, &.Mui-disabled": { color: palette.action.disabled, background: "none", cursor: "default" },
      "[dir=rtl] &": { transform: "scaleX(-1)" },
    },
    "@media (pointer: coarse)": {
      "& select": { minHeight: 44 },
      "& button": { width: 44, height: 44 },
    },
  }) as const;
