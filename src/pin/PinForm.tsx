/**
 * The PIN of a member: set, changed or removed; one's own with the one there was. What is typed goes straight
 * to the backend and is cleared after each try: no record, cache or notice ever holds it.
 */
import Button from "@mui/material/Button";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useTranslate } from "ra-core";
import { FormProvider, useForm, useWatch } from "react-hook-form";
import { useSession } from "../admin/BackendContext";
import type { User } from "../backends/backend";
import { Failure } from "../settings/Failure";
import { FormCard } from "../settings/FormCard";
import { SaveBar } from "../settings/SaveBar";
import { UnsavedGuard } from "../settings/UnsavedGuard";
import { useSaveKey } from "../settings/useSaveKey";
import { displayNameOf } from "../users/userModel";
import { PinInput } from "./PinInput";
import { blankPins, type Pins, useSetPin } from "./useSetPin";

export const PinForm = ({ user }: { user: User }) => {
  const translate = useTranslate();
  const isOwn = useSession().userId === user.id;
  const form = useForm<Pins>({ defaultValues: blankPins, mode: "onTouched" });
  const { failure, submit, remove } = useSetPin(user, isOwn, form);
  const values = useWatch({ control: form.control });
  const { isSubmitting } = form.formState;
  const isTyped = Boolean(values.current ?? "") || Boolean(values.next ?? "");
  const whose = isOwn ? "own" : "other";
  const name = displayNameOf(user);
  const asksForCurrent = isOwn && user.hasPin === true;

  const save = () => {
    if (isTyped && !isSubmitting) void form.handleSubmit(submit)();
  };
  useSaveKey(save);

  const bar = (
    <SaveBar
      status={isTyped ? translate("pin.unsaved") : ""}
      failure={failure !== null && <Failure error={failure} action="pin" />}
      isSaving={isSubmitting}
      canSave={isTyped}
      saveLabel={translate(user.hasPin ? "pin.change" : "pin.set")}
    >
      {isTyped && (
        <Button onClick={() => form.reset(blankPins)} disabled={isSubmitting}>
          {translate("pin.clear")}
        </Button>
      )}
      {user.hasPin && (
        <Button color="error" onClick={() => void remove()} disabled={isSubmitting}>
          {translate("pin.remove")}
        </Button>
      )}
    </SaveBar>
  );

  return (
    <FormProvider {...form}>
      <form
        noValidate
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <FormCard bar={bar}>
          <Stack sx={{ gap: 2.5 }}>
            <Typography variant="h2" sx={{ overflowWrap: "anywhere" }}>
              {translate(`pin.title.${whose}`, { name })}
            </Typography>
            <Typography variant="body2" color="text.secondary">
              {translate(`pin.${user.hasPin ? "some" : "none"}.${whose}`, { name })}
            </Typography>
            {asksForCurrent && (
              <PinInput source="current" label={translate("pin.current")} check={checkCurrent} />
            )}
            <PinInput
              source="next"
              label={translate("pin.next")}
              help={translate(isOwn ? "pin.helpOwn" : "pin.help")}
              check={checkPin}
            />
          </Stack>
        </FormCard>
      </form>
      <UnsavedGuard isDirty={isTyped} name={name} />
    </FormProvider>
  );
};

const checkPin = (value: string) => (/^\d{4}$/.test(value) ? undefined : "pin.shape");
const checkCurrent = (value: string) => (value ? checkPin(value) : "pin.missing");
