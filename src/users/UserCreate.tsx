/** A new user: who it is, a password, and what it may use. */
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Skeleton from "@mui/material/Skeleton";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useTranslate } from "ra-core";
import { type ReactNode, Suspense, useState } from "react";
import { FormProvider, useForm, useFormContext, useWatch } from "react-hook-form";
import { useLocation } from "react-router";
import { useAdminApp } from "../admin/AdminAppContext";
import { useBackend } from "../admin/BackendContext";
import type { SettingsDocument, User } from "../backends/backend";
import { sourcesOf } from "../backends/fields";
import { changedKeys } from "../backends/merge";
import { readAgain } from "../journal/again";
import { ButtonLink } from "../layout/ButtonLink";
import { PageTitle } from "../layout/PageTitle";
import { NewPasswordInput } from "../password/NewPasswordInput";
import { Failure } from "../settings/Failure";
import { FormCard } from "../settings/FormCard";
import { lazyPart } from "../settings/lazyPart";
import { SaveBar } from "../settings/SaveBar";
import { SettingsForm } from "../settings/SettingsForm";
import { useKeptTyped } from "../settings/typed";
import { UnsavedGuard } from "../settings/UnsavedGuard";
import { useSaveKey } from "../settings/useSaveKey";
import type { StartingDocuments } from "../templates/StartFrom";
import { BackToUsers } from "./BackToUsers";
import { IdentityInputs } from "./inputs/IdentityInputs";
import { NameInput } from "./inputs/NameInput";
import { DefaultReferences, firstAccess, newUserFields } from "./newUser";
import { PartlyCreatedDialog } from "./PartlyCreatedDialog";
import { type AfterCreation, useCreateUser } from "./useCreateUser";
import { trimmed } from "./userModel";

const StartFrom = lazyPart(() => import("../templates/StartFrom"));

export default function UserCreate() {
  const translate = useTranslate();
  const [round, setRound] = useState(0);
  return (
    <>
      <BackToUsers />
      <Box sx={{ marginBlockEnd: 3 }}>
        <PageTitle title={translate("user.create.title")} />
      </Box>
      <CreateForm key={round} isFirst={round === 0} startAgain={() => setRound(round + 1)} />
    </>
  );
}

interface CreateFormProps {
  /** Whoever asked for another one goes on typing right away. */
  isFirst: boolean;
  startAgain(): void;
}

const CreateForm = ({ isFirst, startAgain }: CreateFormProps) => {
  const translate = useTranslate();
  const { connection } = useAdminApp();
  const { policy, profile, name: backendName, users, household } = useBackend();
  const fields = newUserFields(policy);
  const { search } = useLocation();
  // Of somebody who was deleted, where the journal leads here.
  const [again] = useState(() =>
    isFirst ? readAgain(search, { policy, profile }, fields.flatMap(sourcesOf)) : undefined,
  );
  const form = useForm<SettingsDocument>({
    defaultValues: {
      name: "",
      fullName: "",
      email: "",
      password: "",
      ...firstAccess(fields),
      ...again?.values,
    },
    mode: "onTouched",
  });
  const [rest, setRest] = useState<StartingDocuments>(again?.rest ?? {});
  const { create, failure, partly, forgetPartly } = useCreateUser(form, fields, startAgain, rest);
  const values = useWatch({ control: form.control });
  const { isSubmitting, defaultValues } = form.formState;
  // Few settings are all asked for here; of many, only those that cannot wait.
  const hasMore = fields.length < (policy?.fields.length ?? 0);
  const isTyped = Object.keys(changedKeys({ ...defaultValues }, values)).length > 0;

  useKeptTyped(
    "create",
    () => {
      const { password: _password, ...typed } = form.getValues();
      return typed;
    },
    (typed) => {
      for (const [source, value] of Object.entries(typed))
        form.setValue(source, value, { shouldDirty: true });
    },
  );

  const submit = (next: AfterCreation) => {
    if (!isSubmitting) void form.handleSubmit((wanted) => create(wanted, next))();
  };
  useSaveKey(() => submit("list"));

  const bar = (
    <SaveBar
      status=""
      failure={failure !== null && <Failure error={failure} action="create" />}
      isSaving={isSubmitting}
      canSave
      saveLabel={translate("user.create.submit")}
    >
      <ButtonLink to={`/${connection.id}/users`} sx={{ display: { xs: "none", sm: "inline-flex" } }}>
        {translate("record.cancel")}
      </ButtonLink>
      {hasMore && (
        <Button onClick={() => submit("open")} disabled={isSubmitting}>
          {translate("user.createAndOpen")}
        </Button>
      )}
      <Button
        variant="outlined"
        onClick={() => submit("another")}
        disabled={isSubmitting}
        // With three of them on a phone, the bar would be a third of the page.
        sx={{ ...(hasMore && { display: { xs: "none", sm: "inline-flex" } }) }}
      >
        {translate("user.create.another")}
      </Button>
    </SaveBar>
  );

  return (
    <FormProvider {...form}>
      <Box
        component="form"
        noValidate
        sx={{ maxWidth: 640 }}
        onSubmit={(event) => {
          event.preventDefault();
          submit("list");
        }}
      >
        <FormCard bar={bar}>
          <Stack sx={{ gap: 4 }}>
            <Section title={translate("user.create.identity")}>
              <NameInput
                autoFocus={!isFirst}
                hasSignIn={!household}
                {...(household && { help: translate(`backends.${backendName}.users.help.name`) })}
              />
              <IdentityInputs />
            </Section>
            {users.setPassword && (
              <Section title={translate("user.create.password")}>
                <PasswordSection />
              </Section>
            )}
            {fields.length > 0 && (
              <Suspense fallback={<Skeleton variant="rounded" height={80} />}>
                <StartFrom fields={fields} onChange={setRest} />
              </Suspense>
            )}
            <SettingsForm fields={fields} messages={`backends.${backendName}.policy`} user={null} />
            {fields.map(
              (field) =>
                field.kind === "references" &&
                !again && <DefaultReferences key={field.source} field={field} />,
            )}
            {hasMore && (
              <Typography variant="body2" color="text.secondary">
                {translate("user.createMore")}
              </Typography>
            )}
          </Stack>
        </FormCard>
      </Box>
      <UnsavedGuard isDirty={isTyped && !partly} name={nameOf(values) || translate("user.create.nobody")} />
      {partly && <PartlyCreatedDialog {...partly} close={forgetPartly} />}
    </FormProvider>
  );
};

const PasswordSection = () => {
  const translate = useTranslate();
  const { watch } = useFormContext<SettingsDocument>();
  return (
    <NewPasswordInput
      source="password"
      label={translate("password.fields.first")}
      known={watch(["name", "fullName", "email"]).map(trimmed)}
    />
  );
};

const Section = ({ title, children }: { title: string; children: ReactNode }) => (
  <Stack component="section" sx={{ gap: 2.5 }}>
    <Typography variant="h2">{title}</Typography>
    {children}
  </Stack>
);

const nameOf = ({ fullName, name }: Partial<Record<keyof User, unknown>>) =>
  trimmed(fullName) || trimmed(name);
