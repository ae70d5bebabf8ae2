/** A list of words, one a line: easy to read, to paste and to correct. */
import TextField from "@mui/material/TextField";
import { useTranslate } from "ra-core";
import { type Check, useField } from "../RecordFormContext";

export interface TagsInputProps {
  source: string;
  label: string;
  help?: string | undefined;
  check?: Check | undefined;
}

export const TagsInput = ({ source, label, help, check }: TagsInputProps) => {
  const translate = useTranslate();
  const { field, message, isReadOnly } = useField(source, check);
  const lines = Array.isArray(field.value) ? (field.value as string[]) : [];
  return (
    <TextField
      label={label}
      name={field.name}
      value={lines.join("\n")}
      onChange={({ target }) => field.onChange(target.value ? target.value.split("\n") : [])}
      onBlur={() => {
        field.onChange(lines.map((line) => line.trim()).filter(Boolean));
        field.onBlur();
      }}
      inputRef={field.ref}
      error={Boolean(message)}
      helperText={message ?? [help, translate("settings.onePerLine")].filter(Boolean).join(" ")}
      multiline
      minRows={2}
      maxRows={12}
      fullWidth
      slotProps={{ input: { readOnly: isReadOnly }, htmlInput: { dir: "auto" } }}
    />
  );
};
