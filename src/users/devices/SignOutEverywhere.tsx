/** The question before all sessions of a user end, for whoever asks from elsewhere than the list of devices. */
import { useQuery } from "@tanstack/react-query";
import { useNotify, useTranslate } from "ra-core";
import { useEffect, useEffectEvent } from "react";
import { useAdminApp } from "../../admin/AdminAppContext";
import { useBackend } from "../../admin/BackendContext";
import type { User } from "../../backends/backend";
import { describeError } from "../../errors/describeError";
import { displayNameOf } from "../userModel";
import { devicesKey } from "./DevicesTab";
import { SignOutDialog } from "./SignOutDialog";

export interface SignOutEverywhereProps {
  user: User;
  close(): void;
}

export const SignOutEverywhere = ({ user, close }: SignOutEverywhereProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { devices } = useBackend();
  const { connection } = useAdminApp();
  const { data, error, isFetching } = useQuery({
    queryKey: devicesKey(user.id),
    queryFn: ({ signal }) => devices!.of(user.id, { signal }),
    staleTime: 0, // whose sessions end is asked about now
  });
  const isNowhere = !isFetching && data?.every(({ isThisOne }) => isThisOne) === true;
  const tell = useEffectEvent(() => {
    if (error) {
      const { title, params } = describeError(error, connection);
      notify(translate(title, params), { type: "error" });
    } else {
      const text = data?.length ? "keyboard.nowhereElse" : "devices.none";
      notify(text, { type: "info", messageArgs: { name: displayNameOf(user) } });
    }
    close();
  });
  useEffect(() => {
    if (error ?? isNowhere) tell();
  }, [error, isNowhere]);
  return data && !isNowhere ? <SignOutDialog user={user} wish={{ everywhere: data }} close={close} /> : null;
};
