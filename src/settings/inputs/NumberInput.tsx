/** A number, or none. */
import TextField from "@mui/material/TextField";
import { type Check, useField } from "../RecordFormContext";

export interface NumberInputProps {
  source: string;
  label: string;
  help?: string | undefined;
  min?: number | undefined;
  max?: number | undefined;
  check?: Check | undefined;
}

export const NumberInput = ({
  source,
  label,
  help,
  min = -Infinity,
  max = Infinity,
  ...props
}: NumberInputProps) => {
  const check: Check = (value, values) => {
    if (value === null || value === undefined) return undefined;
    if (typeof value !== "number") return { key: "settings.check.number" };
    if (value < min) return { key: "settings.check.atLeast", min };
    return value > max ? { key: "settings.check.atMost", max } : props.check?.(value, values);
  };
  const { field, message, isReadOnly } = useField(source, check);
  return (
    <TextField
      label={label}
      name={field.name}
      value={field.value ?? ""}
      onChange={({ target }) => field.onChange(toNumber(target.value))}
      onBlur={() => {
        if (typeof field.value === "string" && Number.isFinite(Number(field.value)))
          field.onChange(Number(field.value)); // "007", "1.": no doubt about what is meant
        field.onBlur();
      }}
      inputRef={field.ref}
      error={Boolean(message)}
      helperText={message ?? help}
      slotProps={{
        input: { readOnly: isReadOnly },
        // Not `type="number"`: its wheel and arrows change values by accident, and hide what was mistyped.
        htmlInput: { inputMode: Number.isInteger(min) && min >= 0 ? "numeric" : "text", autoComplete: "off" },
      }}
    />
  );
};

/** What is no number stays as typed, so that the check can point at it. */
const toNumber = (text: string): number | string | null => {
  if (!text.trim()) return null;
  const number = Number(text);
  return Number.isFinite(number) && String(number) === text.trim() ? number : text;
};
