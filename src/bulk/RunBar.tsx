/** A run that is under way, or ended and not put away yet: on every page, below the bar on top. */
import Close from "@mui/icons-material/Close";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import IconButton from "@mui/material/IconButton";
import LinearProgress from "@mui/material/LinearProgress";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslate } from "ra-core";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { LeftOut } from "../journal/LeftOut";
import { shownRun, showRun, subscribeToShownRun } from "./openRun";
import { RunDialog } from "./RunDialog";
import { useRunList, useRuns } from "./RunsContext";
import { countRows, type RunView } from "./runs";
import { useRunMessages } from "./useRunMessages";
import { useRunStatus } from "./useRunStatus";

export default function RunBar() {
  useRunMessages();
  const runs = useRuns();
  const list = useRunList();
  const leftOut = useSyncExternalStore(runs.subscribe, runs.leftOut);
  const shownId = useSyncExternalStore(subscribeToShownRun, shownRun);
  const shown = list.find(({ id }) => id === shownId);
  const run = list.find(({ endedAt }) => !endedAt) ?? list[0];
  useFreshPage(list);
  return (
    <>
      <LeftOut of="runs" count={leftOut} onClose={runs.forgetLeftOut} />
      {run && <Bar run={run} onDismiss={() => runs.dismiss(run.id)} />}
      {shown && <RunDialog run={shown} close={() => showRun(null)} />}
    </>
  );
}

const Bar = ({ run, onDismiss }: { run: RunView; onDismiss: () => void }) => {
  const translate = useTranslate();
  const runs = useRuns();
  const counts = countRows(run);
  const total = run.rows.length;
  const settled = total - counts.waiting - counts.running;
  const text = useRunStatus(run);
  return (
    <Box
      component="section"
      aria-label={translate("bulk.run.label")}
      sx={{ borderBlockEnd: "1px solid", borderColor: "divider", backgroundColor: "raised" }}
    >
      {!run.endedAt && (
        <LinearProgress
          variant="determinate"
          value={(settled / total) * 100}
          color={run.isPaused ? "inherit" : "primary"}
          aria-label={translate("bulk.run.progress")}
        />
      )}
      <Box
        sx={{
          maxWidth: 1320,
          marginInline: "auto",
          minHeight: 44,
          paddingInline: { xs: 1.5, sm: 3 },
          display: "flex",
          flexWrap: "wrap",
          alignItems: "center",
          gap: { xs: 0.5, sm: 1 },
          fontSize: "0.875rem",
        }}
      >
        <Box sx={{ flex: "1 1 180px", fontVariantNumeric: "tabular-nums" }}>{text}</Box>
        {!run.endedAt && (
          <Button size="small" onClick={() => (run.isPaused ? runs.resume(run.id) : runs.pause(run.id))}>
            {translate(run.isPaused ? "bulk.run.resume" : "bulk.run.pause")}
          </Button>
        )}
        <Button size="small" onClick={() => showRun(run.id)}>
          {translate("bulk.run.details")}
        </Button>
        {run.endedAt && (
          <IconButton size="small" aria-label={translate("bulk.run.dismiss")} onClick={onDismiss}>
            <Close fontSize="small" />
          </IconButton>
        )}
      </Box>
      <LiveStatus text={text} isEnded={Boolean(run.endedAt)} />
    </Box>
  );
};

/** A screen reader hears how it goes now and then, and how it ended; not each of a thousand users. */
const LiveStatus = ({ text, isEnded }: { text: string; isEnded: boolean }) => {
  const [said, setSaid] = useState(text);
  const latest = useRef(text);
  latest.current = text; // oxlint-disable-line react/refs -- read by a clock, never while rendering
  useEffect(() => {
    if (isEnded) {
      setSaid(latest.current);
      return undefined;
    }
    const timer = setInterval(() => setSaid(latest.current), 10_000);
    return () => clearInterval(timer);
  }, [isEnded]);
  return (
    <Box
      component="output"
      sx={{ position: "absolute", width: 1, height: 1, overflow: "hidden", clipPath: "inset(50%)" }}
    >
      {said}
    </Box>
  );
};

/** What is on screen shows what a run has done, once it has ended. */
const useFreshPage = (list: readonly RunView[]) => {
  const queryClient = useQueryClient();
  const ended = list.filter(({ endedAt }) => endedAt).length;
  const before = useRef(ended);
  useEffect(() => {
    if (ended > before.current)
      for (const resource of ["users", "policies", "profiles"])
        void queryClient.invalidateQueries({ queryKey: [resource] });
    before.current = ended;
  }, [ended, queryClient]);
};
