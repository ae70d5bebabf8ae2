/** How the palette looks: near the top of the window, so that it does not jump as its list grows and shrinks. */
import { alpha, type Theme } from "@mui/material/styles";
import { radii } from "../ui/tokens";

const ellipsis = { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" } as const;

export const paletteStyles = ({ palette, breakpoints }: Theme) => ({
  "& .MuiDialog-container": { alignItems: "flex-start" },
  "& .MuiDialog-paper": {
    overflow: "hidden",
    [breakpoints.up("sm")]: { marginBlockStart: "12vh", maxHeight: "76vh" },
    [breakpoints.down("sm")]: { paddingBlock: "env(safe-area-inset-top) env(safe-area-inset-bottom)" },
  },
  "& .field": {
    display: "flex",
    alignItems: "center",
    gap: "12px",
    flexShrink: 0,
    minHeight: 56,
    paddingInline: "20px 12px",
    borderBlockEnd: `1px solid ${palette.divider}`,
    "& > svg": { color: palette.text.secondary },
    "& input": { minHeight: 44, boxSizing: "border-box", fontSize: "1rem", outline: "none" },
    "& input::placeholder": { color: palette.text.secondary, opacity: 1 },
    // With a keyboard, Escape is nearer.
    [breakpoints.up("sm")]: { "& .close": { display: "none" } },
  },
  "& .list": {
    flex: "1 1 auto",
    overflowY: "auto",
    padding: "4px 8px 8px",
    scrollPaddingBlock: "32px 8px",
    outline: "none",
  },
  "& .title": {
    paddingInline: "12px",
    paddingBlock: "10px 4px",
    color: palette.text.secondary,
    fontSize: "0.75rem",
    fontWeight: 600,
  },
  "& .option": {
    display: "flex",
    alignItems: "center",
    gap: "12px",
    minHeight: 40,
    paddingInline: "12px",
    paddingBlock: "4px",
    borderRadius: `${radii.control}px`,
    fontSize: "0.9375rem",
    cursor: "pointer",
    "@media (pointer: coarse)": { minHeight: 48 },
    "&.active": {
      backgroundColor: palette.action.selected,
      boxShadow: `inset 0 0 0 2px ${alpha(palette.primary.main, 0.9)}`,
    },
    "&.danger .label, &.danger .icon": { color: palette.error.main },
    "&[aria-disabled=true]": { cursor: "default", "& .label, & .icon": { color: palette.text.disabled } },
  },
  "& .icon": {
    display: "grid",
    placeItems: "center",
    width: 28,
    flexShrink: 0,
    color: palette.text.secondary,
    "& svg": { fontSize: 20 },
  },
  "& .words": { flex: 1, minWidth: 0 },
  // No wider than its text: a name that is written the other way begins beside its picture, too.
  "& .label, & .detail": { display: "block", width: "fit-content", maxWidth: "100%", ...ellipsis },
  "& .detail": { color: palette.text.secondary, fontSize: "0.8125rem" },
  "& .option[aria-disabled=true] .detail": { whiteSpace: "normal" },
  // Nobody holds a keyboard there.
  "@media (hover: none)": { "& .keys": { display: "none" } },
  "& .status": {
    display: "block",
    padding: "20px",
    color: palette.text.secondary,
    overflowWrap: "anywhere",
    "&.hidden": {
      position: "absolute",
      width: 1,
      height: 1,
      padding: 0,
      overflow: "hidden",
      clipPath: "inset(50%)",
    },
  },
  "& .legend": {
    display: "none",
    gap: "20px",
    flexShrink: 0,
    paddingInline: "20px",
    paddingBlock: "10px",
    borderBlockStart: `1px solid ${palette.divider}`,
    color: palette.text.secondary,
    fontSize: "0.8125rem",
    "& > span": { display: "flex", alignItems: "center", gap: "8px" },
    [breakpoints.up("sm")]: { "@media (hover: hover)": { display: "flex" } },
  },
});
