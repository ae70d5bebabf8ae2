/** After a change of oneself: what this browser remembers of the signed-in user is asked for again. */
import { useQueryClient } from "@tanstack/react-query";
import { useAuthProvider } from "ra-core";
import { useAdminApp } from "../admin/AdminAppContext";
import { useBackend } from "../admin/BackendContext";

/** Never rejects. Where the session does not work any more, signing in again is asked for. */
export const useRefreshSession = () => {
  const { auth } = useBackend();
  const { session } = useAdminApp();
  const authProvider = useAuthProvider();
  const queryClient = useQueryClient();
  return async () => {
    try {
      session.write(await auth.resume());
      await queryClient.invalidateQueries({ queryKey: ["auth"] });
    } catch (error) {
      await authProvider?.checkError(error);
    }
  };
};
