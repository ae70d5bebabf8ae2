/** Asks the rules of the server about one user, and remembers the answer as long as nothing is written. */
import { useQuery } from "@tanstack/react-query";
import { useBackend } from "../admin/BackendContext";
import type { User, UserAction, Verdict } from "../backends/backend";

/**
 * Undefined while the answer is on its way. Where it cannot be had, the action is offered: the
 * question is asked again right before anything is written.
 */
export const useVerdict = (action: UserAction | undefined, user: User): Verdict | undefined => {
  const { users } = useBackend();
  const { data, isError } = useQuery({
    queryKey: ["users", "allows", action, user.id, user.isAdmin, user.isDisabled ?? false],
    queryFn: () => users.allows!(action!, user),
    enabled: Boolean(action && users.allows),
  });
  return !action || !users.allows || isError ? { allowed: true } : data;
};
