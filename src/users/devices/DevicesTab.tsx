/** What a user is signed in on: what plays where, when each was last used, and the way to end it. */
import PlayArrow from "@mui/icons-material/PlayArrow";
import Refresh from "@mui/icons-material/Refresh";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Chip from "@mui/material/Chip";
import IconButton from "@mui/material/IconButton";
import Skeleton from "@mui/material/Skeleton";
import Stack from "@mui/material/Stack";
import Tooltip from "@mui/material/Tooltip";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useTranslate } from "ra-core";
import { useId, useState } from "react";
import { useBackend } from "../../admin/BackendContext";
import type { Device, User } from "../../backends/backend";
import { joinList } from "../../i18n/lists";
import { useLocale } from "../../i18n/useLocale";
import { Arriving } from "../../layout/arrivals";
import { Failure } from "../../settings/Failure";
import { FormCard } from "../../settings/FormCard";
import { TimeAgo } from "../TimeAgo";
import { displayNameOf } from "../userModel";
import { SignOutDialog, type SignOutWish } from "./SignOutDialog";

export const DevicesTab = ({ user }: { user: User }) => {
  const translate = useTranslate();
  const { devices } = useBackend();
  const titleId = useId();
  const [wish, setWish] = useState<SignOutWish | null>(null);
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: devicesKey(user.id),
    queryFn: ({ signal }) => devices!.of(user.id, { signal }),
    enabled: Boolean(devices),
    staleTime: 0, // what plays is never what it was
  });
  const name = displayNameOf(user);
  const others = data?.filter(({ isThisOne }) => !isThisOne) ?? [];

  return (
    <FormCard>
      <Stack component="section" aria-labelledby={titleId} sx={{ gap: 2 }}>
        <Stack direction="row" sx={{ alignItems: "flex-start", gap: 1 }}>
          <Box sx={{ flex: 1, minWidth: 0 }}>
            <Typography id={titleId} variant="h2">
              {translate("devices.title")}
            </Typography>
            <Typography variant="body2" color="text.secondary" sx={{ overflowWrap: "anywhere" }}>
              {translate(data?.length === 0 ? "devices.none" : "devices.help", { name })}
            </Typography>
          </Box>
          <Tooltip title={translate("devices.refresh")}>
            <span>
              <IconButton
                aria-label={translate("devices.refresh")}
                disabled={isFetching}
                onClick={() => void refetch()}
              >
                <Refresh />
              </IconButton>
            </span>
          </Tooltip>
        </Stack>
        {error !== null && <Failure error={error} action="load" retry={() => void refetch()} />}
        {!data && error === null && (
          <Stack role="status" aria-label={translate("record.loading")} sx={{ gap: 1 }}>
            <Arriving />
            <Skeleton variant="rounded" height={72} />
            <Skeleton variant="rounded" height={72} />
          </Stack>
        )}
        {data && data.length > 0 && (
          <Box component="ul" sx={{ margin: 0, padding: 0, listStyle: "none" }}>
            {data.map((device) => (
              <DeviceRow key={device.id} device={device} signOut={() => setWish({ device })} />
            ))}
          </Box>
        )}
        {others.length > 1 && (
          <Button
            color="error"
            variant="outlined"
            sx={{ alignSelf: "flex-start" }}
            onClick={() => setWish({ everywhere: data ?? [] })}
          >
            {translate("devices.signOutAll")}
          </Button>
        )}
      </Stack>
      {wish && <SignOutDialog user={user} wish={wish} close={() => setWish(null)} />}
    </FormCard>
  );
};

/** Below the users, so that whatever writes about a user has it asked again. */
export const devicesKey = (userId: string) => ["users", "devices", userId];

const DeviceRow = ({ device, signOut }: { device: Device; signOut(): void }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const { name, app, lastSeenAt, nowPlaying, isThisOne, sharedWith } = device;
  return (
    <Stack
      component="li"
      direction={{ xs: "column", sm: "row" }}
      sx={{
        gap: 1.5,
        alignItems: { sm: "center" },
        paddingBlock: 1.5,
        borderBlockStart: "1px solid",
        borderColor: "divider",
      }}
    >
      <Box sx={{ flex: 1, minWidth: 0, overflowWrap: "anywhere" }}>
        <Stack direction="row" sx={{ flexWrap: "wrap", alignItems: "center", columnGap: 1 }}>
          <Typography component="h3" variant="subtitle2">
            <bdi>{name}</bdi>
          </Typography>
          {isThisOne && (
            <Chip size="small" color="primary" variant="outlined" label={translate("devices.thisOne")} />
          )}
        </Stack>
        <Typography variant="body2" color="text.secondary">
          <bdi>{app}</bdi>
          {" · "}
          {lastSeenAt ? (
            <>
              {translate("devices.lastSeen")} <TimeAgo at={lastSeenAt} never="" />
            </>
          ) : (
            translate("devices.never")
          )}
        </Typography>
        {nowPlaying && (
          <Typography variant="body2" sx={{ display: "flex", gap: 0.5, alignItems: "center" }}>
            <PlayArrow fontSize="inherit" color="primary" />
            {translate("devices.playing", { title: nowPlaying })}
          </Typography>
        )}
        {sharedWith.length > 0 && (
          <Typography variant="body2" color="text.secondary">
            {translate("devices.shared", { names: joinList(locale, sharedWith, "conjunction") })}
          </Typography>
        )}
      </Box>
      <Button
        variant="outlined"
        size="small"
        sx={{ alignSelf: { xs: "flex-start", sm: "center" } }}
        aria-label={translate("devices.signOutOn", { device: name })}
        onClick={signOut}
      >
        {translate("devices.signOut")}
      </Button>
    </Stack>
  );
};
