/** The pages of one user, for administrators: who they are, what they may do, what they prefer, their password. */
import Box from "@mui/material/Box";
import { useGetOne, useTranslate } from "ra-core";
import { useParams } from "react-router";
import { useAdminApp } from "../admin/AdminAppContext";
import { useBackend } from "../admin/BackendContext";
import type { Backend, User } from "../backends/backend";
import { capabilitiesOf } from "../backends/capabilities";
import { SetPasswordForm } from "../password/SetPasswordForm";
import { PolicyEdit } from "../settings/PolicyEdit";
import { ProfileEdit } from "../settings/ProfileEdit";
import { AccountForm } from "./AccountForm";
import { BackToUsers } from "./BackToUsers";
import { DeleteUserButton } from "./DeleteUserButton";
import { type PageTab, PageTabs } from "./PageTabs";
import { UserFacts } from "./UserFacts";
import { UserHeader } from "./UserHeader";
import { UserPageSkeleton } from "./UserPageSkeleton";
import { UserProblem } from "./UserProblem";
import { UserPageGrid } from "./UserPageGrid";
import { displayNameOf } from "./userModel";

export default function UserEdit() {
  const { id = "", "*": tab } = useParams();
  const { data: user, error, refetch } = useGetOne<User>("users", { id }, { retry: false });
  // Another user is another page: nothing typed about one may end up with the next.
  if (user) return <UserPage key={id} user={user} tab={tab} />;
  if (error) return <UserProblem id={id} error={error} retry={() => void refetch()} />;
  return <UserPageSkeleton />;
}

const UserPage = ({ user, tab }: { user: User; tab: string | undefined }) => {
  const translate = useTranslate();
  const backend = useBackend();
  const { connection } = useAdminApp();
  return (
    <>
      <BackToUsers />
      <UserHeader user={user} />
      <PageTabs
        label={translate("user.tabs.label", { name: displayNameOf(user) })}
        tabs={tabsOf(backend, user)}
        current={tab}
        path={`/${connection.id}/users/${encodeURIComponent(user.id)}`}
        render={(content) => (
          <UserPageGrid
            aside={
              <>
                <UserFacts user={user} />
                {capabilitiesOf(backend).removeUsers && (
                  <Box sx={{ marginBlockStart: 3 }}>
                    <DeleteUserButton user={user} />
                  </Box>
                )}
              </>
            }
          >
            {content}
          </UserPageGrid>
        )}
      />
    </>
  );
};

const tabsOf = (backend: Backend, user: User): PageTab[] => {
  const { editUsers, editPolicy, editProfile, setPasswords } = capabilitiesOf(backend);
  return [
    ...(editUsers ? [{ name: "account", content: <AccountForm user={user} /> }] : []),
    ...(editPolicy ? [{ name: "access", content: <PolicyEdit user={user} /> }] : []),
    ...(editProfile ? [{ name: "preferences", content: <ProfileEdit user={user} /> }] : []),
    ...(setPasswords ? [{ name: "password", content: <SetPasswordForm user={user} /> }] : []),
  ];
};
