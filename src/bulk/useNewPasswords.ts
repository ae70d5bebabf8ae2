/** Gives several users a new password each, through the connection's queue, as the rules allow. */
import { useQuery } from "@tanstack/react-query";
import { useAuthProvider } from "ra-core";
import { useState } from "react";
import { useBackend, useQueue, useSession } from "../admin/BackendContext";
import type { Backend, User } from "../backends/backend";
import { BackendError } from "../backends/errors";
import type { Outcome } from "../backends/queue";
import { generatePassword } from "../password/generatePassword";
import { mapSome } from "./documents";

export interface NewPassword {
  user: User;
  password: string;
  /** Its answer was lost: perhaps the old one is still valid. */
  isUnsure: boolean;
}

export const useNewPasswords = (users: readonly User[]) => {
  const backend = useBackend();
  const queue = useQueue();
  const { userId } = useSession();
  const authProvider = useAuthProvider();
  const [progress, setProgress] = useState<{ done: number; total: number }>();
  const [renewed, setRenewed] = useState<readonly NewPassword[]>();
  const [failed, setFailed] = useState<readonly { user: User; problem: BackendError }[]>([]);
  const { data: question, error } = useQuery({
    queryKey: ["users", "mayRenew", users.map(({ id }) => id)],
    queryFn: () => askRules(backend, users, userId),
    staleTime: Number.POSITIVE_INFINITY, // as long as the question is on screen
    gcTime: 0,
  });

  const start = async () => {
    const allowed = question?.allowed ?? [];
    const total = allowed.length;
    setProgress({ done: 0, total });
    const passwords = new Map(allowed.map(({ id }) => [id, generatePassword()]));
    let done = 0;
    const outcomes = await queue.run(
      allowed.map(({ id }) => id),
      async (id) => {
        await backend.users.setPassword!(id, { next: passwords.get(id)! });
        setProgress({ done: ++done, total });
      },
    );
    const stateOf = (index: number): Outcome => outcomes[index]!;
    setRenewed(
      allowed.flatMap((user, index) => {
        const { state } = stateOf(index);
        if (state === "failed") return [];
        return [{ user, password: passwords.get(user.id)!, isUnsure: state === "unknown" }];
      }),
    );
    setFailed(
      allowed.flatMap((user, index) => {
        const outcome = stateOf(index);
        return outcome.state === "failed" ? [{ user, problem: outcome.error }] : [];
      }),
    );
    const ended = outcomes.find((outcome) => outcome.state === "failed" && outcome.error.status === 401);
    if (ended?.state === "failed") await authProvider?.checkError(ended.error).catch(() => undefined);
  };

  return { question, error: error ?? undefined, progress, renewed, failed, start };
};

/** `message` is a key. One's own password needs the current one, and ends in one's own profile. */
const askRules = async ({ users: { allows } }: Backend, users: readonly User[], ownId: string) => {
  const answers = await mapSome(users, async (user) => {
    if (user.id === ownId) return { user, message: "bulk.passwords.ownElsewhere" };
    const verdict = await allows?.("setPassword", user);
    return verdict?.allowed === false ? { user, message: `rules.${verdict.rule}` } : { user };
  });
  return {
    allowed: answers.filter(({ message }) => message === undefined).map(({ user }) => user),
    refused: answers.flatMap(({ user, message }) => (message === undefined ? [] : [{ user, message }])),
  };
};
