/** Deleting one user or many: who may go, then one after the other, with an outcome for each. */
import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useDataProvider } from "react-admin";
import { useBackend, useQueue } from "../admin/BackendContext";
import type { Rule, User, Users } from "../backends/backend";
import { BackendError } from "../backends/errors";
import type { Outcome } from "../backends/queue";

export type Deletion =
  | { stage: "checking" }
  /** The rules could not be asked for: nothing is known about anybody. */
  | { stage: "unchecked"; error: unknown }
  | { stage: "ready" }
  | Progress;

type Progress =
  | { stage: "running"; outcomes: readonly Outcome[]; isPaused: boolean; isStopping: boolean }
  /** `outcomes` of all runs: a second try replaces what the first one said. */
  | { stage: "finished"; outcomes: readonly Outcome[] };

export interface RefusedUser {
  user: User;
  rule: Rule;
}

export interface DeleteUsers {
  deletion: Deletion;
  allowed: readonly User[];
  refused: readonly RefusedUser[];
  check(): void;
  /** Answers with those who are gone. */
  start(ids: readonly string[]): Promise<readonly Outcome[]>;
  pause(): void;
  resume(): void;
  /** Lets the one that is under way finish, and leaves out the rest. */
  stop(): void;
}

export const useDeleteUsers = (wanted: readonly User[]): DeleteUsers => {
  const { users } = useBackend();
  const queue = useQueue();
  const dataProvider = useDataProvider();
  const verdicts = useQuery({
    queryKey: ["users", "mayRemove", wanted.map(({ id }) => id)],
    queryFn: () => askRules(users, wanted),
    staleTime: Number.POSITIVE_INFINITY, // as long as the question is on screen
    gcTime: 0,
  });
  const [progress, setProgress] = useState<Progress>();
  const isStopped = useRef(false);

  // Left while it was paused: what other screens send must not wait for ever.
  useEffect(() => () => queue.resume(), [queue]);

  const remove = async (id: string) => {
    if (isStopped.current) throw new StoppedError();
    try {
      await dataProvider.delete("users", { id });
    } catch (error) {
      // Gone already: by somebody else, or by a first try whose answer was lost.
      if (!(error instanceof BackendError && error.status === 404)) throw error;
    }
  };

  const start = async (ids: readonly string[]) => {
    const before = progress?.outcomes ?? [];
    const kept = before.filter(({ id }) => !ids.includes(id));
    isStopped.current = false;
    setProgress({
      stage: "running",
      outcomes: ids.map((id) => ({ id, state: "waiting" })),
      isPaused: false,
      isStopping: false,
    });
    const forget = queue.subscribe((outcomes) => {
      const isOurs = outcomes.length === ids.length && outcomes[0]?.id === ids[0];
      if (isOurs) setProgress((now) => (now?.stage === "running" ? { ...now, outcomes } : now));
    });
    // One at a time: each asks anew who is left.
    const outcomes = await queue.run(ids, remove, { atOnce: 1 });
    forget();
    setProgress({ stage: "finished", outcomes: [...kept, ...outcomes] });
    return outcomes;
  };

  const setRunning = (change: { isPaused?: boolean; isStopping?: boolean }) =>
    setProgress((now) => (now?.stage === "running" ? { ...now, ...change } : now));

  return {
    deletion: progress ?? toQuestion(verdicts),
    ...(verdicts.data ?? nobody),
    check: () => void verdicts.refetch(),
    start,
    pause() {
      queue.pause();
      setRunning({ isPaused: true });
    },
    resume() {
      queue.resume();
      setRunning({ isPaused: false });
    },
    stop() {
      isStopped.current = true;
      queue.resume();
      setRunning({ isStopping: true, isPaused: false });
    },
  };
};

/** Left out because somebody pressed "Stop". */
export class StoppedError extends BackendError {
  override name = "StoppedError";

  constructor() {
    super("Stopped", { status: 0 });
  }
}

const toQuestion = ({ data, error, isFetching }: UseQueryResult<Verdicts>): Deletion => {
  if (data) return { stage: "ready" };
  return error && !isFetching ? { stage: "unchecked", error } : { stage: "checking" };
};

const nobody: Verdicts = { allowed: [], refused: [] };

interface Verdicts {
  allowed: readonly User[];
  refused: readonly RefusedUser[];
}

/** One after the other: a rule may ask the server about others, and a thousand questions at once are an attack. */
const askRules = async ({ allows }: Users, wanted: readonly User[]): Promise<Verdicts> => {
  const allowed: User[] = [];
  const refused: RefusedUser[] = [];
  for (const user of wanted) {
    const verdict = (await allows?.("remove", user)) ?? { allowed: true };
    if (verdict.allowed) allowed.push(user);
    else refused.push({ user, rule: verdict.rule });
  }
  return { allowed, refused };
};
