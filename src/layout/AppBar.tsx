/** The bar on top: which server this is (in its own colour, so that nobody edits the wrong one), where to go, who one is. */
import Box from "@mui/material/Box";
import { memo } from "react";
import { PaletteButton } from "../keyboard/PaletteButton";
import { TopNavigation } from "./Navigation";
import { ServerSwitcher } from "./ServerSwitcher";
import { UserMenu } from "./UserMenu";

/** Drawn anew by what it shows, not by each address. */
export const AppBar = memo(function AppBar() {
  return (
    <Box
      component="header"
      sx={({ palette }) => ({
        position: "sticky",
        insetBlockStart: 0,
        zIndex: "appBar",
        borderBlockStart: `3px solid ${palette.primary.main}`,
        borderBlockEnd: `1px solid ${palette.divider}`,
        backgroundColor: palette.background.paper,
      })}
    >
      <Box
        sx={{
          maxWidth: 1320,
          marginInline: "auto",
          height: 56,
          paddingInline: { xs: 1, sm: 2 },
          display: "flex",
          alignItems: "center",
          gap: { xs: 1, sm: 3 },
        }}
      >
        <ServerSwitcher />
        <TopNavigation />
        <Box sx={{ marginInlineStart: "auto", display: "flex", alignItems: "center", gap: 1 }}>
          <PaletteButton />
          <UserMenu />
        </Box>
      </Box>
    </Box>
  );
});
