/** The shared dry run in the place of a page: what its task would do to whom, before anything is sent. */
import { type ReactNode, Suspense, useState } from "react";
import type { User } from "../backends/backend";
import type { Task } from "../bulk/bulk";
import { DryRun, type DryRunProps } from "../bulk/DryRun";
import { showRun } from "../bulk/openRun";
import { useRunMessages } from "../bulk/useRunMessages";
import { PageSkeleton } from "../layout/PageSkeleton";

export interface PlannedTask {
  task: Task;
  users: readonly User[];
}

export const useDryRun = ({
  onStarted,
}: {
  onStarted?: (runId: string, planned: PlannedTask) => void;
} = {}) => {
  const [planned, setPlanned] = useState<PlannedTask>();
  const dryRun: ReactNode = planned && (
    <Suspense fallback={<PageSkeleton />}>
      <DryRunInWords
        {...planned}
        onBack={() => setPlanned(undefined)}
        onStarted={(runId) => {
          setPlanned(undefined);
          showRun(runId);
          onStarted?.(runId, planned);
        }}
      />
    </Suspense>
  );
  return { dryRun, plan: (task: Task, users: readonly User[]) => setPlanned({ task, users }) };
};

const DryRunInWords = (props: DryRunProps) => {
  useRunMessages();
  return <DryRun {...props} />;
};
