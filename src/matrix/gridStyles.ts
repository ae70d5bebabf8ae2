/** How the grid looks, in one place: its cells carry class names only, for there are many. */
import { alpha, type Theme } from "@mui/material/styles";
import { radii } from "../ui/tokens";

/** Pixels. */
export const rowHeight = 44;
export const headHeight = 76;

const ellipsis = { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" } as const;

/** `--columns` says how many there are. */
const wholeWidth = "max(100%, calc(var(--name-width) + var(--columns) * var(--cell-width)))";

export const gridStyles = ({ palette }: Theme) => ({
  "--name-width": { xs: "132px", sm: "220px" },
  "--cell-width": { xs: "92px", sm: "112px" },
  position: "relative",
  overflow: "auto",
  maxHeight: "max(320px, calc(100dvh - 400px))",
  border: `1px solid ${palette.divider}`,
  borderRadius: `${radii.card}px`,
  backgroundColor: palette.background.paper,
  fontSize: "0.875rem",
  overscrollBehaviorInline: "contain",
  scrollPaddingInlineStart: "var(--name-width)",
  scrollPaddingBlockStart: `${headHeight}px`,
  "& .head": {
    position: "sticky",
    insetBlockStart: 0,
    zIndex: 3,
    display: "flex",
    height: headHeight,
    minWidth: wholeWidth,
    backgroundColor: palette.background.paper,
    borderBlockEnd: `1px solid ${palette.divider}`,
  },
  // Its rows are out of the flow, so it has to be told how wide they are.
  "& .rows": { position: "relative", minWidth: wholeWidth },
  "& .row": {
    position: "absolute",
    insetInline: 0,
    display: "flex",
    height: rowHeight,
    borderBlockEnd: `1px solid ${palette.divider}`,
    backgroundColor: palette.background.paper,
  },
  "& .row:hover": { backgroundImage: `linear-gradient(${palette.action.hover}, ${palette.action.hover})` },
  "& [role=gridcell], & [role=columnheader]": {
    flex: "1 0 var(--cell-width)",
    width: "var(--cell-width)",
    minWidth: 0,
    display: "grid",
    placeItems: "center",
    position: "relative",
    outlineOffset: "-2px !important",
    userSelect: "none",
  },
  "& [role=columnheader]": {
    padding: "6px",
    font: "inherit",
    fontSize: "0.8125rem",
    fontWeight: 600,
    lineHeight: 1.25,
    textAlign: "center",
    cursor: "pointer",
    "&:hover": { backgroundColor: palette.action.hover },
  },
  "& .label": {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 3,
    overflow: "hidden",
    overflowWrap: "anywhere",
    maxWidth: "100%",
  },
  "& .corner, & [role=rowheader]": {
    position: "sticky",
    insetInlineStart: 0,
    zIndex: 2,
    flex: "0 0 var(--name-width)",
    width: "var(--name-width)",
    maxWidth: "none",
    display: "flex",
    alignItems: "center",
    gap: "10px",
    paddingInline: "12px",
    minWidth: 0,
    background: "inherit",
    borderInlineEnd: `1px solid ${palette.divider}`,
    outlineOffset: "-2px !important",
    cursor: "pointer",
  },
  "& .corner": { justifyContent: "start", cursor: "default" },
  "& .lines": { minWidth: 0 },
  "& .ellipsis": { display: "block", ...ellipsis },
  "& .second": { fontSize: "0.75rem", color: palette.text.secondary },
  "& [role=gridcell]": { cursor: "pointer" },
  "& [role=gridcell] svg": {
    width: 22,
    height: 22,
    fill: "none",
    stroke: "currentcolor",
    strokeWidth: 1.8,
    strokeLinecap: "round",
    strokeLinejoin: "round",
  },
  "& .full": { fill: "currentcolor" },
  "& .tick": { stroke: palette.background.paper, strokeWidth: 2.4 },
  "& .on svg": { color: palette.primary.main },
  "& .off svg": { color: palette.outline },
  "& [aria-readonly=true]": {
    cursor: "not-allowed",
    backgroundImage: `repeating-linear-gradient(135deg, transparent 0 6px, ${alpha(palette.text.primary, 0.06)} 6px 7px)`,
    "& svg": { color: palette.text.secondary },
  },
  "& .gains": {
    backgroundColor: alpha(palette.success.main, 0.16),
    "& svg": { color: palette.success.main },
  },
  "& .loses": {
    backgroundColor: alpha(palette.warning.main, 0.16),
    "& svg": { color: palette.warning.main },
  },
  // Not by colour alone: a staged cell has a sign in its corner.
  "& .gains::after, & .loses::after": {
    position: "absolute",
    insetBlockStart: 1,
    insetInlineEnd: 5,
    fontWeight: 700,
    fontSize: "0.875rem",
  },
  "& .gains::after": { content: '"+" / ""', color: palette.success.main },
  "& .loses::after": { content: '"−" / ""', color: palette.warning.main },
  "& [aria-selected=true]": { boxShadow: `inset 0 0 0 2px ${alpha(palette.primary.main, 0.55)}` },
  "& .waiting": { width: 24, height: 10, borderRadius: 5, backgroundColor: palette.divider },
  "& .hidden": { position: "absolute", clipPath: "inset(50%)", width: 1, height: 1, overflow: "hidden" },
});
