/** What a new user starts from: a template, or the settings of somebody who is there. */
import Alert from "@mui/material/Alert";
import Autocomplete from "@mui/material/Autocomplete";
import TextField from "@mui/material/TextField";
import Typography from "@mui/material/Typography";
import { useTranslate } from "ra-core";
import { useState } from "react";
import { useFormContext } from "react-hook-form";
import { useAdminApp } from "../admin/AdminAppContext";
import { useBackend } from "../admin/BackendContext";
import type { SettingsDocument } from "../backends/backend";
import { type Field, sourcesOf } from "../backends/fields";
import { joinList } from "../i18n/lists";
import { useLocale } from "../i18n/useLocale";
import { useEveryone } from "../matrix/useEveryone";
import {
  chooseFields,
  type DocumentName,
  documentNames,
  fieldsFor,
  isAboutRole,
  resolveTemplate,
  type Template,
} from "./template";
import { readLike } from "./useLike";
import { useOwnMessages } from "./useOwnMessages";
import { useLists, useTemplates } from "./useTemplates";

export type StartingDocuments = Partial<Record<DocumentName, SettingsDocument>>;

export interface StartFromProps {
  /** What the form itself asks for: those inputs are filled in. */
  fields: readonly Field[];
  /** Everything else, to be set together with them. */
  onChange: (rest: StartingDocuments) => void;
}

interface Option {
  kind: "templates" | "users";
  id: string;
  name: string;
}

export default function StartFrom({ fields, onChange }: StartFromProps) {
  useOwnMessages();
  const translate = useTranslate();
  const locale = useLocale();
  const backend = useBackend();
  const { connection } = useAdminApp();
  const { templates, tables } = useTemplates();
  const everyone = useEveryone();
  const lists = useLists();
  const { setValue } = useFormContext();
  const [also, setAlso] = useState<readonly string[]>([]);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [hasFailed, setFailed] = useState(false);

  const options: Option[] = [
    ...templates.map(({ id, name }) => ({ kind: "templates" as const, id, name })),
    ...(everyone.data ?? []).map(({ id, name }) => ({ kind: "users" as const, id, name })),
  ];

  const [sought, setSought] = useState("");

  const take = (documents: StartingDocuments) => {
    const asked = new Set(fields.flatMap(sourcesOf));
    for (const source of asked) {
      const value = documents.policy?.[source];
      if (value !== undefined) setValue(source, value, { shouldDirty: true });
    }
    const rest = Object.fromEntries(
      documentNames.flatMap((name) => {
        const entries = Object.entries(documents[name] ?? {}).filter(
          ([source]) => name !== "policy" || !asked.has(source),
        );
        return entries.length ? [[name, Object.fromEntries(entries)]] : [];
      }),
    ) as StartingDocuments;
    setAlso(
      documentNames.flatMap((name) =>
        fieldsFor(tables[name])
          .filter(({ source }) => source in (rest[name] ?? {}))
          .map(({ source }) =>
            translate(`backends.${backend.name}.${name}.fields.${source}.label`, { _: source }),
          ),
      ),
    );
    onChange(rest);
  };

  const choose = async (option: Option | null) => {
    setFailed(false);
    setMissing([]);
    if (!option) return take({});
    try {
      const template =
        option.kind === "templates"
          ? templates.find(({ id }) => id === option.id)
          : await templateLike(option.id);
      if (!template) return undefined;
      const resolved = resolveTemplate(tables, template, lists ?? {});
      setMissing(resolved.missing);
      take(resolved.template);
    } catch {
      setFailed(true);
    }
    return undefined;
  };

  /** Everything but the role, and of the preferences those that an administrator can set. */
  const templateLike = async (id: string): Promise<Template> => {
    const documents = await readLike(backend, id);
    const pick = (name: DocumentName) =>
      chooseFields(
        tables[name],
        documents[name] ?? {},
        new Set(
          fieldsFor(tables[name])
            .filter((field) => !isAboutRole(field))
            .map(({ source }) => source),
        ),
      );
    return {
      id: "",
      name: "",
      backend: connection.backend,
      policy: pick("policy"),
      ...(documents.profile && { profile: pick("profile") }),
    };
  };

  return (
    <>
      <Autocomplete
        options={options}
        openText={translate("inputs.openList")}
        closeText={translate("inputs.closeList")}
        clearText={translate("inputs.clear")}
        noOptionsText={translate(sought ? "settings.nothingFound" : "settings.listEmpty", { search: sought })}
        onInputChange={(_event, text) => setSought(text)}
        groupBy={({ kind }) => translate(`templates.from.${kind}`)}
        getOptionLabel={({ name }) => name}
        getOptionKey={({ kind, id }) => `${kind} ${id}`}
        isOptionEqualToValue={(a, b) => a.kind === b.kind && a.id === b.id}
        filterOptions={(all, { inputValue }) =>
          all.filter(({ name }) => name.toLowerCase().includes(inputValue.toLowerCase())).slice(0, mostShown)
        }
        onChange={(_event, option) => void choose(option)}
        renderInput={(params) => (
          <TextField
            {...params}
            label={translate("templates.from.label")}
            helperText={translate("templates.from.help")}
          />
        )}
      />
      {hasFailed && <Alert severity="error">{translate("templates.from.failed")}</Alert>}
      {missing.length > 0 && (
        <Alert severity="warning">
          {translate("templates.missing", { names: joinList(locale, missing, "conjunction") })}
        </Alert>
      )}
      {also.length > 0 && (
        <Typography variant="body2" color="text.secondary">
          {translate("templates.from.also", { names: joinList(locale, also, "conjunction") })}
        </Typography>
      )}
    </>
  );
}

const mostShown = 60;
