/** Four digits, hidden. A text, for it may begin with a zero; it lives in the form's memory and nowhere else. */
import TextField from "@mui/material/TextField";
import { useTranslate } from "ra-core";
import type { ReactNode } from "react";
import { useController } from "react-hook-form";

export interface PinInputProps {
  source: "current" | "next";
  label: string;
  help?: ReactNode;
  /** The message key of what is wrong with it. */
  check: (value: string) => string | undefined;
}

export const PinInput = ({ source, label, help, check }: PinInputProps) => {
  const translate = useTranslate();
  const { field, fieldState } = useController({
    name: source,
    rules: { validate: (value: string) => check(value) ?? true },
  });
  const message = fieldState.error?.message;
  return (
    <TextField
      label={label}
      type="password"
      name={field.name}
      value={field.value}
      onChange={({ target }) => field.onChange(target.value.replace(/\s/g, ""))} // pasted with spaces around it
      onBlur={field.onBlur}
      inputRef={field.ref}
      error={Boolean(message)}
      // Never empty: a line that goes when the field is left would move the buttons away from under a click.
      helperText={message ? translate(message, { _: message }) : (help ?? "\u00a0")}
      sx={{ maxWidth: 320 }}
      fullWidth
      slotProps={{ htmlInput: { inputMode: "numeric", autoComplete: "off", dir: "ltr" } }}
    />
  );
};
