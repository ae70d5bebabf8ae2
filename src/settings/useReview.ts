/** What a save is about to change, in sentences, before anything is sent. */
import { useAuthProvider, useTranslate } from "ra-core";
import { useBackend } from "../admin/BackendContext";
import type { Backend, Settings, SettingsDocument } from "../backends/backend";
import { SignedOutError } from "../backends/errors";
import { type Field, sourcesOf } from "../backends/fields";
import { isSame } from "../backends/merge";
import type { Sentence } from "../changes/sentences";
import { useLocale } from "../i18n/useLocale";

export interface ReviewOptions {
  settings: Settings;
  /** The prefix of the table's messages: `backends.navidrome.policy`. */
  messages: string;
  userId: string;
}

export type Review = (before: SettingsDocument, after: SettingsDocument) => Promise<readonly Sentence[]>;

/** Risks come first, what merely comes along last. Rejects only where the session has ended: what else cannot be asked is left out. */
export const useReview = ({ settings, messages, userId }: ReviewOptions): Review => {
  const translate = useTranslate();
  const locale = useLocale();
  const authProvider = useAuthProvider();
  const { references } = useBackend();
  return async (before, after) => {
    const { describeChanges, withConsequences } = await import("./saving");
    const { fields } = settings;
    const told = withoutUntold(fields, after);
    const [names, consequences] = await Promise.all([
      readNames(references, changedFields(fields, before, told)),
      settings.consequences?.(userId, before, told).catch(async (error: unknown) => {
        if (!(error instanceof SignedOutError)) return [];
        // Not react-admin's data provider asked, so nobody has told the session yet.
        await authProvider?.checkError(error).catch(() => undefined);
        throw error;
      }),
    ]);
    const sentences = describeChanges({
      fields,
      messages,
      before,
      after: told,
      references: names,
      translate,
      locale,
    });
    if (!sentences.length) return [];
    return withConsequences(sentences, consequences ?? [], translate);
  };
};

/** A form has null for what the server never told; the document that is sent does not name it. */
const withoutUntold = (fields: readonly Field[], document: SettingsDocument): SettingsDocument => {
  const untold = fields.filter(
    (field) => field.kind === "switch" && field.isNeverTold && document[field.source] === null,
  );
  return { ...document, ...Object.fromEntries(untold.map(({ source }) => [source, undefined])) };
};

const changedFields = (fields: readonly Field[], before: SettingsDocument, after: SettingsDocument) =>
  fields.filter((field) => sourcesOf(field).some((source) => !isSame(before[source], after[source])));

/** Only the lists that the sentences need. Without one, ids stand for names. */
const readNames = async (references: Backend["references"], fields: readonly Field[]) => {
  const lists = [
    ...new Set(fields.flatMap((field) => ("reference" in field && field.reference ? [field.reference] : []))),
  ];
  const read = async (list: string) => references?.[list]?.().catch(() => undefined);
  return Object.fromEntries(await Promise.all(lists.map(async (list) => [list, await read(list)] as const)));
};
