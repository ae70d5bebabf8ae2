/** Where one can go: on top where there is room, at the thumb on phones. Whoever has one page sees neither. */
import Box from "@mui/material/Box";
import type { SxProps, Theme } from "@mui/material/styles";
import { useTranslate } from "react-admin";
import { NavLink } from "react-router";
import { useSession } from "../admin/BackendContext";
import { usePages } from "./pages";

export const TopNavigation = () => (
  <Navigation
    sx={{ display: { xs: "none", sm: "flex" }, gap: 0.5 }}
    linkSx={{
      minHeight: 36,
      paddingInline: 1.5,
      gap: 1,
      borderRadius: 1,
      fontSize: "0.875rem",
      whiteSpace: "nowrap",
      "&:hover": { backgroundColor: "action.hover" },
      "&.active": { color: "primary.main", backgroundColor: "action.selected" },
      "& svg": { fontSize: 18, display: { sm: "none", md: "inline" } },
    }}
  />
);

export const BottomNavigation = () => (
  <Navigation
    sx={({ palette, breakpoints, zIndex }) => ({
      display: "flex",
      [breakpoints.up("sm")]: { display: "none" },
      position: "fixed",
      insetInline: 0,
      insetBlockEnd: 0,
      zIndex: zIndex.appBar,
      paddingBlockEnd: "env(safe-area-inset-bottom)",
      borderBlockStart: `1px solid ${palette.divider}`,
      backgroundColor: palette.background.paper,
    })}
    linkSx={{
      flex: 1,
      minHeight: 56,
      flexDirection: "column",
      fontSize: "0.75rem",
      "& svg": { fontSize: 22 },
    }}
  />
);

interface NavigationProps {
  sx: SxProps<Theme>;
  linkSx: object;
}

const Navigation = ({ sx, linkSx }: NavigationProps) => {
  const translate = useTranslate();
  const { isAdmin } = useSession();
  const shown = usePages().filter(({ icon }) => icon !== undefined);
  if (!isAdmin || shown.length < 2) return null;
  return (
    <Box component="nav" aria-label={translate("admin.navigation")} sx={sx}>
      {shown.map(({ path, title, icon, to, isInOwnMenu = false }) => (
        <Box
          key={path}
          component={NavLink}
          to={to}
          sx={{
            display: isInOwnMenu ? { xs: "none", md: "flex" } : "flex",
            alignItems: "center",
            justifyContent: "center",
            color: "text.secondary",
            fontWeight: 600,
            textDecoration: "none",
            "&.active": { color: "primary.main" },
            ...linkSx,
          }}
        >
          {icon}
          {translate(title)}
        </Box>
      ))}
    </Box>
  );
};
