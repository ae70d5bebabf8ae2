/**
 * The frame of every form about one record: its inputs, the panel for conflicts, the bar that saves,
 * and the question before leaving. `recordForm.ts` has the logic.
 */
import Button from "@mui/material/Button";
import { useNotify, useTranslate } from "ra-core";
import { type ReactNode, useMemo } from "react";
import { FormProvider } from "react-hook-form";
import { ConflictPanel } from "./ConflictPanel";
import { Failure } from "./Failure";
import { FormCard } from "./FormCard";
import { RecordFormContext } from "./RecordFormContext";
import { type RecordFormOptions, useRecordForm } from "./recordForm";
import { SaveBar } from "./SaveBar";
import { UnsavedGuard } from "./UnsavedGuard";
import { useSaveKey } from "./useSaveKey";

export interface RecordFormProps extends Omit<RecordFormOptions, "onSaved"> {
  /** Whom it is about, for notices and questions. */
  name: string;
  /** Shown, and not to be changed. */
  isReadOnly?: boolean;
  labelOf(source: string): string;
  renderValue(source: string, value: unknown): ReactNode;
  onSaved?: RecordFormOptions["onSaved"];
  children: ReactNode;
}

export const RecordForm = (props: RecordFormProps) => {
  const { name, isReadOnly = false, labelOf, renderValue, children, ...options } = props;
  const translate = useTranslate();
  const notify = useNotify();
  const recordForm = useRecordForm({
    ...options,
    onSaved(saved) {
      notify("record.saved", { type: "success", messageArgs: { name } });
      options.onSaved?.(saved);
    },
  });
  const { form, changes, conflicts, failure, isSaving, save, undo } = recordForm;
  const count = Object.keys(changes).length;
  const { undecided } = conflicts;
  const context = useMemo(() => ({ isReadOnly, undecided }), [isReadOnly, undecided]);
  useSaveKey(save);

  const bar = (
    <SaveBar
      status={translate(undecided.size ? "conflict.decide" : count ? "record.unsaved" : "record.noChanges", {
        smart_count: undecided.size || count,
      })}
      failure={failure !== null && <Failure error={failure} action="save" />}
      isSaving={isSaving}
      canSave={count > 0 && undecided.size === 0}
      saveLabel={translate("record.save")}
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
          <FormCard bar={!isReadOnly && bar}>
            <ConflictPanel conflicts={conflicts} labelOf={labelOf} renderValue={renderValue} />
            {children}
          </FormCard>
        </form>
      </FormProvider>
      <UnsavedGuard isDirty={count > 0 && !isReadOnly} name={name} />
    </RecordFormContext>
  );
};
