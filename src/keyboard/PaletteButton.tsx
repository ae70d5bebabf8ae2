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
      <Box component="span" sx={({ breakpoints }) => ({ [breakpoints.down("lg")]: visuallyHidden })}>
        {translate("admin.commands.button")}
      </Box>
      {/* Drawn, not written: the button is not called by its keys (WCAG 2.5.3). */}
      <Box
        component="kbd"
        aria-hidden
        data-keys={isMac ? "⌘ K" : translate("admin.commands.keys")}
        sx={{
          display: { xs: "none", md: "inline" },
          fontFamily: "inherit",
          fontSize: "0.75rem",
          fontWeight: 600,
          "&::before": { content: "attr(data-keys)" },
          "@media (hover: none)": { display: "none" },
        }}
      />
    </Button>
  );
};

const visuallyHidden = {
  position: "absolute",
  width: 1,
  height: 1,
  overflow: "hidden",
  clipPath: "inset(50%)",
} as const;
