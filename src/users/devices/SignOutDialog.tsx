/** The question before sessions end: whose, on what, and who else is hit by it. */
import Alert from "@mui/material/Alert";
import DialogContentText from "@mui/material/DialogContentText";
import { useQueryClient } from "@tanstack/react-query";
import { useAuthProvider, useNotify, useTranslate } from "ra-core";
import { useState } from "react";
import { useAdminApp } from "../../admin/AdminAppContext";
import { useBackend } from "../../admin/BackendContext";
import type { Device, User } from "../../backends/backend";
import { joinList } from "../../i18n/lists";
import { useLocale } from "../../i18n/useLocale";
import { ConfirmDialog } from "../../settings/ConfirmDialog";
import { displayNameOf } from "../userModel";

/** One device, or all of them: then the one in use here stays. */
export type SignOutWish = { device: Device } | { everywhere: readonly Device[] };

export interface SignOutDialogProps {
  user: User;
  wish: SignOutWish;
  close(): void;
}

export const SignOutDialog = ({ user, wish, close }: SignOutDialogProps) => {
  const translate = useTranslate();
  const locale = useLocale();
  const { isBusy, failure, signOut } = useSignOut(user, wish, close);
  const name = displayNameOf(user);
  const isOne = "device" in wish;
  const hit = isOne ? [wish.device] : wish.everywhere.filter(({ isThisOne }) => !isThisOne);
  const others = [...new Set(hit.flatMap(({ sharedWith }) => sharedWith))];
  const staysHere = !isOne && hit.length < wish.everywhere.length;

  return (
    <ConfirmDialog
      open
      title={
        isOne
          ? translate("devices.ask.one", { device: wish.device.name })
          : translate("devices.ask.all", { name })
      }
      confirm={translate("devices.ask.confirm")}
      isBusy={isBusy}
      failure={failure}
      action="signOut"
      onConfirm={signOut}
      onClose={close}
    >
      <DialogContentText>
        {translate(isOne ? "devices.ask.text" : "devices.ask.textAll", { name, smart_count: hit.length })}
      </DialogContentText>
      {others.length > 0 && (
        <Alert severity="warning">
          {translate(isOne ? "devices.ask.shared" : "devices.ask.sharedAll", {
            names: joinList(locale, others, "conjunction"),
          })}
        </Alert>
      )}
      {isOne && wish.device.isThisOne && <Alert severity="warning">{translate("devices.ask.thisOne")}</Alert>}
      {staysHere && <Alert severity="info">{translate("devices.ask.thisOneStays")}</Alert>}
    </ConfirmDialog>
  );
};

const useSignOut = (user: User, wish: SignOutWish, close: () => void) => {
  const { devices } = useBackend();
  const { onSignOut } = useAdminApp();
  const authProvider = useAuthProvider();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const [failure, setFailure] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);

  const signOut = async () => {
    setBusy(true);
    setFailure(null);
    try {
      if ("device" in wish) {
        await devices!.signOut(wish.device.id);
        if (wish.device.isThisOne) return onSignOut(); // the session in this browser is one of those
        notify("devices.done", { type: "success", messageArgs: { device: wish.device.name } });
      } else {
        await devices!.signOutEverywhere(user.id);
        notify("devices.doneAll", { type: "success", messageArgs: { name: displayNameOf(user) } });
      }
      close();
    } catch (error) {
      await authProvider?.checkError(error).catch(() => undefined);
      setFailure(error);
    } finally {
      setBusy(false);
      // After a failure too: some of several may be signed out by now.
      void queryClient.invalidateQueries({ queryKey: ["users"] });
    }
    return undefined;
  };

  return { isBusy, failure, signOut };
};
