/** What is edited, and beside it (below it where there is no room) what is only read. */
import Box from "@mui/material/Box";
import type { ReactNode } from "react";
import { inOrder } from "../layout/inOrder";

export const UserPageGrid = ({ aside, children }: { aside: ReactNode; children: ReactNode }) => (
  <Box
    sx={{
      display: "grid",
      gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "minmax(0, 640px) minmax(0, 280px)" },
      columnGap: 6,
      rowGap: 5,
      alignItems: "start",
      ...inOrder,
    }}
  >
    <Box>{children}</Box>
    <Box component="aside">{aside}</Box>
  </Box>
);
