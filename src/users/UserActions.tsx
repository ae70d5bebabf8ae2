/** What the command palette can do with the user whose page is open, besides what stands on the page. */

import { useTranslate } from "ra-core";
import { Suspense, useState } from "react";
import { useNavigate } from "react-router";
import { useAdminApp } from "../admin/AdminAppContext";
import { useBackend } from "../admin/BackendContext";
import type { User } from "../backends/backend";
import { useTasks } from "../bulk/useTasks";
import { usePageActions } from "../keyboard/pageActions";
import { lazyPart } from "../settings/lazyPart";
import { toFirstField, toUserPath } from "./userLink";

const SignOutEverywhere = lazyPart(async () => ({
  default: (await import("./devices/SignOutEverywhere")).SignOutEverywhere,
}));

export const UserActions = ({ user }: { user: User }) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { connection } = useAdminApp();
  const { users, devices } = useBackend();
  const { setDisabled } = useTasks([user]);
  const [isSigningOut, setSigningOut] = useState(false);
  const isOff = user.isDisabled === true;
  usePageActions([
    ...(users.setPassword
      ? [
          {
            name: "setPassword",
            label: translate("password.submit"),
            run: () => void navigate(`${toUserPath(connection.id, user)}/password`, { state: toFirstField }),
          },
        ]
      : []),
    ...(setDisabled
      ? [
          {
            name: isOff ? "enable" : "disable",
            label: translate(`list.select.${isOff ? "enable" : "disable"}`),
            run: () => setDisabled(!isOff),
          },
        ]
      : []),
    ...(devices
      ? [
          {
            name: "signOutEverywhere",
            label: translate("list.select.signOut"),
            run: () => setSigningOut(true),
          },
        ]
      : []),
  ]);
  return (
    isSigningOut && (
      <Suspense>
        <SignOutEverywhere user={user} close={() => setSigningOut(false)} />
      </Suspense>
    )
  );
};
