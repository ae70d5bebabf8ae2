/** A value that has words of its own: the hours of a week, a limit, a rating. */
import { useTranslate } from "ra-core";
import type { SettingsDocument } from "../backends/backend";
import type { Field } from "../backends/fields";
import { type Change, describeValue } from "../changes/sentences";
import { useLocale } from "../i18n/useLocale";

export interface CustomValueProps {
  /** The prefix of the table's messages. */
  messages: string;
  references: NonNullable<Change["references"]>;
  field: Field;
  document: SettingsDocument;
}

export const CustomValue = ({ field, document, messages, references }: CustomValueProps) => {
  const translate = useTranslate();
  const locale = useLocale();
  return describeValue(field, document, { messages, references, translate, locale });
};
