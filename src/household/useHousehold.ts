/** What the household is, and who was asked to join. Read again with the users after each write. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useAuthProvider } from "ra-core";
import { useState } from "react";
import { useBackend } from "../admin/BackendContext";
import type { Household } from "../backends/backend";

/** Below the users' key: whoever adds or removes one makes these stale, too. */
const keyOf = (part: "about" | "invitations") => ["users", "household", part];

export const useHouseholdFacts = () => {
  const { household } = useBackend();
  return useQuery({
    queryKey: keyOf("about"),
    queryFn: ({ signal }) => household!.about({ signal }),
    enabled: Boolean(household),
  });
};

export const useInvitations = () => {
  const { household } = useBackend();
  return useQuery({
    queryKey: keyOf("invitations"),
    queryFn: ({ signal }) => household!.invitations({ signal }),
    enabled: Boolean(household),
  });
};

/** One change after the other, and what became of the last. `run` answers with whether it was done. */
export const useHouseholdChange = () => {
  const { household } = useBackend();
  const authProvider = useAuthProvider();
  const queryClient = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const run = async (change: (household: Household) => Promise<void>): Promise<boolean> => {
    if (isBusy || !household) return false;
    setBusy(true);
    setFailure(null);
    try {
      await change(household);
      return true;
    } catch (error) {
      // Not react-admin's data provider sent it, so nobody has told the session yet.
      await authProvider?.checkError(error).catch(() => undefined);
      setFailure(error);
      return false;
    } finally {
      setBusy(false);
      // After a failure too: a lost answer does not mean that nothing happened.
      void queryClient.invalidateQueries({ queryKey: ["users"] });
    }
  };
  return { isBusy, failure, run, forget: () => setFailure(null) };
};
