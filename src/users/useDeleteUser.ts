/** Removes one user from the server, and from what this browser remembers. */
import { useQueryClient } from "@tanstack/react-query";
import { useDataProvider } from "ra-core";
import { useState } from "react";
import type { User } from "../backends/backend";
import { BackendError } from "../backends/errors";
import { recordKey } from "../settings/recordForm";

export interface DeleteUser {
  isDeleting: boolean;
  /** What went wrong the last time. */
  error: unknown;
  /** Answers with whether the user is gone. */
  remove(user: User): Promise<boolean>;
  forgetError(): void;
}

export const useDeleteUser = (): DeleteUser => {
  const dataProvider = useDataProvider();
  const queryClient = useQueryClient();
  const [isDeleting, setDeleting] = useState(false);
  const [error, setError] = useState<unknown>(null);

  return {
    isDeleting,
    error,
    forgetError: () => setError(null),
    async remove(user) {
      setDeleting(true);
      setError(null);
      try {
        await dataProvider.delete("users", { id: user.id, previousData: user }).catch(ignoreGone);
        for (const resource of ["users", "policies", "profiles"])
          queryClient.removeQueries({ queryKey: recordKey(resource, user.id) });
        void queryClient.invalidateQueries({ queryKey: ["users"] }); // the list, and the rules about those who are left
        return true;
      } catch (failure) {
        setError(failure);
        return false;
      } finally {
        setDeleting(false);
      }
    },
  };
};

/** Somebody else was faster. */
const ignoreGone = (error: unknown) => {
  if (!(error instanceof BackendError) || error.status !== 404) throw error;
};
