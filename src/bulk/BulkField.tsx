/** One field for many users: it stays as it is, or is set to one value, or its list gains and loses items. */
import Box from "@mui/material/Box";
import Checkbox from "@mui/material/Checkbox";
import FormControlLabel from "@mui/material/FormControlLabel";
import ToggleButton from "@mui/material/ToggleButton";
import ToggleButtonGroup from "@mui/material/ToggleButtonGroup";
import { useTranslate } from "ra-core";
import type { SettingsDocument } from "../backends/backend";
import type { Field } from "../backends/fields";
import { FieldInput } from "../settings/FieldInput";
import { SettingValue } from "../settings/SettingValue";
import { useReferences } from "../settings/useReferences";
import { type CommonValue, countItems } from "./documents";
import { ListChange } from "./ListChange";
import { type Choice, isListField, type ListField } from "./toChange";

export interface BulkFieldProps {
  field: Field;
  /** The prefix of the table's messages: `backends.navidrome.policy`. */
  table: string;
  common: CommonValue | undefined;
  documents: readonly SettingsDocument[];
  choice: Choice | undefined;
  onChoose(choice: Choice | undefined): void;
}

export const BulkField = ({ field, table, common, documents, choice, onChoose }: BulkFieldProps) => {
  const translate = useTranslate();
  const messages = `${table}.fields.${field.source}`;
  const label = translate(`${messages}.label`, { _: field.source });
  const first: Choice = isListField(field) ? { mode: "list", add: [], remove: [] } : { mode: "set" };
  return (
    <Box
      data-changed={choice !== undefined}
      sx={{
        borderInlineStart: "3px solid transparent",
        paddingInlineStart: 1.5,
        "&[data-changed=true]": { borderColor: "primary.main" },
      }}
    >
      <FormControlLabel
        sx={{ alignItems: "flex-start", marginInlineEnd: 0 }}
        control={
          <Checkbox
            checked={choice !== undefined}
            onChange={(_event, isChanged) => onChoose(isChanged ? first : undefined)}
            slotProps={{ input: { "aria-label": translate("bulk.form.change", { label }) } }}
          />
        }
        label={
          <Box component="span" sx={{ display: "block", paddingBlock: 1, overflowWrap: "anywhere" }}>
            <Box component="span" sx={{ display: "block", fontWeight: 600 }}>
              {label}
            </Box>
            <Box component="span" sx={{ display: "block", color: "text.secondary", fontSize: "0.8125rem" }}>
              <Now field={field} table={table} common={common} />
            </Box>
          </Box>
        }
      />
      {choice && (
        <Box sx={{ paddingInlineStart: { xs: 0, sm: 5.25 }, paddingBlockEnd: 2, display: "grid", gap: 1.5 }}>
          {isListField(field) && (
            <ToggleButtonGroup
              exclusive
              size="small"
              value={choice.mode}
              aria-label={label}
              onChange={(_event, mode: Choice["mode"] | null) =>
                mode && onChoose(mode === "list" ? { mode, add: [], remove: [] } : { mode })
              }
            >
              {(["list", "set"] as const).map((mode) => (
                <ToggleButton key={mode} value={mode} sx={{ textTransform: "none" }}>
                  {translate(`bulk.form.mode.${mode}`)}
                </ToggleButton>
              ))}
            </ToggleButtonGroup>
          )}
          {choice.mode === "list" && isListField(field) ? (
            <ListOf {...{ field, messages, label, documents, choice, onChoose }} />
          ) : (
            <FieldInput field={field} messages={messages} user={null} />
          )}
        </Box>
      )}
    </Box>
  );
};

/** What the users have at the moment. */
const Now = ({ field, table, common }: Pick<BulkFieldProps, "field" | "table" | "common">) => {
  const translate = useTranslate();
  if (!common || common.isMixed) return translate("bulk.form.mixed");
  return (
    <>
      {translate("bulk.form.now")}{" "}
      <SettingValue field={field} table={table} value={common.value[field.source]} document={common.value} />
    </>
  );
};

interface ListOfProps {
  field: ListField;
  messages: string;
  label: string;
  documents: readonly SettingsDocument[];
  choice: Choice & { mode: "list" };
  onChoose(choice: Choice): void;
}

const ListOf = ({ field, messages, label, documents, choice, onChoose }: ListOfProps) => {
  const translate = useTranslate();
  const reference = field.kind === "references" ? field.reference : "";
  const { list } = useReferences(reference, reference !== "");
  const items =
    field.kind === "choices"
      ? field.choices.map((id) => ({ id, name: translate(`${messages}.choices.${id}`, { _: id }) }))
      : list;
  return (
    <ListChange
      label={label}
      items={items}
      counts={countItems(field.source, documents)}
      total={documents.length}
      add={choice.add}
      remove={choice.remove}
      isOpen={field.kind === "tags"}
      onChange={(change) => onChoose({ mode: "list", ...change })}
    />
  );
};
