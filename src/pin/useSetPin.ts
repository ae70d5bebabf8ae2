/** Sends a PIN, and says at its field what is wrong with it. Not through react-query: its mutations keep what they were called with. */
import { useQueryClient } from "@tanstack/react-query";
import { useAuthProvider, useNotify, useTranslate } from "ra-core";
import { useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { useBackend } from "../admin/BackendContext";
import type { User } from "../backends/backend";
import { BackendError } from "../backends/errors";
import { displayNameOf } from "../users/userModel";

export interface Pins {
  current: string;
  next: string;
}

export const blankPins: Pins = { current: "", next: "" };

export const useSetPin = (user: User, isOwn: boolean, form: UseFormReturn<Pins>) => {
  const { users } = useBackend();
  const translate = useTranslate();
  const authProvider = useAuthProvider();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const [failure, setFailure] = useState<unknown>(null);
  const asksForCurrent = isOwn && user.hasPin === true;

  const send = async (current: string, next: string | null) => {
    setFailure(null);
    try {
      await users.setPin!(user.id, { next, ...(asksForCurrent && { current }) });
      form.reset(blankPins);
      notify(`pin.done.${next === null ? "removed" : "set"}.${isOwn ? "own" : "other"}`, {
        type: "success",
        messageArgs: { name: displayNameOf(user) },
      });
    } catch (error) {
      form.reset(blankPins); // whatever was sent is not kept
      // Not react-admin's data provider sent it, so nobody has told the session yet.
      await authProvider?.checkError(error).catch(() => undefined);
      if (!showErrors(error)) setFailure(error);
    } finally {
      void queryClient.invalidateQueries({ queryKey: ["users"] });
    }
  };

  /** Whether each error has a field to stand at. */
  const showErrors = (error: unknown) => {
    if (!(error instanceof BackendError)) return false;
    const errors = Object.entries(error.body.errors ?? {});
    const known = errors.filter((entry): entry is [keyof Pins, string] => entry[0] in blankPins);
    for (const [source, key] of known.toReversed()) {
      const problem = translate(key, { _: key });
      const message = error.retryAfter
        ? translate("pin.wait", { problem, smart_count: error.retryAfter })
        : problem;
      form.setError(source, { type: "server", message }, { shouldFocus: true });
    }
    return known.length > 0 && known.length === errors.length;
  };

  return {
    failure,
    submit: ({ current, next }: Pins) => send(current, next),
    /** One's own only with the one there is. */
    async remove() {
      if (asksForCurrent && !(await form.trigger("current", { shouldFocus: true }))) return;
      await form.handleSubmit(
        ({ current }) => send(current, null),
        () => send(form.getValues("current"), null), // the new one need not be right, or there
      )();
    },
  };
};
