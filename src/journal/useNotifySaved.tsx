/** Tells that something is saved, with the way to undo it where this browser could keep what was there before. */
import { useNotify, useTranslate } from "ra-core";
import { useBackend } from "../admin/BackendContext";
import type { DocumentName } from "./journal";
import { latestEdit } from "./recordWrites";
import { UndoNotice } from "./UndoNotice";

export interface Saved {
  document: DocumentName;
  userId: string;
  /** Whom to call it after. */
  name: string;
}

/** Call it right after the save. */
export const useNotifySaved = () => {
  const translate = useTranslate();
  const notify = useNotify();
  const backend = useBackend();
  return ({ document, userId, name }: Saved) => {
    const entry = latestEdit(backend, document, userId);
    const text = translate("record.saved", { name });
    if (entry)
      notify(<UndoNotice entry={entry} name={name} text={text} />, {
        type: "success",
        autoHideDuration: timeToUndo,
      });
    else notify("record.saved", { type: "success", messageArgs: { name } });
  };
};

/** Milliseconds: long enough to read what was just saved once more. The journal can undo it later, too. */
const timeToUndo = 10_000;
