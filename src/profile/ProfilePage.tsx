/** Oneself: what everybody may see and change of their own account. */
import KeyOutlined from "@mui/icons-material/KeyOutlined";
import Alert from "@mui/material/Alert";
import Skeleton from "@mui/material/Skeleton";
import Stack from "@mui/material/Stack";
import { useGetOne, useTranslate } from "ra-core";
import { Navigate, useParams } from "react-router";
import { useAdminApp } from "../admin/AdminAppContext";
import { useBackend, useSession } from "../admin/BackendContext";
import type { Backend, User, Verdict } from "../backends/backend";
import { capabilitiesOf } from "../backends/capabilities";
import { Elsewhere } from "../household/Elsewhere";
import { LeaveHousehold } from "../household/LeaveHousehold";
import { Arriving, Reveal } from "../layout/arrivals";
import { StatusPage } from "../layout/StatusPage";
import { ClearPassword } from "../password/ClearPassword";
import { SetPasswordForm } from "../password/SetPasswordForm";
import { PinForm } from "../pin/PinForm";
import { ProfileEdit } from "../settings/ProfileEdit";
import { useVerdict } from "../settings/useVerdict";
import { AccountForm } from "../users/AccountForm";
import { type PageTab, PageTabs } from "../users/PageTabs";
import { PictureCard } from "../users/picture/PictureCard";
import { UserFacts } from "../users/UserFacts";
import { UserHeader } from "../users/UserHeader";
import { UserPageGrid } from "../users/UserPageGrid";
import { UserPageSkeleton } from "../users/UserPageSkeleton";
import { UserProblem } from "../users/UserProblem";
import { OwnLibraries } from "./OwnLibraries";

export default function ProfilePage() {
  const { tab } = useParams();
  const { connection } = useAdminApp();
  const { isKey, isManaged } = useSession();
  if (isManaged) return <Navigate replace to={`/${connection.id}/household`} />;
  return isKey ? <NobodysPage /> : <SomebodysPage tab={tab} />;
}

const SomebodysPage = ({ tab }: { tab: string | undefined }) => {
  const { userId: id } = useSession();
  const { data: user, error, refetch } = useGetOne<User>("users", { id }, { retry: false });
  if (user) return <OwnPage key={id} user={user} tab={tab} />;
  if (error) return <UserProblem id={id} error={error} retry={() => void refetch()} />;
  return <UserPageSkeleton isOwn />;
};

/** Whoever is signed in with a key is no user of the server. */
const NobodysPage = () => {
  const translate = useTranslate();
  return (
    <StatusPage
      icon={<KeyOutlined />}
      title={translate("profile.key.title")}
      text={translate("profile.key.text")}
    />
  );
};

const OwnPage = ({ user, tab }: { user: User; tab: string | undefined }) => {
  const translate = useTranslate();
  const backend = useBackend();
  const { connection } = useAdminApp();
  const edit = useVerdict("edit", user);
  const setPassword = useVerdict("setPassword", user);
  const setPin = useVerdict("setPin", user);
  return (
    <>
      <UserHeader user={user} />
      {edit?.allowed === false && !backend.household && (
        <Alert severity="info" sx={{ marginBlockEnd: 2 }}>
          {translate(`backends.${backend.name}.rules.${edit.rule}`, { _: translate(`rules.${edit.rule}`) })}
        </Alert>
      )}
      <PageTabs
        label={translate("user.tabs.own")}
        tabs={tabsOf(backend, user, { edit, setPassword, setPin })}
        current={tab}
        path={`/${connection.id}/profile`}
        render={(content) => (
          <UserPageGrid
            aside={
              <>
                <OwnLibraries user={user} />
                <UserFacts user={user} />
                <LeaveHousehold user={user} />
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

/** What a rule forbids to edit is still shown; a password cannot be shown, so its tab goes. */
const tabsOf = (
  backend: Backend,
  user: User,
  { edit, setPassword, setPin }: Record<"edit" | "setPassword" | "setPin", Verdict | undefined>,
): PageTab[] => {
  const { editUsers, editProfile, setPasswords, setPins } = capabilitiesOf(backend);
  const isReadOnly = edit?.allowed !== true;
  return [
    ...(editUsers
      ? [
          {
            name: "account",
            content: (
              <Reveal skeleton={<Skeleton variant="rounded" height={240} />}>
                {!edit && <Arriving />}
                <OwnAccount user={user} isReadOnly={isReadOnly} />
              </Reveal>
            ),
          },
        ]
      : []),
    ...(editProfile
      ? [{ name: "preferences", content: <ProfileEdit user={user} isReadOnly={isReadOnly} /> }]
      : []),
    ...(setPasswords && setPassword?.allowed !== false
      ? [{ name: "password", content: <OwnPassword user={user} /> }]
      : []),
    ...(setPins && setPin?.allowed ? [{ name: "pin", content: <PinForm user={user} /> }] : []),
  ];
};

const OwnAccount = ({ user, isReadOnly }: { user: User; isReadOnly: boolean }) => (
  <Stack sx={{ gap: 3 }}>
    <Elsewhere user={user} />
    <PictureCard user={user} />
    <AccountForm user={user} isReadOnly={isReadOnly} />
  </Stack>
);

const OwnPassword = ({ user }: { user: User }) => (
  <Stack sx={{ gap: 3 }}>
    <SetPasswordForm user={user} />
    <ClearPassword user={user} />
  </Stack>
);
