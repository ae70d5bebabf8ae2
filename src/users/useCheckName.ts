/** The last question about a user name before it is sent. */
import { useCallback } from "react";
import { useBackend } from "../admin/BackendContext";
import type { FieldErrors } from "../settings/recordForm";

/** Answers with the error for the field, or nothing. Rejects where the server cannot be asked. */
export const useCheckName = (exceptId?: string) => {
  const { users } = useBackend();
  return useCallback(
    async (name: string): Promise<FieldErrors | undefined> =>
      (await users.isNameTaken?.(name, exceptId)) ? { name: "user.check.taken" } : undefined,
    [users, exceptId],
  );
};
