/** The value of one setting in words, for whoever has to choose between two of them. */
import { useTranslate } from "ra-core";
import { Suspense } from "react";
import type { SettingsDocument } from "../backends/backend";
import type { Field } from "../backends/fields";
import { joinList } from "../i18n/lists";
import { useLocale } from "../i18n/useLocale";
import { lazyPart } from "./lazyPart";
import { useReferences } from "./useReferences";

// Hours of a week and the like, which are compared far less often than the page is opened.
const CustomValue = lazyPart(async () => ({ default: (await import("./saving")).CustomValue }));

export interface SettingValueProps {
  /** Absent: a plain text. */
  field?: Field | undefined;
  /** The prefix of the table's messages: `backends.navidrome.policy`. */
  table?: string;
  value: unknown;
  /** The rest of the document, for values of several keys. */
  document?: SettingsDocument | undefined;
}

export const SettingValue = ({ field, table = "", value, document }: SettingValueProps) => {
  const translate = useTranslate();
  const locale = useLocale();
  const messages = `${table}.fields.${field?.source}`;
  const reference = field && "reference" in field ? field.reference : undefined;
  const { list } = useReferences(reference ?? "", reference !== undefined);

  if (value === null || value === undefined || value === "" || (Array.isArray(value) && !value.length))
    return <em>{translate("conflict.empty")}</em>;
  if (typeof value === "boolean") return translate(value ? "settings.yes" : "settings.no");

  if (field?.kind === "custom")
    return (
      <Suspense>
        <CustomValue
          field={field}
          document={{ ...document, [field.source]: value }}
          messages={table}
          references={{ [reference ?? ""]: list }}
        />
      </Suspense>
    );

  const nameOf = (id: unknown) => {
    const text = toText(id);
    const listed = list?.find((candidate) => candidate.id === text)?.name;
    return listed ?? translate(`${messages}.choices.${text}`, { _: text });
  };
  const isNamed = field !== undefined && ("choices" in field || "reference" in field);
  const names = (Array.isArray(value) ? value : [value]).map((part) =>
    isNamed ? nameOf(part) : toText(part),
  );
  return (
    <span dir="auto" style={{ whiteSpace: "pre-wrap" }}>
      {joinList(locale, names)}
    </span>
  );
};

const toText = (value: unknown) =>
  typeof value === "string" || typeof value === "number" ? String(value) : JSON.stringify(value);
