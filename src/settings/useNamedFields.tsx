/** How the fields of one table are called and shown outside their inputs. */
import { useTranslate } from "ra-core";
import type { SettingsDocument } from "../backends/backend";
import { type Field, sourcesOf } from "../backends/fields";
import { SettingValue } from "./SettingValue";

/** `messages` is the prefix of the table's labels: `backends.navidrome.policy`. */
export const useNamedFields = (fields: readonly Field[], messages: string) => {
  const translate = useTranslate();
  return {
    labelOf: (source: string) => translate(`${messages}.fields.${source}.label`, { _: source }),
    renderValue: (source: string, value: unknown, document?: SettingsDocument) => (
      <SettingValue
        field={fields.find((field) => sourcesOf(field).includes(source))}
        table={messages}
        value={value}
        document={document}
      />
    ),
  };
};
