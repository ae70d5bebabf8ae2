/**
 * A new password for a user; one's own needs the current one as well. What is typed goes straight to
 * the backend: no record, cache or notice ever holds it, and it is forgotten when the form is left.
 */
import Button from "@mui/material/Button";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useQueryClient } from "@tanstack/react-query";
import { useAuthProvider, useNotify, useTranslate } from "ra-core";
import { useEffect, useEffectEvent, useState } from "react";
import { FormProvider, useForm, useWatch } from "react-hook-form";
import { useLocation } from "react-router";
import { useBackend, useSession } from "../admin/BackendContext";
import type { User } from "../backends/backend";
import { BackendError } from "../backends/errors";
import { Failure } from "../settings/Failure";
import { FormCard } from "../settings/FormCard";
import type { Check } from "../settings/RecordFormContext";
import { SaveBar } from "../settings/SaveBar";
import { UnsavedGuard } from "../settings/UnsavedGuard";
import { useSaveKey } from "../settings/useSaveKey";
import type { toFirstField } from "../users/userLink";
import { displayNameOf } from "../users/userModel";
import { NewPasswordInput } from "./NewPasswordInput";
import { PasswordInput } from "./PasswordInput";

interface Passwords {
  current: string;
  next: string;
  again: string;
}

const blank: Passwords = { current: "", next: "", again: "" };

export const SetPasswordForm = ({ user }: { user: User }) => {
  const translate = useTranslate();
  const effects = useBackend().users.passwordEffects;
  const isOwn = useSession().userId === user.id;
  const form = useForm<Passwords>({ defaultValues: blank, mode: "onTouched" });
  const [round, setRound] = useState(0);
  const startOver = () => {
    form.reset(blank);
    setRound((before) => before + 1);
  };
  const { failure, submit } = useSetPassword(user, isOwn, form, startOver);
  const [isCurrentVisible, setCurrentVisible] = useState(false);
  const values = useWatch({ control: form.control });
  const isTyped = Object.values(values).some(Boolean);
  const { isSubmitting } = form.formState;
  const name = displayNameOf(user);

  const save = () => {
    if (isTyped && !isSubmitting) void form.handleSubmit(submit)();
  };
  useSaveKey(save);
  useFocusIfAsked(() => form.setFocus(isOwn ? "current" : "next"));

  const bar = (
    <SaveBar
      status={isTyped ? translate("password.unsaved") : ""}
      failure={failure !== null && <Failure error={failure} action="password" />}
      isSaving={isSubmitting}
      canSave={isTyped}
      saveLabel={translate("password.submit")}
    >
      {isTyped && (
        <Button onClick={startOver} disabled={isSubmitting}>
          {translate("password.clear")}
        </Button>
      )}
    </SaveBar>
  );

  return (
    <FormProvider {...form}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <FormCard bar={bar}>
          {/* As new after each password: the next one starts hidden. */}
          <Stack key={round} sx={{ gap: 2.5 }}>
            <Typography variant="h2">
              {translate(isOwn ? "password.title.own" : "password.title.other", { name })}
            </Typography>
            <Typography variant="body2" color="text.secondary">
              {[
                !isOwn && translate("password.tellThem"),
                effects && translate(effects.changed),
                translate("undo.noPassword"),
              ]
                .filter(Boolean)
                .join(" ")}
            </Typography>
            {/* Password managers look for a user name beside the passwords. */}
            <input
              type="text"
              name="username"
              autoComplete="username"
              value={user.name}
              readOnly
              tabIndex={-1}
              aria-hidden
              style={offScreen}
            />
            {isOwn && (
              <PasswordInput
                source="current"
                label={translate("password.fields.current")}
                check={checkCurrent}
                autoComplete="current-password"
                isVisible={isCurrentVisible}
                setVisible={setCurrentVisible}
              />
            )}
            <NewPasswordInput
              source="next"
              label={translate("password.fields.next")}
              repeatSource="again"
              known={[user.name, user.fullName ?? "", user.email ?? ""]}
            />
          </Stack>
        </FormCard>
      </form>
      <UnsavedGuard isDirty={isTyped} name={name} />
    </FormProvider>
  );
};

/** Also where this page was open before: then the address is another entry of the history. */
const useFocusIfAsked = (focus: () => void) => {
  const { key, state } = useLocation();
  const asked = (state as Partial<typeof toFirstField> | null)?.isToType ? key : undefined;
  const doIt = useEffectEvent(focus);
  useEffect(() => {
    if (asked !== undefined) doIt();
  }, [asked]);
};

/** Not `hidden`: browsers overlook what is not drawn. */
const offScreen = {
  position: "absolute",
  width: 1,
  height: 1,
  padding: 0,
  border: 0,
  clipPath: "inset(50%)",
} as const;

const checkCurrent: Check = (value) => (value ? undefined : { key: "password.check.currentMissing" });

const useSetPassword = (
  user: User,
  isOwn: boolean,
  form: ReturnType<typeof useForm<Passwords>>,
  onDone: () => void,
) => {
  const { users } = useBackend();
  const authProvider = useAuthProvider();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const [failure, setFailure] = useState<unknown>(null);

  const submit = async ({ current, next }: Passwords) => {
    setFailure(null);
    try {
      await users.setPassword!(user.id, { next, ...(isOwn && { current }) });
      onDone();
      notify(isOwn ? "password.done.own" : "password.done.other", {
        type: "success",
        messageArgs: { name: displayNameOf(user) },
      });
      void queryClient.invalidateQueries({ queryKey: ["users"] });
    } catch (error) {
      // Not react-admin's data provider sent it, so nobody has told the session yet.
      await authProvider?.checkError(error).catch(() => undefined);
      if (!showErrors(error)) setFailure(error);
    }
  };

  /** Whether each error has a field to stand at. */
  const showErrors = (error: unknown) => {
    const errors = error instanceof BackendError ? Object.entries(error.body.errors ?? {}) : [];
    const known = errors.filter((entry): entry is ["current" | "next", string] => entry[0] in blank);
    for (const [source, message] of known.toReversed())
      form.setError(source, { type: "server", message }, { shouldFocus: true });
    return known.length > 0 && known.length === errors.length;
  };

  return { failure, submit };
};
