/** The pages of one user, for administrators: who they are, what they may do, what they prefer, their password. */
import Box from "@mui/material/Box";
import Skeleton from "@mui/material/Skeleton";
import Stack from "@mui/material/Stack";
import { useGetOne, useTranslate } from "ra-core";
import { Suspense } from "react";
import { useParams } from "react-router";
import { useAdminApp } from "../admin/AdminAppContext";
import { useBackend } from "../admin/BackendContext";
import type { Backend, User } from "../backends/backend";
import { capabilitiesOf } from "../backends/capabilities";
import type { Tab } from "../backends/fields";
import { Elsewhere } from "../household/Elsewhere";
import { Arriving } from "../layout/arrivals";
import { lazyPart } from "../settings/lazyPart";
import { hasTab, PolicyEdit } from "../settings/PolicyEdit";
import { ProfileEdit } from "../settings/ProfileEdit";
import { UnsavedScope } from "../settings/UnsavedGuard";
import { useVerdict } from "../settings/useVerdict";
import { TemplateLinks } from "../templates/TemplateLinks";
import { AccountForm } from "./AccountForm";
import { BackToUsers } from "./BackToUsers";
import { DeleteUserButton } from "./DeleteUserButton";
import { LockedOut } from "./LockedOut";
import { type PageTab, PageTabs } from "./PageTabs";
import { PictureCard } from "./picture/PictureCard";
import { UserActions } from "./UserActions";
import { UserFacts } from "./UserFacts";
import { UserHeader } from "./UserHeader";
import { UserPageGrid } from "./UserPageGrid";
import { UserPageSkeleton } from "./UserPageSkeleton";
import { UserProblem } from "./UserProblem";
import { displayNameOf } from "./userModel";

// Tabs that are opened for one thing and seldom: the page comes without them.
const ClearPassword = lazyPart(async () => ({
  default: (await import("../password/ClearPassword")).ClearPassword,
}));
const SetPasswordForm = lazyPart(async () => ({
  default: (await import("../password/SetPasswordForm")).SetPasswordForm,
}));
const PinForm = lazyPart(async () => ({ default: (await import("../pin/PinForm")).PinForm }));
const DevicesTab = lazyPart(async () => ({ default: (await import("./devices/DevicesTab")).DevicesTab }));

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
  const mayHavePin = useVerdict("setPin", user)?.allowed === true;
  return (
    <>
      <BackToUsers />
      <UserHeader user={user} />
      <LockedOut user={user} />
      <UserActions user={user} />
      <PageTabs
        label={translate("user.tabs.label", { name: displayNameOf(user) })}
        tabs={tabsOf(backend, user, mayHavePin)}
        current={tab}
        path={`/${connection.id}/users/${encodeURIComponent(user.id)}`}
        render={(content) => (
          <UserPageGrid
            aside={
              <>
                <UserFacts user={user} />
                {backend.policy && <TemplateLinks user={user} />}
                {capabilitiesOf(backend).removeUsers && (
                  <Box sx={{ marginBlockStart: 3 }}>
                    <DeleteUserButton user={user} />
                  </Box>
                )}
              </>
            }
          >
            <Suspense
              fallback={
                <>
                  <Arriving />
                  <Skeleton variant="rounded" height={240} />
                </>
              }
            >
              {content}
            </Suspense>
          </UserPageGrid>
        )}
      />
    </>
  );
};

/** A tab that would be empty is not drawn. */
const tabsOf = (backend: Backend, user: User, mayHavePin: boolean): PageTab[] => {
  const { policy } = backend;
  const { editUsers, editProfile, setPasswords, setPins, signOutDevices } = capabilitiesOf(backend);
  const policyTab = (name: Tab): PageTab[] =>
    hasTab(policy, name) ? [{ name, content: <PolicyEdit user={user} tab={name} /> }] : [];
  return [
    ...(editUsers || hasTab(policy, "account")
      ? [{ name: "account", content: <AccountTab user={user} /> }]
      : []),
    ...policyTab("access"),
    ...policyTab("parental"),
    ...(editProfile ? [{ name: "preferences", content: <ProfileEdit user={user} /> }] : []),
    ...(setPasswords ? [{ name: "password", content: <PasswordTab user={user} /> }] : []),
    ...(setPins && mayHavePin ? [{ name: "pin", content: <PinForm user={user} /> }] : []),
    ...(signOutDevices ? [{ name: "devices", content: <DevicesTab user={user} /> }] : []),
  ];
};

/** Who the user is, and of the settings those that belong to it. */
const AccountTab = ({ user }: { user: User }) => {
  const backend = useBackend();
  const hasSettings = hasTab(backend.policy, "account");
  return (
    <UnsavedScope name={displayNameOf(user)}>
      <Stack sx={{ gap: 3 }}>
        <Elsewhere user={user} />
        <PictureCard user={user} />
        {capabilitiesOf(backend).editUsers && <AccountForm user={user} isBrief={hasSettings} />}
        {hasSettings && <PolicyEdit user={user} tab="account" />}
      </Stack>
    </UnsavedScope>
  );
};

const PasswordTab = ({ user }: { user: User }) => (
  <Stack sx={{ gap: 3 }}>
    <SetPasswordForm user={user} />
    <ClearPassword user={user} />
  </Stack>
);
