/** The shape of a user's page while the user is on the way: nothing jumps when it arrives. */
import Box from "@mui/material/Box";
import Skeleton from "@mui/material/Skeleton";
import Stack from "@mui/material/Stack";
import { useTranslate } from "ra-core";
import { Arriving } from "../layout/arrivals";
import { BackToUsers } from "./BackToUsers";
import { UserPageGrid } from "./UserPageGrid";

export const UserPageSkeleton = ({ isOwn = false }: { isOwn?: boolean }) => {
  const translate = useTranslate();
  return (
    <Box role="status" aria-label={translate("record.loading")}>
      {!isOwn && <BackToUsers />}
      <Stack direction="row" sx={{ gap: 2, alignItems: "center", marginBlockEnd: 2 }}>
        <Skeleton variant="circular" width={56} height={56} />
        <Box>
          <Skeleton variant="text" width={180} sx={{ fontSize: "1.5rem" }} />
          <Skeleton variant="rounded" width={120} height={24} />
        </Box>
      </Stack>
      <Skeleton variant="rounded" height={48} sx={{ marginBlockEnd: 3 }} />
      <UserPageGrid aside={<Skeleton variant="rounded" height={200} />}>
        <Stack sx={{ gap: 2.5 }}>
          <Arriving />
          <Skeleton variant="rounded" height={56} />
          <Skeleton variant="rounded" height={56} />
          <Skeleton variant="rounded" height={56} />
        </Stack>
      </UserPageGrid>
    </Box>
  );
};
