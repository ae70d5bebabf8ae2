/** What an administrator lets one user do. */
import { useBackend, useSession } from "../admin/BackendContext";
import type { User } from "../backends/backend";
import { DocumentEdit } from "./DocumentEdit";
import { useRefreshSession } from "./useRefreshSession";

export const PolicyEdit = ({ user }: { user: User }) => {
  const { policy, name } = useBackend();
  const { userId } = useSession();
  const refreshSession = useRefreshSession();
  if (!policy) return null;
  return (
    <DocumentEdit
      resource="policies"
      settings={policy}
      messages={`backends.${name}.policy`}
      user={user}
      onSaved={() => {
        if (user.id === userId) void refreshSession(); // one's own role may be another now
      }}
    />
  );
};
