/** A run in full: what became of each user, and what can be done about it. */
import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Chip from "@mui/material/Chip";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import LinearProgress from "@mui/material/LinearProgress";
import Stack from "@mui/material/Stack";
import { useNotify, useTranslate } from "ra-core";
import { memo, useState } from "react";
import { useNavigate } from "react-router";
import { useAdminApp } from "../admin/AdminAppContext";
import { useBackend } from "../admin/BackendContext";
import type { Backend, User } from "../backends/backend";
import { BackendError } from "../backends/errors";
import { sourcesOf } from "../backends/fields";
import { describeError } from "../errors/describeError";
import { useLocale } from "../i18n/useLocale";
import { useJournal } from "../journal/JournalContext";
import type { RowState, RunRow } from "./bulk";
import { choose } from "./chosen";
import { mapSome } from "./documents";
import { useRuns } from "./RunsContext";
import { type ReportOptions, reasonOf, reportRows } from "./report";
import { toRevertTask } from "./revertTask";
import { countRows, isUndone, type RunView } from "./runs";
import { useRunStatus } from "./useRunStatus";

export interface RunDialogProps {
  run: RunView;
  close(): void;
}

export const RunDialog = ({ run, close }: RunDialogProps) => {
  const translate = useTranslate();
  const runs = useRuns();
  const { connection } = useAdminApp();
  const options = useReportOptions();
  const counts = countRows(run);
  const total = run.rows.length;
  const undone = run.rows.filter(isUndone).length;
  const status = useRunStatus(run);
  const undo = useUndo(close);
  const canUndo = counts.done > 0 && (run.task.kind === "edit" || run.task.kind === "editEach");
  return (
    <Dialog open onClose={close} fullWidth maxWidth="sm" aria-labelledby="run-title">
      <DialogTitle id="run-title">
        {translate(`bulk.run.title.${run.task.kind}`, { smart_count: total })}
      </DialogTitle>
      <DialogContent sx={{ display: "grid", gap: 2, gridTemplateColumns: "minmax(0, 1fr)" }}>
        <Box sx={{ display: "grid", gap: 1 }}>
          <LinearProgress
            variant="determinate"
            value={((total - counts.waiting - counts.running) / total) * 100}
            aria-label={translate("bulk.run.progress")}
            sx={{ height: 6, borderRadius: 3 }}
          />
          <Box sx={{ fontVariantNumeric: "tabular-nums" }}>{status}</Box>
        </Box>
        {run.isSignedOut && <Alert severity="warning">{translate("bulk.run.signedOut")}</Alert>}
        {run.isLost && !run.endedAt && <Alert severity="warning">{translate("bulk.run.lost")}</Alert>}
        <Outcomes run={run} options={options} />
      </DialogContent>
      <DialogActions sx={{ flexWrap: "wrap" }}>
        {run.endedAt ? (
          <>
            {canUndo && <Button onClick={() => void undo(run.id)}>{translate("bulk.run.undo")}</Button>}
            <Button onClick={() => void saveReport(run, options, connection.id)}>
              {translate("bulk.run.report")}
            </Button>
            {undone > 0 && (
              <Button variant="outlined" onClick={() => runs.retry(run.id)}>
                {translate("bulk.run.retry", { smart_count: undone })}
              </Button>
            )}
          </>
        ) : (
          <>
            <Button color="error" onClick={() => runs.cancel(run.id)}>
              {translate("bulk.run.cancel")}
            </Button>
            <Button onClick={() => (run.isPaused ? runs.resume(run.id) : runs.pause(run.id))}>
              {translate(run.isPaused ? "bulk.run.resume" : "bulk.run.pause")}
            </Button>
          </>
        )}
        <Button variant="contained" onClick={close}>
          {translate(run.endedAt ? "bulk.run.close" : "bulk.run.hide")}
        </Button>
      </DialogActions>
    </Dialog>
  );
};

/** Leads to the dry run of taking it all back. */
const useUndo = (close: () => void) => {
  const journal = useJournal();
  const backend = useBackend();
  const notify = useNotify();
  const navigate = useNavigate();
  const { connection } = useAdminApp();
  return async (runId: string) => {
    try {
      const task = toRevertTask(await journal.ofRun(runId));
      const found = await mapSome(Object.keys(task.entries), (id) => readUnlessGone(backend, id));
      const users = found.filter((user) => user !== undefined);
      if (!users.length) {
        notify("bulk.run.nothingToUndo", { type: "warning" });
        return;
      }
      choose(connection.id, { users, task });
      close();
      void navigate(`/${connection.id}/users/edit?undo=${runId}`);
    } catch (error) {
      const { title, params } = describeError(error, connection);
      notify(title, { type: "error", messageArgs: params });
    }
  };
};

const readUnlessGone = async ({ users }: Backend, id: string): Promise<User | undefined> => {
  try {
    return await users.get(id);
  } catch (error) {
    if (error instanceof BackendError && error.status === 404) return undefined;
    throw error;
  }
};

/** Those that need a look come first. */
const order: readonly RowState[] = ["failed", "unknown", "stopped", "running", "waiting", "done"];

const Outcomes = ({ run, options }: { run: RunView; options: ReportOptions }) => {
  const translate = useTranslate();
  const [shown, setShown] = useState(pageSize);
  const rows = order.flatMap((state) => run.rows.filter((row) => row.state === state));
  return (
    <>
      <Box
        component="ul"
        aria-label={translate("bulk.run.outcomes")}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        tabIndex={0}
        sx={{ margin: 0, padding: 0, listStyle: "none", maxHeight: 320, overflowY: "auto" }}
      >
        {rows.slice(0, shown).map((row) => (
          <Outcome key={row.id} row={row} reason={reasonOf(row, options)} />
        ))}
      </Box>
      {rows.length > shown && (
        <Button onClick={() => setShown(shown + pageSize)}>
          {translate("bulk.plan.more", { smart_count: Math.min(pageSize, rows.length - shown) })}
        </Button>
      )}
    </>
  );
};

const pageSize = 100;

/** Of a hundred rows, one or two change at a time. */
const Outcome = memo(({ row: { name, state }, reason }: { row: RunRow; reason: string }) => {
  const translate = useTranslate();
  return (
    <Stack component="li" direction="row" sx={{ gap: 1.5, paddingBlock: 0.75, alignItems: "flex-start" }}>
      <Box sx={{ flex: 1, minWidth: 0, overflowWrap: "anywhere", fontSize: "0.875rem" }}>
        <bdi>{name}</bdi>
        {reason && <Box sx={{ color: "text.secondary" }}>{reason}</Box>}
      </Box>
      <Chip size="small" variant="outlined" color={colors[state]} label={translate(`bulk.row.${state}`)} />
    </Stack>
  );
});
Outcome.displayName = "Outcome";

const colors = {
  waiting: "default",
  running: "info",
  done: "success",
  failed: "error",
  unknown: "warning",
  stopped: "default",
} as const;

const useReportOptions = (): ReportOptions => {
  const translate = useTranslate();
  const locale = useLocale();
  const { name, policy, profile } = useBackend();
  return {
    translate,
    locale,
    labelOf(source) {
      for (const [document, settings] of Object.entries({ policy, profile }))
        if (settings?.fields.flatMap(sourcesOf).includes(source))
          return translate(`backends.${name}.${document}.fields.${source}.label`, { _: source });
      return translate(`list.columns.${source}`, { _: source });
    },
  };
};

const saveReport = async (run: RunView, options: ReportOptions, connectionId: string) => {
  const [{ default: Papa }, { saveFile }] = await Promise.all([import("papaparse"), import("./saveFile")]);
  // A cell that begins like a formula is one to a spreadsheet: a user's name must not run anything there.
  const text = Papa.unparse(reportRows(run, options), { escapeFormulae: true, newline: "\r\n" });
  saveFile(
    `\uFEFF${text}\r\n`,
    "text/csv;charset=utf-8",
    `${connectionId}-run-${run.startedAt.slice(0, 10)}.csv`,
  );
};
