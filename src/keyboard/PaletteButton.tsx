/** Opens the palette, and says with which keys it opens, too. */
import Search from "@mui/icons-material/Search";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { useTranslate } from "react-admin";
import { useKeyboard } from "./KeyboardContext";
import { isMac } from "./platform";

export const PaletteButton = () => {
  const translate = useTranslate();
  const { openPalette, prefetch } = useKeyboard();
  return (
    <Button
      variant="outlined"
      aria-label={translate("admin.commands.label")}
      aria-haspopup="dialog"
      aria-keyshortcuts={isMac ? "Meta+K" : "Control+K"}
      title={translate("admin.commands.label")}
      onClick={openPalette}
      onMouseEnter={prefetch}
      onFocus={prefetch}
      sx={{
        minWidth: 0,
        paddingInline: { xs: 1, md: 1.5 },
        gap: 1,
        color: "text.secondary",
        fontWeight: 400,
        borderColor: { xs: "transparent", md: "divider" },
      }}
    >
      <Search fontSize="small" />
      <Box component="span" aria-hidden sx={{ display: { xs: "none", lg: "inline" } }}>
        {translate("admin.commands.button")}
      </Box>
      <Box
        component="kbd"
        aria-hidden
        sx={{
          display: { xs: "none", md: "inline" },
          fontFamily: "inherit",
          fontSize: "0.75rem",
          fontWeight: 600,
          "@media (hover: none)": { display: "none" },
        }}
      >
        {isMac ? "⌘ K" : translate("admin.commands.keys")}
      </Box>
    </Button>
  );
};
