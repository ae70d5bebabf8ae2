/** One template: its name, which settings belong to it, and their values. From scratch, or like a user. */
import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Skeleton from "@mui/material/Skeleton";
import Stack from "@mui/material/Stack";
import TextField from "@mui/material/TextField";
import Typography from "@mui/material/Typography";
import { useGetOne, useTranslate } from "ra-core";
import { FormProvider } from "react-hook-form";
import { useParams, useSearchParams } from "react-router";
import { useAdminApp } from "../admin/AdminAppContext";
import { useBackend } from "../admin/BackendContext";
import type { User } from "../backends/backend";
import { ButtonLink } from "../layout/ButtonLink";
import { PageTitle } from "../layout/PageTitle";
import { Failure } from "../settings/Failure";
import { FormCard } from "../settings/FormCard";
import { SaveBar } from "../settings/SaveBar";
import { UnsavedGuard } from "../settings/UnsavedGuard";
import { FieldGroups } from "./FieldGroups";
import { documentNames, fieldsFor } from "./template";
import { useLike } from "./useLike";
import { type TemplateFormOptions, useTemplateForm } from "./useTemplateForm";
import { useTemplates } from "./useTemplates";

export default function TemplateEdit() {
  const translate = useTranslate();
  const { id } = useParams();
  const [params] = useSearchParams();
  const like = params.get("like") ?? undefined;
  const { templates } = useTemplates();
  const { data: user } = useGetOne<User>("users", { id: like ?? "" }, { enabled: like !== undefined });
  const { documents, error, retry } = useLike(like);
  const template = templates.find((each) => each.id === id);
  if (error) return <Failure error={error} action="load" retry={retry} />;
  if (like !== undefined && !documents)
    return <Skeleton variant="rounded" height={400} role="status" aria-label={translate("record.loading")} />;
  if (id !== undefined && !template) return <Alert severity="error">{translate("templates.gone")}</Alert>;
  return <Editor key={id ?? like ?? ""} template={template} documents={documents} user={user} />;
}

interface EditorProps extends TemplateFormOptions {
  /** Whom it is made like. */
  user: User | undefined;
}

const Editor = ({ template, documents, user }: EditorProps) => {
  const translate = useTranslate();
  const { connection } = useAdminApp();
  const { name: backend } = useBackend();
  const { tables } = useTemplates();
  const form = useTemplateForm({ template, documents });
  const { forms, name, chosen, count, problem, isDirty, save } = form;

  return (
    <Box
      component="form"
      noValidate
      sx={{ maxWidth: 720 }}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <ButtonLink to={`/${connection.id}/templates`} sx={{ marginInlineStart: -1 }}>
        {translate("templates.back")}
      </ButtonLink>
      <Box sx={{ marginBlockEnd: 3 }}>
        <PageTitle title={translate(template ? "templates.editTitle" : "templates.create")} />
        {user && (
          <Typography variant="body2" color="text.secondary">
            {translate("templates.like", { name: user.name })}
          </Typography>
        )}
      </Box>
      <FormCard
        bar={
          <SaveBar
            status={translate("templates.chosen", { smart_count: count })}
            failure={problem && <Alert severity="error">{translate(problem)}</Alert>}
            isSaving={false}
            canSave
            saveLabel={translate("templates.save")}
          />
        }
      >
        <Stack sx={{ gap: 3 }}>
          <TextField
            label={translate("templates.name")}
            value={name}
            required
            slotProps={{ htmlInput: { maxLength: 100, dir: "auto" } }}
            onChange={({ target }) => form.call(target.value)}
          />
          <Box sx={{ display: "flex", gap: 1, marginInlineStart: -1 }}>
            {[true, false].map((isIn) => (
              <Button key={String(isIn)} onClick={() => form.chooseAll(isIn)}>
                {translate(isIn ? "templates.chooseAll" : "templates.chooseNone")}
              </Button>
            ))}
          </Box>
          {documentNames.map((document) => (
            <FormProvider key={document} {...forms[document]}>
              <FieldGroups
                fields={fieldsFor(tables[document])}
                messages={`backends.${backend}.${document}`}
                chosen={chosen[document]}
                onChoose={(sources, isIn) => form.choose(document, sources, isIn)}
              />
            </FormProvider>
          ))}
        </Stack>
      </FormCard>
      <UnsavedGuard isDirty={isDirty} name={name || translate("templates.create")} />
    </Box>
  );
};
