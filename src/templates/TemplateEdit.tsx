/** One template: its name, which settings belong to it, and their values. From scratch, or like a user. */
import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Checkbox from "@mui/material/Checkbox";
import FormControlLabel from "@mui/material/FormControlLabel";
import Skeleton from "@mui/material/Skeleton";
import Stack from "@mui/material/Stack";
import TextField from "@mui/material/TextField";
import Typography from "@mui/material/Typography";
import { useGetOne, useNavigate, useNotify, useTranslate } from "ra-core";
import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { useParams, useSearchParams } from "react-router";
import { useAdminApp } from "../admin/AdminAppContext";
import { useBackend } from "../admin/BackendContext";
import type { SettingsDocument, User } from "../backends/backend";
import { type Field, sourcesOf } from "../backends/fields";
import { ButtonLink } from "../layout/ButtonLink";
import { PageTitle } from "../layout/PageTitle";
import { Failure } from "../settings/Failure";
import { FieldInput } from "../settings/FieldInput";
import { FormCard } from "../settings/FormCard";
import { SaveBar } from "../settings/SaveBar";
import { leaveState, UnsavedGuard } from "../settings/UnsavedGuard";
import {
  chooseFields,
  type DocumentName,
  documentNames,
  fieldsFor,
  isAboutRole,
  namesIn,
  type Tables,
  type Template,
} from "./template";
import { useLike } from "./useLike";
import { useLists, useTemplates } from "./useTemplates";

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

interface EditorProps {
  template: Template | undefined;
  /** Of the user that it is made like. */
  documents: Partial<Record<DocumentName, SettingsDocument>> | undefined;
  user: User | undefined;
}

type Chosen = Readonly<Record<DocumentName, ReadonlySet<string>>>;

const Editor = ({ template, documents, user }: EditorProps) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const notify = useNotify();
  const { connection } = useAdminApp();
  const { name: backend } = useBackend();
  const { tables, add, replace } = useTemplates();
  const lists = useLists();
  const [name, setName] = useState(template?.name ?? "");
  const [chosen, setChosen] = useState<Chosen>(() => firstChosen(tables, template, documents !== undefined));
  const [problem, setProblem] = useState("");
  const [isTouched, setTouched] = useState(false);
  const forms = {
    policy: useForm<SettingsDocument>({
      defaultValues: firstValues(tables, "policy", template, documents),
      mode: "onTouched",
    }),
    profile: useForm<SettingsDocument>({
      defaultValues: firstValues(tables, "profile", template, documents),
      mode: "onTouched",
    }),
  };
  const isDirty = isTouched || forms.policy.formState.isDirty || forms.profile.formState.isDirty;
  const count = chosen.policy.size + chosen.profile.size;

  const save = async () => {
    if (!name.trim()) return setProblem("templates.check.name");
    if (!count) return setProblem("templates.check.chosen");
    for (const document of documentNames)
      if (
        chosen[document].size &&
        !(await forms[document].trigger([...chosen[document]], { shouldFocus: true }))
      )
        return setProblem("templates.check.value");
    const values = (document: DocumentName) =>
      chooseFields(tables[document], forms[document].getValues(), chosen[document]);
    const next: Template = {
      id: template?.id ?? crypto.randomUUID(),
      name: name.trim(),
      backend,
      ...(chosen.policy.size && { policy: values("policy") }),
      ...(chosen.profile.size && { profile: values("profile") }),
    };
    const names = { ...template?.names, ...namesIn(tables, next, lists ?? {}) };
    const named = { ...next, ...(Object.keys(names).length && { names }) };
    if (template) replace(named);
    else add([named]);
    notify("templates.saved", { type: "success", messageArgs: { name: next.name } });
    navigate(`/${connection.id}/templates`, { state: leaveState });
    return undefined;
  };

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
            onChange={(event) => {
              setName(event.target.value);
              setTouched(true);
              setProblem("");
            }}
          />
          <Box sx={{ display: "flex", gap: 1, marginInlineStart: -1 }}>
            {[true, false].map((isIn) => (
              <Button
                key={String(isIn)}
                onClick={() => {
                  setTouched(true);
                  setChosen(isIn ? everyField(tables) : nothing);
                }}
              >
                {translate(isIn ? "templates.chooseAll" : "templates.chooseNone")}
              </Button>
            ))}
          </Box>
          {documentNames.map((document) => (
            <FormProvider key={document} {...forms[document]}>
              <Groups
                fields={fieldsFor(tables[document])}
                messages={`backends.${backend}.${document}`}
                chosen={chosen[document]}
                onChoose={(sources, isIn) => {
                  setTouched(true);
                  setProblem("");
                  setChosen((before) => {
                    const next = new Set(before[document]);
                    for (const source of sources)
                      if (isIn) next.add(source);
                      else next.delete(source);
                    return { ...before, [document]: next };
                  });
                }}
              />
            </FormProvider>
          ))}
        </Stack>
      </FormCard>
      <UnsavedGuard isDirty={isDirty} name={name || translate("templates.create")} />
    </Box>
  );
};

interface GroupsProps {
  fields: readonly Field[];
  messages: string;
  chosen: ReadonlySet<string>;
  onChoose: (sources: readonly string[], isIn: boolean) => void;
}

const Groups = ({ fields, messages, chosen, onChoose }: GroupsProps) => {
  const translate = useTranslate();
  const groups = [...new Set(fields.map(({ group }) => group))];
  return groups.map((group) => {
    const own = fields.filter((field) => field.group === group);
    const count = own.filter(({ source }) => chosen.has(source)).length;
    const title = translate(`${messages}.groups.${group}`, { _: group });
    return (
      <Box component="fieldset" key={group} sx={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}>
        <Box component="legend" sx={{ padding: 0, typography: "h2" }}>
          {own.length > 1 ? (
            <FormControlLabel
              label={<strong>{title}</strong>}
              control={
                <Checkbox
                  checked={count === own.length}
                  indeterminate={count > 0 && count < own.length}
                  onChange={() =>
                    onChoose(
                      own.map(({ source }) => source),
                      count < own.length,
                    )
                  }
                />
              }
            />
          ) : (
            title
          )}
        </Box>
        {own.map((field) => {
          const isIn = chosen.has(field.source);
          const label = translate(`${messages}.fields.${field.source}.label`, { _: field.source });
          return (
            <Box
              key={field.source}
              sx={{
                display: "grid",
                gridTemplateColumns: "auto minmax(0, 1fr)",
                alignItems: isIn ? "start" : "center",
                columnGap: 0.5,
                paddingInlineStart: own.length > 1 ? { xs: 0, sm: 3 } : 0,
              }}
            >
              <Checkbox
                checked={isIn}
                onChange={() => onChoose([field.source], !isIn)}
                slotProps={{ input: { "aria-label": translate("templates.include", { label }) } }}
              />
              {isIn ? (
                <Box sx={{ paddingBlock: 1 }}>
                  <FieldInput field={field} messages={`${messages}.fields.${field.source}`} user={null} />
                </Box>
              ) : (
                <Typography color="text.secondary" aria-hidden>
                  {label}
                </Typography>
              )}
            </Box>
          );
        })}
      </Box>
    );
  });
};

const everyField = (tables: Tables): Chosen => ({
  policy: new Set(fieldsFor(tables.policy).map(({ source }) => source)),
  profile: new Set(fieldsFor(tables.profile).map(({ source }) => source)),
});

const nothing: Chosen = { policy: new Set(), profile: new Set() };

/** Made like a user: everything but the role. Otherwise what the template has, or nothing yet. */
const firstChosen = (tables: Tables, template: Template | undefined, isLike: boolean): Chosen => {
  const pick = (document: DocumentName) =>
    new Set(
      fieldsFor(tables[document])
        .filter((field) =>
          template ? field.source in (template[document] ?? {}) : isLike && !isAboutRole(field),
        )
        .map(({ source }) => source),
    );
  return { policy: pick("policy"), profile: isLike && !template ? new Set() : pick("profile") };
};

const firstValues = (
  tables: Tables,
  document: DocumentName,
  template: Template | undefined,
  documents: EditorProps["documents"],
): SettingsDocument =>
  Object.fromEntries(
    fieldsFor(tables[document]).flatMap((field) =>
      sourcesOf(field).map((source) => [
        source,
        template?.[document]?.[source] ?? documents?.[document]?.[source] ?? emptyOf(field, source),
      ]),
    ),
  );

/** What an input shows before anybody has chosen. */
const emptyOf = (field: Field, source: string): unknown => {
  if (source === field.source && field.whenNew !== undefined) return field.whenNew;
  switch (field.kind) {
    case "switch":
      return false;
    case "number":
      return field.min ?? 0;
    case "choice":
      return field.choices[0] ?? null;
    case "choices":
    case "tags":
    case "references":
      return [];
    case "custom":
      return field.input === "accessSchedules" ? [] : field.input === "bitrate" ? 0 : null;
    default:
      return "";
  }
};
