/** Who of some users may be deleted, and why the others may not: what a run begins with. */
import { useQuery } from "@tanstack/react-query";
import { useBackend } from "../admin/BackendContext";
import type { User } from "../backends/backend";
import type { PlannedRow } from "../bulk/bulk";
import { planTask } from "../bulk/plan";

export type LeftOut = Extract<PlannedRow, { state: "refused" | "unread" }>;

export type Removal =
  | { stage: "checking" }
  /** The rules could not be asked for: nothing is known about anybody. */
  | { stage: "unchecked"; error: unknown }
  | { stage: "ready"; allowed: readonly User[]; leftOut: readonly LeftOut[] };

export const useRemoval = (users: readonly User[]): { removal: Removal; check: () => void } => {
  const backend = useBackend();
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ["users", "removal", users.map(({ id }) => id)],
    queryFn: ({ signal }) => planTask(backend, users, { kind: "remove" }, { signal }),
    staleTime: Number.POSITIVE_INFINITY, // as long as the question is on screen
    gcTime: 0,
  });
  return { removal: toRemoval(data, error, isFetching), check: () => void refetch() };
};

const toRemoval = (rows: readonly PlannedRow[] | undefined, error: unknown, isFetching: boolean): Removal => {
  if (isFetching) return { stage: "checking" };
  if (!rows) return error ? { stage: "unchecked", error } : { stage: "checking" };
  const leftOut = rows.filter((row): row is LeftOut => row.state === "refused" || row.state === "unread");
  const [first] = leftOut;
  if (
    first?.state === "unread" &&
    leftOut.every(({ state }) => state === "unread") &&
    leftOut.length === rows.length
  )
    return { stage: "unchecked", error: first.error };
  return {
    stage: "ready",
    allowed: rows.filter(({ state }) => state === "ready").map(({ user }) => user),
    leftOut,
  };
};
