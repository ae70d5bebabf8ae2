/** Who is doing something at the moment, on what, and what plays there. Asked again every minute: now is soon over. */
import PlayArrow from "@mui/icons-material/PlayArrow";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Skeleton from "@mui/material/Skeleton";
import { useQuery } from "@tanstack/react-query";
import { useTranslate } from "ra-core";
import { useAdminApp } from "../admin/AdminAppContext";
import { useBackend } from "../admin/BackendContext";
import type { ActiveSession, User } from "../backends/backend";
import { Failure } from "../settings/Failure";
import { TimeAgo } from "../users/TimeAgo";
import { FaceList, FaceRow } from "./FaceRow";
import { Panel } from "./Panel";
import { useFew } from "./useFew";

export const SessionsPanel = ({ users }: { users: readonly User[] | undefined }) => {
  const translate = useTranslate();
  const { connection } = useAdminApp();
  const { devices } = useBackend();
  const { data, error, refetch } = useQuery({
    queryKey: sessionsKey,
    queryFn: ({ signal }) => devices!.sessions({ signal }),
    enabled: Boolean(devices),
    refetchInterval: 60_000,
  });
  const { shown, toggle } = useFew(data ?? [], most);
  return (
    <Panel
      title={translate("overview.sessions.title")}
      text={translate("overview.sessions.text", { server: connection.name })}
      isWide
    >
      {error ? <Failure error={error} action="load" retry={() => void refetch()} /> : null}
      {data?.length === 0 && translate("overview.sessions.none")}
      <FaceList>
        {shown.map((session) => (
          <Session
            key={session.id}
            session={session}
            user={users?.find(({ id }) => id === session.user.id)}
          />
        ))}
        {!data && !error && (
          <li>
            <Skeleton variant="circular" width={32} height={32} />
            <Skeleton width="60%" />
          </li>
        )}
      </FaceList>
      {toggle && (
        <Button size="small" onClick={toggle.flip}>
          {toggle.isOpen
            ? translate("overview.sessions.fewer")
            : translate("overview.sessions.more", { smart_count: toggle.more })}
        </Button>
      )}
    </Panel>
  );
};

/** Below the users, so that whatever writes about a user has it asked again. */
export const sessionsKey = ["users", "sessions"];

const Session = ({ session, user }: { session: ActiveSession; user: User | undefined }) => {
  const translate = useTranslate();
  const { device, app, nowPlaying, lastSeenAt } = session;
  return (
    <FaceRow user={user ?? session.user} tab="devices" end={<TimeAgo at={lastSeenAt} never="" />}>
      <bdi className="cut muted" title={device}>
        {app && app !== device ? translate("overview.sessions.on", { device, app }) : device}
      </bdi>
      {nowPlaying && (
        <Box component="span" sx={{ display: "flex", alignItems: "center", gap: 0.5, minWidth: 0 }}>
          <PlayArrow aria-hidden color="primary" sx={{ fontSize: 16 }} />
          <bdi className="cut" title={nowPlaying}>
            {translate("overview.sessions.playing", { title: nowPlaying })}
          </bdi>
        </Box>
      )}
    </FaceRow>
  );
};

const most = 6;
