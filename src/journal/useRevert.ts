/** Takes an edit back, and shows everywhere what is so again. */
import { useQueryClient } from "@tanstack/react-query";
import { useAuthProvider } from "ra-core";
import { useBackend } from "../admin/BackendContext";
import { useJournal } from "./JournalContext";
import type { EditEntry } from "./journal";
import { revert } from "./revert";

/** Rejects as `revert` does. */
export const useRevert = () => {
  const backend = useBackend();
  const journal = useJournal();
  const queryClient = useQueryClient();
  const authProvider = useAuthProvider();
  return async (entry: EditEntry) => {
    try {
      await revert(backend, journal, entry);
    } catch (error) {
      // Not react-admin's data provider asked, so nobody has told the session yet.
      await authProvider?.checkError(error).catch(() => undefined);
      throw error;
    } finally {
      for (const resource of ["users", "policies", "profiles", "auth"])
        void queryClient.invalidateQueries({ queryKey: [resource] });
    }
  };
};
