/** The form of one template: what is chosen, what it is called, and saving it. */
import { useNavigate, useNotify } from "ra-core";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useAdminApp } from "../admin/AdminAppContext";
import { useBackend } from "../admin/BackendContext";
import type { SettingsDocument } from "../backends/backend";
import { leaveState } from "../settings/UnsavedGuard";
import { type Chosen, type Documents, everyField, firstChosen, firstValues, nothing } from "./firstTemplate";
import { chooseFields, type DocumentName, documentNames, namesIn, type Template } from "./template";
import { useLists, useTemplates } from "./useTemplates";

export interface TemplateFormOptions {
  /** Absent: a new one. */
  template: Template | undefined;
  /** Of the user that it is made like. */
  documents: Documents | undefined;
}

export const useTemplateForm = ({ template, documents }: TemplateFormOptions) => {
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

  const touch = () => {
    setTouched(true);
    setProblem("");
  };
  return {
    forms,
    name,
    chosen,
    /** How many settings belong to it. */
    count,
    /** The key of what keeps it from being saved. "" where nothing does. */
    problem,
    isDirty,
    save,
    call(next: string) {
      touch();
      setName(next);
    },
    chooseAll(isIn: boolean) {
      touch();
      setChosen(isIn ? everyField(tables) : nothing);
    },
    choose(document: DocumentName, sources: readonly string[], isIn: boolean) {
      touch();
      setChosen((before) => {
        const next = new Set(before[document]);
        for (const source of sources)
          if (isIn) next.add(source);
          else next.delete(source);
        return { ...before, [document]: next };
      });
    },
  };
};
