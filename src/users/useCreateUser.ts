/**
 * Sends a new user to the server. Not through react-query's mutations: they keep what they were
 * called with, and here that is a password.
 */
import { useQueryClient } from "@tanstack/react-query";
import { useCreatePath, useDataProvider, useNavigate, useNotify } from "ra-core";
import { useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { SettingsDocument, User } from "../backends/backend";
import { BackendError, PartlyDoneError } from "../backends/errors";
import { type Field, sourcesOf } from "../backends/fields";
import { isFieldShown } from "../settings/SettingsForm";
import { leaveState } from "../settings/UnsavedGuard";
import { useCheckName } from "./useCheckName";
import { displayNameOf, trimmed } from "./userModel";

export interface Partly {
  user: User;
  /** Why the access could not be written. */
  error: PartlyDoneError;
  /** Writes the access that was chosen once more, and goes where creating would have gone. Rejects as that does. */
  finish(): Promise<void>;
}

/** Where to go from there. */
export type AfterCreation = "list" | "another" | "open";

export const useCreateUser = (
  form: UseFormReturn<SettingsDocument>,
  fields: readonly Field[],
  startAgain: () => void,
  /** Set together with what the form asks for: of a template, or of somebody to be like. */
  rest: { policy?: SettingsDocument; profile?: SettingsDocument } = {},
) => {
  const dataProvider = useDataProvider();
  const queryClient = useQueryClient();
  const notify = useNotify();
  const navigate = useNavigate();
  const createPath = useCreatePath();
  const checkName = useCheckName();
  const [failure, setFailure] = useState<unknown>(null);
  const [partly, setPartly] = useState<Partly | null>(null);

  const create = async (values: SettingsDocument, next: AfterCreation) => {
    setFailure(null);
    const draft = toDraft(values, fields, rest);
    try {
      const errors = await checkName(draft.name);
      if (errors) showErrors(errors);
      else finish((await dataProvider.create<User>("users", { data: draft })).data, next);
    } catch (error) {
      if (error instanceof PartlyDoneError)
        setPartly({ user: error.user, error, finish: () => giveAccess(error.user, draft.policy, next) });
      else if (!(error instanceof BackendError && showErrors(error.body.errors ?? {}))) setFailure(error);
    }
  };

  const giveAccess = async (user: User, policy: SettingsDocument | undefined, next: AfterCreation) => {
    // As in creating: there is nothing that somebody could have opened, so these values win.
    await dataProvider.update("policies", { id: user.id, data: { ...policy }, previousData: {} });
    finish(user, next);
  };

  const finish = (user: User, next: AfterCreation) => {
    void queryClient.invalidateQueries({ queryKey: ["users"] });
    notify("user.create.done", { type: "success", messageArgs: { name: displayNameOf(user) } });
    if (next === "another") startAgain();
    else if (next === "open")
      navigate(createPath({ resource: "users", type: "edit", id: user.id }), { state: leaveState });
    else navigate(createPath({ resource: "users", type: "list" }), { state: leaveState });
  };

  /** Whether each error has a field to stand at. */
  const showErrors = (errors: Record<string, string>) => {
    const entries = Object.entries(errors);
    const known = entries.filter(([source]) => source in form.getValues());
    for (const [source, message] of known.toReversed())
      form.setError(source, { type: "server", message }, { shouldFocus: true });
    return known.length > 0 && known.length === entries.length;
  };

  return { create, failure, partly, forgetPartly: () => setPartly(null) };
};

/** What goes to the server: names without the spaces around them, and of the access only what is on screen. */
const toDraft = (
  values: SettingsDocument,
  fields: readonly Field[],
  rest: { policy?: SettingsDocument; profile?: SettingsDocument },
) => {
  const shown = fields.filter((field) => isFieldShown(field, values));
  const policy = {
    ...rest.policy,
    ...Object.fromEntries(shown.flatMap(sourcesOf).map((source) => [source, values[source]])),
  };
  return {
    name: trimmed(values.name),
    fullName: trimmed(values.fullName),
    email: trimmed(values.email),
    password: values.password,
    ...(shown.length > 0 && { policy }),
    ...(rest.profile && { profile: rest.profile }),
  };
};
