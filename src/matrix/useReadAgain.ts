/** After a run from here: whoever was in it is read again once it is through, and is no longer staged. */
import { useEffect, useState } from "react";
import { useRunList } from "../bulk/RunsContext";
import type { Access } from "./useAccess";

/** Answers with a function that is told which run was started. */
export const useReadAgain = ({ reader }: Access) => {
  const [runId, setRunId] = useState<string>();
  const run = useRunList().find(({ id }) => id === runId);
  const isOver = run?.endedAt !== undefined;
  useEffect(() => {
    if (!run || !isOver) return;
    reader.readAgain(run.rows.map(({ id }) => id));
    // oxlint-disable-next-line react/exhaustive-deps -- once, when it is through
  }, [isOver, reader]);
  return setRunId;
};
