/** What a plan would do to one user, in sentences, with the value before where a sentence does not say it. */
import { useQuery } from "@tanstack/react-query";
import { useTranslate } from "ra-core";
import { useBackend } from "../admin/BackendContext";
import type { Backend, Reference, SettingsDocument } from "../backends/backend";
import { withConsequences } from "../changes/consequences";
import { describeChanges, describeValue, type Sentence } from "../changes/sentences";
import { useLocale } from "../i18n/useLocale";
import type { PlannedPart } from "./bulk";

export interface DescribedSentence extends Sentence {
  /** The value before, in words. */
  was?: string;
}

export type DescribeParts = (parts: readonly PlannedPart[]) => DescribedSentence[];

/** The names of all that ids stand for. Never fails: a list that cannot be had is left out. */
export const useReferenceNames = () => {
  const { references } = useBackend();
  return useQuery({
    queryKey: ["references", "all"],
    queryFn: () => readNames(references),
    staleTime: 60_000,
  });
};

/** Ids stand for names until the server's lists are there, and where they cannot be had. */
export const useDescribeParts = (): DescribeParts => {
  const translate = useTranslate();
  const locale = useLocale();
  const backend = useBackend();
  const { data: references } = useReferenceNames();
  return (parts) => {
    const sentences = parts.flatMap(({ document, before, after }): DescribedSentence[] => {
      if (document === "user") return describeNames(before, after, translate);
      const fields = backend[document]?.fields ?? [];
      const options = {
        messages: `backends.${backend.name}.${document}`,
        translate,
        locale,
        ...(references && { references }),
      };
      return describeChanges({ ...options, fields, before, after })
        .filter(({ isNote }) => !isNote)
        .map((sentence) => {
          const field = fields.find(({ source }) => source === sentence.source);
          const isSaid = !field || ["switch", "choices", "tags", "references"].includes(field.kind);
          const value = before[sentence.source];
          if (isSaid || value === null || value === undefined || value === "") return sentence;
          return { ...sentence, was: describeValue(field, before, options) };
        });
    });
    const consequences = parts.flatMap((part) => part.consequences ?? []);
    return withConsequences(sentences, consequences, translate);
  };
};

const describeNames = (
  before: SettingsDocument,
  after: SettingsDocument,
  translate: (key: string, options?: Record<string, unknown>) => string,
): DescribedSentence[] =>
  ["name", "fullName", "email"]
    .filter((source) => (before[source] ?? "") !== (after[source] ?? ""))
    .map((source) => ({
      source,
      text: translate("changes.set", {
        label: translate(`list.columns.${source}`),
        value: after[source] === "" ? "—" : after[source],
      }),
      ...(typeof before[source] === "string" && before[source] !== "" && { was: before[source] }),
    }));

const readNames = async (lists: Backend["references"] = {}) =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(lists).map(
        async ([name, read]): Promise<[string, Reference[] | undefined]> => [
          name,
          await read().catch(() => undefined),
        ],
      ),
    ),
  );
