/** The session ended under an open page: sign in again above it, and everything typed is still there. */
import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import { useLogout, useTranslate } from "react-admin";
import type { SessionExpiry } from "../providers/sessionExpiry";
import { useAdminApp } from "./AdminAppContext";
import { useSession } from "./BackendContext";
import { SignInPlace } from "./SignInPlace";

export default function SessionExpiredDialog({ expiry }: { expiry: SessionExpiry }) {
  const translate = useTranslate();
  const signOut = useLogout();
  const { backend, connection } = useAdminApp();
  const { withPassword, withCode, withKey } = backend.auth;
  const { name } = useSession();
  const isExpired = useSyncExternalStore(expiry.subscribe, expiry.isExpired);
  const settle = useSettle(expiry, isExpired);
  const [hasFailed, setFailed] = useState(false);
  return (
    // Neither Escape nor a click beside it closes it: without a session the page below can do nothing.
    <Dialog open={isExpired} maxWidth="xs" fullWidth aria-labelledby="expired-title">
      <DialogTitle id="expired-title">{translate("admin.expired.title")}</DialogTitle>
      <DialogContent sx={{ display: "grid", gap: 2 }}>
        <div>{translate("admin.expired.text", { server: connection.name })}</div>
        {(withPassword ?? withCode ?? withKey) && !hasFailed ? (
          <SignInPlace
            name={name}
            onDone={settle}
            onLeave={() => void signOut()}
            onFault={() => setFailed(true)}
          />
        ) : (
          <Button variant="contained" onClick={() => void signOut()}>
            {translate("admin.expired.toSignIn")}
          </Button>
        )}
      </DialogContent>
    </Dialog>
  );
}

/** Reads again what could not be read. A new token is as good as a sign-in: another tab may have been faster. */
const useSettle = (expiry: SessionExpiry, isExpired: boolean) => {
  const { session } = useAdminApp();
  const queryClient = useQueryClient();
  const settle = () => {
    expiry.settle();
    void queryClient.refetchQueries({ predicate: ({ state }) => state.status === "error" });
  };
  useEffect(() => {
    if (!isExpired) return undefined;
    const token = session.read()?.token;
    return session.subscribe(() => {
      const now = session.read()?.token;
      if (now && now !== token) settle();
    });
  });
  return settle;
};
