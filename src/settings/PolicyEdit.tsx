/** What an administrator lets one user do. */
import { useBackend, useSession } from "../admin/BackendContext";
import type { Settings, User } from "../backends/backend";
import type { Tab } from "../backends/fields";
import { DocumentEdit } from "./DocumentEdit";
import { useRefreshSession } from "./useRefreshSession";

export interface PolicyEditProps {
  user: User;
  tab: Tab;
}

export const PolicyEdit = ({ user, tab }: PolicyEditProps) => {
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
      isDrawn={(field) => (field.tab ?? untabbed) === tab}
      isReviewed
      onSaved={() => {
        if (user.id === userId) void refreshSession(); // one's own role may be another now
      }}
    />
  );
};

/** Whether anything of the policy stands on this tab. */
export const hasTab = (policy: Settings | undefined, tab: Tab): boolean =>
  Boolean(policy?.fields.some((field) => (field.tab ?? untabbed) === tab));

/** Where the settings of a server stand that has so few that it names no tabs. */
const untabbed: Tab = "access";
