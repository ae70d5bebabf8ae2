/** What a task would do, user by user, before anything is written. For every page that changes many users. */
import Alert from "@mui/material/Alert";
import Button from "@mui/material/Button";
import Chip from "@mui/material/Chip";
import Paper from "@mui/material/Paper";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useTranslate } from "ra-core";
import { useEffect, useRef, useState } from "react";
import { useBackend } from "../admin/BackendContext";
import type { User } from "../backends/backend";
import { Failure } from "../settings/Failure";
import { FormCard } from "../settings/FormCard";
import { SaveBar } from "../settings/SaveBar";
import type { PlannedRow, Task } from "./bulk";
import { useProgress } from "./calmly";
import type { UserDocuments } from "./documents";
import { PlannedUsers } from "./PlannedUsers";
import { planTask } from "./plan";
import { ReadingProgress } from "./ReadingProgress";
import { useRuns } from "./RunsContext";
import { useReferenceNames } from "./useDescribeRow";
import { useRunMessages } from "./useRunMessages";

export interface DryRunProps {
  users: readonly User[];
  task: Task;
  /** What was read a moment ago: it is not read again, but where it could not be read. */
  documents?: ReadonlyMap<string, UserDocuments>;
  onBack(): void;
  /** The run is under way: it outlives this page. */
  onStarted(runId: string): void;
}

export const DryRun = ({ users, task, documents, onBack, onStarted }: DryRunProps) => {
  useRunMessages();
  const backend = useBackend();
  const translate = useTranslate();
  const names = useReferenceNames();
  const [progress, setProgress] = useProgress();
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ["bulk", "plan", task, users.map(({ id }) => id)],
    queryFn: ({ signal }) =>
      planTask(backend, users, task, {
        signal,
        onProgress: setProgress,
        ...(documents && { documents }),
      }),
    staleTime: Number.POSITIVE_INFINITY, // as long as it is on screen
    gcTime: 0,
  });
  if (error && !isFetching) return <Failure error={error} action="load" retry={() => void refetch()} />;
  if (!data || names.isPending)
    return (
      <ReadingProgress
        done={progress}
        total={users.length}
        text={translate("bulk.plan.planning", { done: progress, total: users.length })}
        label={translate("bulk.plan.planningLabel")}
      />
    );
  return <Plan rows={data} task={task} onBack={onBack} onStarted={onStarted} />;
};

type Part = "ready" | "leftOut" | "same";

const partOf = ({ state }: PlannedRow): Part => (state === "ready" || state === "same" ? state : "leftOut");

type PlanProps = Pick<DryRunProps, "task" | "onBack" | "onStarted"> & { rows: readonly PlannedRow[] };

const Plan = ({ rows, task, onBack, onStarted }: PlanProps) => {
  const translate = useTranslate();
  const runs = useRuns();
  const parts = {
    ready: rows.filter((row) => partOf(row) === "ready"),
    leftOut: rows.filter((row) => partOf(row) === "leftOut"),
    same: rows.filter((row) => partOf(row) === "same"),
  };
  const [part, setPart] = useState<Part>(
    parts.ready.length ? "ready" : parts.leftOut.length ? "leftOut" : "same",
  );
  const count = parts.ready.length;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []); // it took the place of what was on screen

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const users = parts.ready.map(({ user }) => user);
        if (count) onStarted(runs.start(task, users).id);
      }}
    >
      <FormCard
        bar={
          <SaveBar
            status={translate(count ? "bulk.plan.nothingYet" : "bulk.plan.nobody")}
            isSaving={false}
            canSave={count > 0}
            saveLabel={translate(`bulk.plan.apply.${task.kind}`, { smart_count: count })}
          >
            <Button onClick={onBack}>{translate("bulk.plan.back")}</Button>
          </SaveBar>
        }
      >
        <Stack sx={{ gap: 2 }}>
          <Typography ref={title} variant="h2" tabIndex={-1} sx={{ outline: "none" }}>
            {translate("bulk.plan.title")}
          </Typography>
          {(task.kind === "remove" || task.kind === "signOut") && count > 0 && (
            <Alert severity="warning">{translate(`bulk.plan.warning.${task.kind}`)}</Alert>
          )}
          <Stack
            direction="row"
            role="group"
            aria-label={translate("bulk.plan.parts")}
            sx={{ flexWrap: "wrap", gap: 1 }}
          >
            {(["ready", "leftOut", "same"] as const).map((name) => (
              <Chip
                key={name}
                clickable
                disabled={!parts[name].length}
                color={part === name ? "primary" : "default"}
                variant={part === name ? "filled" : "outlined"}
                aria-pressed={part === name}
                label={translate(`bulk.plan.${name}`, { smart_count: parts[name].length })}
                onClick={() => setPart(name)}
              />
            ))}
          </Stack>
          <Paper variant="outlined">
            <PlannedUsers key={part} rows={parts[part]} task={task} />
          </Paper>
        </Stack>
      </FormCard>
    </form>
  );
};
