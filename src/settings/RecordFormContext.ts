/** What an input must know of the form around it. */
import { useTranslate } from "ra-core";
import { createContext, useContext } from "react";
import { type ControllerRenderProps, useController } from "react-hook-form";
import type { SettingsDocument } from "../backends/backend";

export interface RecordFormState {
  /** Shown, and not to be changed. */
  isReadOnly: boolean;
  /** Fields that wait for a decision: see `ConflictPanel`. */
  undecided: ReadonlySet<string>;
}

export const RecordFormContext = createContext<RecordFormState>({ isReadOnly: false, undecided: new Set() });

/** A message key with what fills it in; undefined where the value is fine. */
export type Check = (
  value: unknown,
  values: SettingsDocument,
) => { key: string; [option: string]: unknown } | undefined;

export interface BoundField {
  field: ControllerRenderProps<SettingsDocument, string>;
  /** What is wrong with the value, in words. */
  message: string | undefined;
  isReadOnly: boolean;
}

/** Ties one input to its key of the form, with its error in words. */
export const useField = (source: string, check?: Check): BoundField => {
  const translate = useTranslate();
  const { isReadOnly, undecided } = useContext(RecordFormContext);
  const { field, fieldState } = useController<SettingsDocument, string>({
    name: source,
    rules: {
      validate: (value: unknown, values) => {
        const complaint = check?.(value, values);
        return complaint ? translate(complaint.key, complaint) : true;
      },
    },
  });
  const message = fieldState.error?.message;
  return {
    field,
    message: message
      ? translate(message, { _: message }) // a server's message is a key as often as it is a sentence
      : undecided.has(source)
        ? translate("conflict.atField")
        : undefined,
    isReadOnly,
  };
};
