/** What is edited, and beside it (below it where there is no room) what is only read. */
import Box from "@mui/material/Box";
import type { ReactNode } from "react";
import { Arrivals, useArrivals } from "../layout/arrivals";

export const UserPageGrid = ({ aside, children }: { aside: ReactNode; children: ReactNode }) => {
  const { isArriving, announce } = useArrivals();
  return (
    <Box
      sx={{
        display: "grid",
        gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "minmax(0, 640px) minmax(0, 280px)" },
        columnGap: 6,
        rowGap: 5,
        alignItems: "start",
      }}
    >
      <Arrivals announce={announce}>
        <Box>{children}</Box>
      </Arrivals>
      {/* Below what is on its way, it would be pushed down while one reads. */}
      <Box component="aside" sx={{ ...(isArriving && { visibility: { xs: "hidden", md: "visible" } }) }}>
        {aside}
      </Box>
    </Box>
  );
};
