/** How the server is doing, at a glance, for administrators. Every figure leads to the list of those it counts. */
import Refresh from "@mui/icons-material/Refresh";
import Box from "@mui/material/Box";
import IconButton from "@mui/material/IconButton";
import Stack from "@mui/material/Stack";
import Tooltip from "@mui/material/Tooltip";
import Typography from "@mui/material/Typography";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslate } from "ra-core";
import { useAdminApp } from "../admin/AdminAppContext";
import { useBackend } from "../admin/BackendContext";
import { useLocale } from "../i18n/useLocale";
import { ButtonLink } from "../layout/ButtonLink";
import { PageTitle } from "../layout/PageTitle";
import { Failure } from "../settings/Failure";
import { ActivityPanel } from "./ActivityPanel";
import { BarTable } from "./BarTable";
import type { Groups } from "./count";
import { KeyFigures } from "./KeyFigures";
import { LastHere } from "./LastHere";
import { LibrariesPanel } from "./LibrariesPanel";
import { Panel } from "./Panel";
import { SessionsPanel, sessionsKey } from "./SessionsPanel";
import { useOverview } from "./useOverview";

export default function OverviewPage() {
  const { users: abilities, devices, references } = useBackend();
  const { users, groups, asOf, error, isFetching, refetch } = useOverview();
  const hasLibraries = abilities.filters.includes("library") && Boolean(references?.libraries);
  const isFailed = Boolean(error) && !users;
  return (
    <Stack sx={{ gap: 2 }}>
      <Header asOf={asOf} isFetching={isFetching} refresh={() => void refetch()} />
      {error ? <Failure error={error} action="load" retry={() => void refetch()} /> : null}
      {!isFailed && (
        <Stack sx={{ gap: 2 }} aria-busy={!users}>
          {groups.recent && <KeyFigures figures={[groups.total, ...groups.recent]} />}
          <Box sx={gridSx}>
            <ActivityPanel groups={groups} />
            {abilities.columns.includes("lastSeenAt") && <LastHere users={users} />}
            <Roles groups={groups} />
            <States groups={groups} />
            <Idle groups={groups} />
            {hasLibraries && <LibrariesPanel users={users} />}
            {devices && <SessionsPanel users={users} />}
          </Box>
          {users?.length === 1 && <Alone />}
        </Stack>
      )}
    </Stack>
  );
}

interface HeaderProps {
  asOf: number | undefined;
  isFetching: boolean;
  refresh(): void;
}

const Header = ({ asOf, isFetching, refresh }: HeaderProps) => {
  const translate = useTranslate();
  const locale = useLocale();
  const queryClient = useQueryClient();
  const time = asOf && new Date(asOf).toLocaleTimeString(locale, { timeStyle: "short" });
  return (
    <Box sx={{ display: "flex", alignItems: "center", gap: 1, minHeight: 44 }}>
      <PageTitle title={translate("overview.title")} />
      <Typography
        component="output"
        variant="body2"
        color="text.secondary"
        sx={{ marginInlineStart: "auto", fontVariantNumeric: "tabular-nums" }}
      >
        {time && translate("overview.asOf", { time })}
      </Typography>
      <Tooltip title={translate("overview.refresh")}>
        <span>
          <IconButton
            aria-label={translate("overview.refresh")}
            disabled={isFetching}
            onClick={() => {
              refresh();
              void queryClient.invalidateQueries({ queryKey: sessionsKey });
            }}
          >
            <Refresh />
          </IconButton>
        </span>
      </Tooltip>
    </Box>
  );
};

const Roles = ({ groups: { roles, total, recent } }: { groups: Groups }) => {
  const translate = useTranslate();
  if (!roles) return null;
  const title = translate("overview.roles.title");
  return (
    <Panel title={title} text={translate("overview.roles.text")}>
      <BarTable
        label={title}
        column={translate("overview.roles.column")}
        rows={[
          ...roles.map((figure) => ({ ...figure, name: translate(`list.filter.${figure.key}`) })),
          // Where there are no figures above that say it.
          ...(recent ? [] : [{ ...total, name: translate("overview.roles.all"), isApart: true }]),
        ]}
        total={total.count}
      />
    </Panel>
  );
};

const States = ({ groups: { states, hidden, total } }: { groups: Groups }) => {
  const translate = useTranslate();
  if (!states) return null;
  const title = translate("overview.states.title");
  const nameOf = (key: string) => translate(`overview.states.${key}`);
  return (
    <Panel title={title} text={translate("overview.states.text")}>
      <BarTable
        label={title}
        column={translate("overview.states.column")}
        rows={[
          ...states.map((figure) => ({ ...figure, name: nameOf(figure.key) })),
          ...(hidden ? [{ ...hidden, name: nameOf("hidden"), isApart: true }] : []),
        ]}
        total={total.count}
      />
    </Panel>
  );
};

const Idle = ({ groups: { idle, total } }: { groups: Groups }) => {
  const translate = useTranslate();
  if (!idle) return null;
  const title = translate("overview.idle.title");
  return (
    <Panel title={title} text={translate("overview.idle.text")}>
      <BarTable
        label={title}
        column={translate("overview.idle.column")}
        rows={idle.map((figure) => ({ ...figure, name: translate(`list.filter.lastSeen.${figure.key}`) }))}
        total={total.count}
      />
    </Panel>
  );
};

/** On a server that nobody else uses yet. */
const Alone = () => {
  const translate = useTranslate();
  const { connection } = useAdminApp();
  const { create } = useBackend().users;
  return (
    <Panel
      title={translate("overview.alone.title")}
      text={translate("overview.alone.text", { server: connection.name })}
    >
      {create && (
        <ButtonLink variant="contained" to={`/${connection.id}/users/create`}>
          {translate("list.create")}
        </ButtonLink>
      )}
    </Panel>
  );
};

/** Three panels side by side at a desk, one on a phone. */
const gridSx = {
  display: "grid",
  gap: 2,
  alignItems: "stretch",
  gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 320px), 1fr))",
};
