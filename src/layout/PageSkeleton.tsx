/** What is on screen while a page's code arrives: its rough shape, so that nothing jumps. */
import Box from "@mui/material/Box";
import Skeleton from "@mui/material/Skeleton";
import { useTranslate } from "react-admin";

export const PageSkeleton = () => {
  const translate = useTranslate();
  return (
    <Box component="output" aria-label={translate("admin.loading")} sx={{ display: "grid", gap: 2 }}>
      <Skeleton variant="text" width={220} height={36} />
      <Skeleton variant="rounded" height={320} />
    </Box>
  );
};
