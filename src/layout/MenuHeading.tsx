/** A line in a menu that is read and cannot be chosen. */
import Box from "@mui/material/Box";
import type { ReactNode } from "react";

const Heading = ({ children }: { children: ReactNode }) => (
  <Box
    component="li"
    role="presentation"
    sx={{
      paddingInline: 2,
      paddingBlock: 0.75,
      maxWidth: 280,
      color: "text.secondary",
      fontSize: "0.8125rem",
    }}
  >
    {children}
  </Box>
);

/** MUI gives its menu's focus to the first entry that does not say this. */
export const MenuHeading = Object.assign(Heading, { muiSkipListHighlight: true });
