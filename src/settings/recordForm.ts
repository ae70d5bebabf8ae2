/**
 * One form about one record: what it was opened with, what was changed here, and what to do when the
 * record changed on the server meanwhile. Nothing typed is ever lost by an answer of the server.
 */
import { useQueryClient } from "@tanstack/react-query";
import { useDataProvider } from "ra-core";
import { useEffect, useRef, useState } from "react";
import { type UseFormReturn, useForm, useWatch } from "react-hook-form";
import type { SettingsDocument, User } from "../backends/backend";
import { BackendError, ConflictError } from "../backends/errors";
import { type Field, sourcesOf } from "../backends/fields";
import { changedKeys, isSame } from "../backends/merge";
import { notTaken } from "../changes/notTaken";
import type { Sentence } from "../changes/sentences";
import type { UpdateAnswer, UpdateMeta } from "../providers/dataProvider";
import type { NotTaken } from "./NotTakenPanel";
import { showUser } from "./showUser";
import { useKeptTyped } from "./typed";
import type { Review } from "./useReview";
import { type Conflicts, useShowConflict } from "./useShowConflict";

export interface RecordFormOptions {
  resource: "users" | "policies" | "profiles";
  record: FormRecord;
  /** The keys that this form edits. Others are neither shown nor sent. */
  sources: readonly string[];
  /** The table that the keys come from, where they come from one: what is one value is decided as one. */
  fields?: readonly Field[] | undefined;
  /** What a save is about to change. Where it answers with any sentence, somebody has to agree first. */
  review?: Review | undefined;
  /** Of the values in the form, those that count: a field that is not shown does not. */
  isShown?: ((source: string, values: SettingsDocument) => boolean) | undefined;
  /** Last changes before the values leave: names are trimmed here. */
  tidy?: ((values: SettingsDocument) => SettingsDocument) | undefined;
  /** Looks at the values right before they are sent. Answers with field errors, or nothing. */
  check?: ((values: SettingsDocument) => Promise<FieldErrors | undefined>) | undefined;
  /** `isWhole`: false where the server did not take everything. */
  onSaved(saved: FormRecord, isWhole: boolean): void;
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
  /** Sentences that wait for a yes or a no. */
  reviewing: readonly Sentence[] | null;
  answerReview(isWanted: boolean): void;
  /** What the server did not take of the last save, though it said yes. */
  refused: readonly NotTaken[];
  forgetRefused(): void;
  save(): void;
  undo(): void;
}

export const useRecordForm = (options: RecordFormOptions): RecordForm => {
  const { resource, record, sources, fields, review, isShown, check, onSaved } = options;
  const { tidy = (values) => values } = options;
  const dataProvider = useDataProvider();
  const queryClient = useQueryClient();
  const [base, setBase] = useState(() => pick(sources, record));
  const [failure, setFailure] = useState<unknown>(null);
  const isBusy = useRef(false);
  const form = useForm<SettingsDocument>({ defaultValues: base, mode: "onTouched" });
  const conflicts = useShowConflict(form, (source) => companionsOf(fields, source));
  const [refused, setRefused] = useState<readonly NotTaken[]>([]);
  const { reviewing, isReviewing, agree, answerReview, endReview } = useAgreement();
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
    const changed = changesIn({ ...base, ...wanted });
    if (!(await agree((await review?.(base, { ...base, ...changed })) ?? []))) return;
    const { id } = record;
    const { data, meta } = await dataProvider.update<FormRecord>(resource, {
      id,
      meta: { withUser: true } satisfies UpdateMeta,
      data: { ...base, ...changed, id },
      previousData: { ...base, id },
    });
    conflicts.clear();
    const missed = notTaken(fields ?? [], changed, data);
    const documents = { asked: { ...base, ...changed }, kept: data };
    setRefused(
      missed.map(({ source }) => ({ source, asked: documents.asked[source], kept: data[source], documents })),
    );
    rebase(pick(sources, data), values);
    queryClient.setQueryData(recordKey(resource, id), data);
    const user = resource === "users" ? (data as unknown as User) : (meta as UpdateAnswer | undefined)?.user;
    void refreshOthers(resource, id, user);
    onSaved(data, missed.length === 0);
  };

  const showErrors = (errors: FieldErrors) => {
    const [first, ...others] = Object.entries(errors).filter(([source]) => sources.includes(source));
    for (const [source, message] of others) form.setError(source, { type: "server", message });
    if (first) form.setError(first[0], { type: "server", message: first[1] }, { shouldFocus: true });
    return Boolean(first);
  };

  const fail = (error: unknown) => {
    if (error instanceof ConflictError) {
      const mine = { ...form.getValues() };
      rebase(pick(sources, error.theirs), base);
      const companions = [...new Set(error.conflicts.flatMap(({ source }) => companionsOf(fields, source)))];
      for (const source of companions) form.setValue(source, mine[source], { shouldDirty: true });
      conflicts.show(
        companions.map((source) => ({ source, mine: mine[source], theirs: error.theirs[source] })),
      );
      queryClient.setQueryData<FormRecord>(
        recordKey(resource, record.id),
        (known) => known && { ...known, ...error.theirs, id: record.id },
      );
    } else if (!(error instanceof BackendError && error.body.errors && showErrors(error.body.errors)))
      setFailure(error);
  };

  /** A change of the role changes the list and the rules; a change of the name, every page that shows it. */
  const refreshOthers = async (written: string, id: string, user: User | undefined) => {
    const known = [recordKey(written, id), ...(user ? [recordKey("users", id)] : [])];
    const isKept = user && showUser(queryClient, user);
    await Promise.all(
      ["users", "policies", "profiles"].map((other) =>
        queryClient.invalidateQueries({
          queryKey: [other],
          predicate: ({ queryKey }) =>
            !known.some((key) => isSame(queryKey, key)) && !(isKept && isKept(queryKey)),
        }),
      ),
    );
  };

  useKeptTyped(
    `${resource}/${record.id}`,
    () => changes,
    (typed) => {
      for (const [source, value] of Object.entries(typed))
        if (sources.includes(source)) form.setValue(source, value, { shouldDirty: true });
    },
  );

  return {
    form,
    changes,
    conflicts,
    failure,
    isSaving: isSubmitting && !isReviewing,
    reviewing,
    answerReview,
    refused,
    forgetRefused: () => setRefused([]),
    save() {
      if (isBusy.current || !hasChanges || conflicts.undecided.size) return;
      isBusy.current = true;
      setFailure(null);
      setRefused([]);
      void form
        .handleSubmit(send)()
        .catch(fail)
        .finally(() => {
          isBusy.current = false;
          endReview();
        });
    },
    undo() {
      form.reset(base);
      conflicts.clear();
      setFailure(null);
      setRefused([]);
    },
  };
};

/** Asks for a yes. Nobody has to agree to nothing. */
const useAgreement = () => {
  const [reviewing, setReviewing] = useState<readonly Sentence[] | null>(null);
  // Longer than the dialog is open: the button that opened it must be there to take the focus back.
  const [isReviewing, setIsReviewing] = useState(false);
  const answer = useRef<(isWanted: boolean) => void>(() => {});
  return {
    reviewing,
    isReviewing,
    agree: (sentences: readonly Sentence[]) => {
      if (!sentences.length) return Promise.resolve(true);
      setReviewing(sentences);
      setIsReviewing(true);
      return new Promise<boolean>((resolve) => (answer.current = resolve));
    },
    answerReview(isWanted: boolean) {
      setReviewing(null);
      if (isWanted) setIsReviewing(false);
      answer.current(isWanted);
    },
    endReview: () => setIsReviewing(false),
  };
};

/** The keys that are one value together with this one, itself among them. */
const companionsOf = (fields: readonly Field[] | undefined, source: string): readonly string[] =>
  fields?.map(sourcesOf).find((sources) => sources.includes(source)) ?? [source];

/** The key that a value is known by: its own, or that of the value it is a part of. */
export const valueSourceOf = (fields: readonly Field[] | undefined, source: string): string =>
  companionsOf(fields, source)[0] ?? source;

/** Where react-admin keeps one record. */
export const recordKey = (resource: string, id: string) => [resource, "getOne", { id, meta: undefined }];

/** Null where the record has nothing: an input without a value would not be the form's to watch. */
const pick = (sources: readonly string[], document: SettingsDocument): SettingsDocument =>
  Object.fromEntries(sources.map((source) => [source, document[source] ?? null]));
