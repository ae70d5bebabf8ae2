/** Says that the server locked a user out, and lets them in again. */
import Alert from "@mui/material/Alert";
import AlertTitle from "@mui/material/AlertTitle";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { useQueryClient } from "@tanstack/react-query";
import { useAuthProvider, useNotify, useTranslate } from "ra-core";
import { useState } from "react";
import { useBackend } from "../admin/BackendContext";
import type { User } from "../backends/backend";
import { usePageActions } from "../keyboard/pageActions";
import { Failure } from "../settings/Failure";
import { displayNameOf } from "./userModel";

export const LockedOut = ({ user }: { user: User }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const authProvider = useAuthProvider();
  const queryClient = useQueryClient();
  const { users } = useBackend();
  const [failure, setFailure] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const name = displayNameOf(user);
  const mayUnlock = user.isLockedOut === true && users.unlock !== undefined;

  const unlock = async () => {
    setBusy(true);
    setFailure(null);
    try {
      await users.unlock!(user.id);
      notify("user.lockedOut.done", { type: "success", messageArgs: { name } });
      await Promise.all(
        ["users", "policies"].map((resource) => queryClient.invalidateQueries({ queryKey: [resource] })),
      );
    } catch (error) {
      await authProvider?.checkError(error).catch(() => undefined);
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };

  const label = translate("user.lockedOut.button");
  usePageActions(mayUnlock ? [{ name: "unlock", label, run: () => void unlock() }] : []);
  if (!user.isLockedOut) return null;

  return (
    <Box sx={{ marginBlockEnd: 3 }}>
      <Alert
        severity="warning"
        action={
          mayUnlock && (
            <Button color="inherit" disabled={isBusy} onClick={() => void unlock()}>
              {label}
            </Button>
          )
        }
      >
        <AlertTitle>{translate("user.lockedOut.title", { name })}</AlertTitle>
        {translate("user.lockedOut.text")}
      </Alert>
      {failure !== null && <Failure error={failure} action="unlock" />}
    </Box>
  );
};
