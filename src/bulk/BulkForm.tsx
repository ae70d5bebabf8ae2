/** The settings of many users at once. Every field stays as it is unless it is chosen. */
import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Stack from "@mui/material/Stack";
import TextField from "@mui/material/TextField";
import Typography from "@mui/material/Typography";
import { useTranslate } from "ra-core";
import { useMemo, useState } from "react";
import { FormProvider, type UseFormReturn } from "react-hook-form";
import { useBackend } from "../admin/BackendContext";
import type { SettingsDocument } from "../backends/backend";
import type { Field } from "../backends/fields";
import { FormCard } from "../settings/FormCard";
import { SaveBar } from "../settings/SaveBar";
import { useSaveKey } from "../settings/useSaveKey";
import { BulkField } from "./BulkField";
import type { Change } from "./bulk";
import { applyChange } from "./change";
import { commonValues, type UserDocuments } from "./documents";
import { type Choices, toChange } from "./toChange";

export interface BulkFormProps {
  form: UseFormReturn<SettingsDocument>;
  documents: ReadonlyMap<string, UserDocuments>;
  /** By document and field: `policy.IsHidden`. */
  choices: Choices;
  setChoices(choices: Choices): void;
  onSubmit(changes: { policy?: Change; profile?: Change }): void;
}

export const BulkForm = ({ form, documents, choices, setChoices, onSubmit }: BulkFormProps) => {
  const translate = useTranslate();
  const [search, setSearch] = useState("");
  const tables = useTables(documents);
  const values = form.watch();
  const changes = changesOf(tables, choices, values);
  const count = Object.values(choices).filter(Boolean).length;
  const submit = () => void form.handleSubmit(() => onSubmit(changes))();
  const unread = [...documents.values()].filter(({ error }) => error).length;
  useSaveKey(submit);

  return (
    <FormProvider {...form}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <FormCard
          bar={
            <SaveBar
              status={translate(count ? "bulk.form.chosen" : "bulk.form.nothing", { smart_count: count })}
              isSaving={false}
              canSave={Object.keys(changes).length > 0}
              saveLabel={translate("bulk.form.next")}
            >
              {count > 0 && <Button onClick={() => setChoices({})}>{translate("bulk.form.undo")}</Button>}
            </SaveBar>
          }
        >
          <Stack sx={{ gap: 3 }}>
            <Typography color="text.secondary">{translate("bulk.form.how")}</Typography>
            {unread > 0 && (
              <Alert severity="warning">{translate("bulk.form.unread", { smart_count: unread })}</Alert>
            )}
            {tables.reduce((sum, { fields }) => sum + fields.length, 0) > 12 && (
              <TextField
                type="search"
                label={translate("bulk.form.find")}
                value={search}
                onChange={({ target }) => setSearch(target.value)}
                onKeyDown={(event) => event.key === "Enter" && event.preventDefault()} // looking is not going on
              />
            )}
            {tables.map((table) => (
              <Table
                key={table.name}
                table={table}
                search={search}
                choices={choices}
                setChoices={setChoices}
                change={changes[table.name] ?? {}}
              />
            ))}
          </Stack>
        </FormCard>
      </form>
    </FormProvider>
  );
};

interface TableOfFields {
  name: "policy" | "profile";
  /** The prefix of its messages. */
  messages: string;
  fields: readonly Field[];
  documents: readonly SettingsDocument[];
}

interface TableProps {
  table: TableOfFields;
  search: string;
  choices: Choices;
  setChoices(choices: Choices): void;
  change: Change;
}

const Table = ({ table, search, choices, setChoices, change }: TableProps) => {
  const translate = useTranslate();
  const { name, messages, fields, documents } = table;
  const common = useMemo(() => commonValues(fields, documents), [fields, documents]);
  const keyOf = ({ source }: Field) => `${name}.${source}`;
  const labelOf = ({ source }: Field) => translate(`${messages}.fields.${source}.label`, { _: source });
  const isShown = (field: Field) =>
    choices[keyOf(field)] !== undefined ||
    (fold(labelOf(field)).includes(fold(search)) && meansSomething(fields, field, documents, change));
  const shown = fields.filter(isShown);
  return [...new Set(shown.map(({ group }) => group))].map((group) => (
    <Box
      key={group}
      component="section"
      sx={{ display: "grid", gap: 1, gridTemplateColumns: "minmax(0, 1fr)" }}
    >
      <Typography variant="h2">{translate(`${messages}.groups.${group}`, { _: group })}</Typography>
      {shown
        .filter((field) => field.group === group)
        .map((field) => (
          <BulkField
            key={field.source}
            field={field}
            table={messages}
            common={common.get(field.source)}
            documents={documents}
            choice={choices[keyOf(field)]}
            onChoose={(choice) => setChoices({ ...choices, [keyOf(field)]: choice })}
          />
        ))}
    </Box>
  ));
};

/** Every table that the server has, with the fields that can be changed, and what the users have there. */
export const useTables = (documents: ReadonlyMap<string, UserDocuments>): TableOfFields[] => {
  const { name: backend, policy, profile } = useBackend();
  return useMemo(
    () =>
      [["policy", policy] as const, ["profile", profile] as const].flatMap(([name, settings]) => {
        const fields = settings?.fields.filter(({ readOnly }) => !readOnly);
        const own = [...documents.values()].flatMap((each) => (each[name] ? [each[name]] : []));
        return fields ? [{ name, messages: `backends.${backend}.${name}`, fields, documents: own }] : [];
      }),
    [documents, backend, policy, profile],
  );
};

const changesOf = (tables: readonly TableOfFields[], choices: Choices, values: SettingsDocument) => {
  const changes: { policy?: Change; profile?: Change } = {};
  for (const { name, fields, documents } of tables) {
    const own = Object.fromEntries(fields.map(({ source }) => [source, choices[`${name}.${source}`]]));
    const change = toChange(fields, own, values, documents);
    if (Object.keys(change).length) changes[name] = change;
  }
  return changes;
};

/** Whether the field counts for anybody, with everything else that is chosen. */
const meansSomething = (
  fields: readonly Field[],
  { showWhen }: Field,
  documents: readonly SettingsDocument[],
  change: Change,
) => !showWhen || documents.some((document) => showWhen(applyChange(fields, document, change)));

const fold = (text: string) => text.normalize("NFC").trim().toLowerCase();
