/**
 * One form about one record: what it was opened with, what was changed here, and what to do when the
 * record changed on the server meanwhile. Nothing typed is ever lost by an answer of the server.
 */
import { useQueryClient } from "@tanstack/react-query";
import { useDataProvider } from "ra-core";
import { useEffect, useRef, useState } from "react";
import { type UseFormReturn, useForm, useWatch } from "react-hook-form";
import type { SettingsDocument } from "../backends/backend";
import { BackendError, ConflictError } from "../backends/errors";
import { changedKeys, isSame } from "../backends/merge";
import { type Conflicts, useShowConflict } from "./useShowConflict";

export interface RecordFormOptions {
  resource: "users" | "policies" | "profiles";
  record: FormRecord;
  /** The keys that this form edits. Others are neither shown nor sent. */
  sources: readonly string[];
  /** Of the values in the form, those that count: a field that is not shown does not. */
  isShown?: ((source: string, values: SettingsDocument) => boolean) | undefined;
  /** Last changes before the values leave: names are trimmed here. */
  tidy?: ((values: SettingsDocument) => SettingsDocument) | undefined;
  /** Looks at the values right before they are sent. Answers with field errors, or nothing. */
  check?: ((values: SettingsDocument) => Promise<FieldErrors | undefined>) | undefined;
  onSaved(saved: FormRecord): void;
}

export type FormRecord = SettingsDocument & { id: string };
/** Message keys, or the server's own words, under the names of the form. */
export type FieldErrors = Record<string, string>;

export interface RecordForm {
  form: UseFormReturn<SettingsDocument>;
  /** Keys that differ from what the form was opened with, or from what the server last answered. */
  changes: SettingsDocument;
  conflicts: Conflicts;
  /** What went wrong the last time, unless it stands at a field. */
  failure: unknown;
  isSaving: boolean;
  save(): void;
  undo(): void;
}

export const useRecordForm = (options: RecordFormOptions): RecordForm => {
  const { resource, record, sources, isShown, tidy = (values) => values, check, onSaved } = options;
  const dataProvider = useDataProvider();
  const queryClient = useQueryClient();
  const [base, setBase] = useState(() => pick(sources, record));
  const [failure, setFailure] = useState<unknown>(null);
  const isBusy = useRef(false);
  const form = useForm<SettingsDocument>({ defaultValues: base, mode: "onTouched" });
  const conflicts = useShowConflict(form);
  const { isSubmitting } = form.formState;

  const changesIn = (values: SettingsDocument) =>
    Object.fromEntries(
      Object.entries(changedKeys(base, values)).filter(([source]) => isShown?.(source, values) ?? true),
    );
  const changes = changesIn({ ...base, ...useWatch({ control: form.control }) });

  /** The form starts from `next` now; what differs from `since` was typed here and stays. */
  const rebase = (next: SettingsDocument, since: SettingsDocument) => {
    const mine = changedKeys(since, form.getValues());
    form.reset(next);
    for (const [source, value] of Object.entries(mine)) form.setValue(source, value, { shouldDirty: true });
    setBase(next);
  };

  // What somebody else saved shows up by itself, as long as nothing was changed here. Otherwise the
  // form keeps what it was opened with: only so does saving notice that the two differ.
  const hasChanges = Object.keys(changes).length > 0;
  useEffect(() => {
    const next = pick(sources, record);
    if (hasChanges || isBusy.current || isSame(next, base)) return;
    form.reset(next);
    setBase(next);
    // oxlint-disable-next-line react/exhaustive-deps -- only a record that changed is news
  }, [record]);

  const send = async (values: SettingsDocument) => {
    const wanted = tidy(values);
    const errors = await check?.(wanted);
    if (errors) {
      showErrors(errors);
      return;
    }
    const { id } = record;
    const { data } = await dataProvider.update<FormRecord>(resource, {
      id,
      data: { ...base, ...changesIn({ ...base, ...wanted }), id },
      previousData: { ...base, id },
    });
    conflicts.clear();
    rebase(pick(sources, data), values);
    queryClient.setQueryData(recordKey(resource, id), data);
    void refreshOthers(resource, id);
    onSaved(data);
  };

  const showErrors = (errors: FieldErrors) => {
    const [first, ...others] = Object.entries(errors).filter(([source]) => sources.includes(source));
    for (const [source, message] of others) form.setError(source, { type: "server", message });
    if (first) form.setError(first[0], { type: "server", message: first[1] }, { shouldFocus: true });
    return Boolean(first);
  };

  const fail = (error: unknown) => {
    if (error instanceof ConflictError) {
      rebase(pick(sources, error.theirs), base);
      conflicts.show(error.conflicts);
      queryClient.setQueryData<FormRecord>(
        recordKey(resource, record.id),
        (known) => known && { ...known, ...error.theirs, id: record.id },
      );
    } else if (!(error instanceof BackendError && error.body.errors && showErrors(error.body.errors)))
      setFailure(error);
  };

  /** A change of the role changes the list and the rules; a change of the name, every page that shows it. */
  const refreshOthers = (written: string, id: string) =>
    Promise.all(
      ["users", "policies", "profiles"].map((other) =>
        queryClient.invalidateQueries({
          queryKey: [other],
          predicate: ({ queryKey }) => !isSame(queryKey, recordKey(written, id)),
        }),
      ),
    );

  return {
    form,
    changes,
    conflicts,
    failure,
    isSaving: isSubmitting,
    save() {
      if (isBusy.current || !hasChanges || conflicts.undecided.size) return;
      isBusy.current = true;
      setFailure(null);
      void form
        .handleSubmit(send)()
        .catch(fail)
        .finally(() => (isBusy.current = false));
    },
    undo() {
      form.reset(base);
      conflicts.clear();
      setFailure(null);
    },
  };
};

/** Where react-admin keeps one record. */
export const recordKey = (resource: string, id: string) => [resource, "getOne", { id, meta: undefined }];

/** Null where the record has nothing: an input without a value would not be the form's to watch. */
const pick = (sources: readonly string[], document: SettingsDocument): SettingsDocument =>
  Object.fromEntries(sources.map((source) => [source, document[source] ?? null]));
