/** Where one can go: on top where there is room, at the thumb on phones. Whoever has one page sees neither. */
import Box from "@mui/material/Box";
import type { Theme } from "@mui/material/styles";
import { memo } from "react";
import { useTranslate } from "react-admin";
import { NavLink } from "react-router";
import { useSession } from "../admin/BackendContext";
import { usePages } from "./pages";
import { useIsPhone } from "./useIsPhone";

export const TopNavigation = () => <Navigation sx={topStyles} isForPhone={false} />;

/** Drawn anew by what it shows, not by each address. */
export const BottomNavigation = memo(function BottomNavigation() {
  return <Navigation sx={bottomStyles} isForPhone />;
});

/** The links are plain elements, styled from above: each is drawn anew with every address. */
const Navigation = ({
  sx,
  isForPhone,
}: {
  sx: typeof topStyles | typeof bottomStyles;
  isForPhone: boolean;
}) => {
  const isPhone = useIsPhone();
  const translate = useTranslate();
  const { isAdmin } = useSession();
  const shown = usePages().filter(({ icon }) => icon !== undefined);
  if (isPhone !== isForPhone || !isAdmin || shown.length < 2) return null;
  return (
    <Box component="nav" aria-label={translate("admin.navigation")} sx={[linkStyles, sx]}>
      {shown.map(({ path, title, icon, to, isInOwnMenu = false }) => (
        <NavLink
          key={path}
          to={to}
          className={({ isActive }) =>
            [isActive && "active", isInOwnMenu && "in-own-menu"].filter(Boolean).join(" ")
          }
        >
          {icon}
          {translate(title)}
        </NavLink>
      ))}
    </Box>
  );
};

const linkStyles = ({ palette, breakpoints }: Theme) => ({
  "& a": {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    color: palette.text.secondary,
    fontWeight: 600,
    textDecoration: "none",
  },
  "& a.active": { color: palette.primary.main },
  [breakpoints.down("md")]: { "& a.in-own-menu": { display: "none" } },
});

const topStyles = ({ palette, breakpoints, spacing, shape }: Theme) => ({
  display: "flex",
  gap: spacing(0.5),
  "& a": {
    minHeight: 36,
    paddingInline: spacing(1.5),
    gap: spacing(1),
    borderRadius: `${shape.borderRadius}px`,
    fontSize: "0.875rem",
    whiteSpace: "nowrap",
  },
  "& a:hover": { backgroundColor: palette.action.hover },
  "& a.active": { backgroundColor: palette.action.selected },
  "& svg": { fontSize: 18, [breakpoints.down("md")]: { display: "none" } },
});

const bottomStyles = ({ palette, zIndex }: Theme) => ({
  display: "flex",
  position: "fixed",
  insetInline: 0,
  insetBlockEnd: 0,
  zIndex: zIndex.appBar,
  paddingBlockEnd: "env(safe-area-inset-bottom)",
  borderBlockStart: `1px solid ${palette.divider}`,
  backgroundColor: palette.background.paper,
  "& a": { flex: 1, minHeight: 56, flexDirection: "column", fontSize: "0.75rem" },
  "& svg": { fontSize: 22 },
});
