/**
 * The frame of every form about one record: its inputs, the panel for conflicts, the bar that saves,
 * and the question before leaving. `recordForm.ts` has the logic.
 */
import Button from "@mui/material/Button";
import { useNotify, useTranslate } from "ra-core";
import { type ReactNode, Suspense, useEffect, useMemo } from "react";
import { FormProvider } from "react-hook-form";
import type { SettingsDocument } from "../backends/backend";
import { useNotifySaved } from "../journal/useNotifySaved";
import { Failure } from "./Failure";
import { FormCard } from "./FormCard";
import { lazyPart } from "./lazyPart";
import { RecordFormContext } from "./RecordFormContext";
import { type FormRecord, type RecordFormOptions, useRecordForm, valueSourceOf } from "./recordForm";
import { SaveBar } from "./SaveBar";
import { UnsavedGuard } from "./UnsavedGuard";
import { useSaveKey } from "./useSaveKey";

// Nobody needs them before something is changed: then they are loaded, all at once.
const loadSaving = () => import("./saving");
const ConflictPanel = lazyPart(async () => ({ default: (await loadSaving()).ConflictPanel }));
const NotTakenPanel = lazyPart(async () => ({ default: (await loadSaving()).NotTakenPanel }));
const ReviewDialog = lazyPart(async () => ({ default: (await loadSaving()).ReviewDialog }));

export interface RecordFormProps extends Omit<RecordFormOptions, "onSaved"> {
  /** Whom it is about, for notices and questions. */
  name: string;
  /** What they are called after a save that may have changed it. */
  nameOf?: (saved: FormRecord) => string;
  /** Shown, and not to be changed. */
  isReadOnly?: boolean;
  /** Without a bar as long as there is nothing to save: for a form beside a longer one. */
  isBrief?: boolean;
  saveLabel?: string | undefined;
  labelOf(source: string): string;
  /** `document`: the other halves of the value, where it has any. */
  renderValue(source: string, value: unknown, document?: SettingsDocument): ReactNode;
  onSaved?: RecordFormOptions["onSaved"];
  children: ReactNode;
}

export const RecordForm = (props: RecordFormProps) => {
  const { name, isReadOnly = false, isBrief = false, labelOf, renderValue, children, ...options } = props;
  const translate = useTranslate();
  const notify = useNotify();
  const notifySaved = useNotifySaved();
  const recordForm = useRecordForm({
    ...options,
    onSaved(saved, isWhole) {
      const called = props.nameOf?.(saved) ?? name;
      if (isWhole) notifySaved({ document: documentOf[options.resource], userId: saved.id, name: called });
      else notify("record.savedPartly", { type: "warning", messageArgs: { name: called } });
      options.onSaved?.(saved, isWhole);
    },
  });
  const { form, changes, conflicts, failure, isSaving, save, undo, refused } = recordForm;
  const valueOf = (source: string) => valueSourceOf(options.fields, source);
  const count = new Set(Object.keys(changes).map(valueOf)).size;
  const { undecided } = conflicts;
  const context = useMemo(() => ({ isReadOnly, undecided }), [isReadOnly, undecided]);
  useSaveKey(save);
  const isChanged = count > 0;
  useEffect(() => {
    if (isChanged) void loadSaving().catch(() => undefined); // whoever saves is told
  }, [isChanged]);

  const bar = (
    <SaveBar
      status={translate(undecided.size ? "conflict.decide" : count ? "record.unsaved" : "record.noChanges", {
        smart_count: new Set([...undecided].map(valueOf)).size || count,
      })}
      failure={failure !== null && <Failure error={failure} action="save" />}
      isSaving={isSaving}
      canSave={count > 0 && undecided.size === 0}
      saveLabel={props.saveLabel ?? translate("record.save")}
    >
      {count > 0 && (
        <Button onClick={undo} disabled={isSaving}>
          {translate("record.undo")}
        </Button>
      )}
    </SaveBar>
  );

  return (
    <RecordFormContext value={context}>
      <FormProvider {...form}>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <FormCard bar={!isReadOnly && (!isBrief || count > 0 || failure !== null) && bar}>
            <Suspense>
              {conflicts.open.length > 0 && (
                <ConflictPanel
                  conflicts={conflicts}
                  labelOf={labelOf}
                  renderValue={renderValue}
                  isDecided={(source) => valueOf(source) === source}
                />
              )}
              {refused.length > 0 && (
                <NotTakenPanel
                  list={refused}
                  labelOf={labelOf}
                  renderValue={renderValue}
                  close={recordForm.forgetRefused}
                />
              )}
            </Suspense>
            {children}
          </FormCard>
        </form>
      </FormProvider>
      {recordForm.reviewing && (
        <Suspense>
          <ReviewDialog sentences={recordForm.reviewing} name={name} answer={recordForm.answerReview} />
        </Suspense>
      )}
      <UnsavedGuard isDirty={count > 0 && !isReadOnly} name={name} />
    </RecordFormContext>
  );
};

/** What the journal calls the resources of react-admin. */
const documentOf = { users: "user", policies: "policy", profiles: "profile" } as const;
