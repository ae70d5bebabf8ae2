/** A limit in Mbit/s, typed with a decimal comma or point. The document has whole bits per second. */
import InputAdornment from "@mui/material/InputAdornment";
import TextField from "@mui/material/TextField";
import { useTranslate } from "ra-core";
import { useState } from "react";
import { parseMegabits, toBits, toMegabits } from "../../backends/values";
import { useLocale } from "../../i18n/useLocale";
import { useField } from "../RecordFormContext";
import type { CustomInputProps } from "./customInput";

export const BitrateInput = ({ source, label, help, check }: CustomInputProps) => {
  const translate = useTranslate();
  const locale = useLocale();
  const [typed, setTyped] = useState<string | null>(null);
  const { field, message, isReadOnly } = useField(source, (value, values) =>
    typed !== null && isGrouped(typed, locale) ? { key: "bitrate.grouped" } : check?.(value, values),
  );
  // What was typed stays as typed for as long as it says what the form has: "Undo" changes the form alone.
  const bits = typed === null ? Number.NaN : toFormValue(typed, locale);
  const text = typed !== null && Object.is(bits, field.value) ? typed : toText(field.value, locale);

  return (
    <TextField
      label={label}
      name={field.name}
      value={text}
      onChange={({ target }) => {
        setTyped(target.value);
        field.onChange(toFormValue(target.value, locale));
      }}
      onBlur={() => {
        if (!Number.isNaN(field.value)) setTyped(null); // shown as this app writes it: "2,50" becomes "2.5"
        field.onBlur();
      }}
      inputRef={field.ref}
      error={Boolean(message)}
      helperText={message ?? help}
      slotProps={{
        input: {
          readOnly: isReadOnly,
          endAdornment: <InputAdornment position="end">{translate("bitrate.unit")}</InputAdornment>,
        },
        htmlInput: { inputMode: "decimal", autoComplete: "off", dir: "ltr" },
      }}
    />
  );
};

/** Bits; NaN for what is no number, or may be meant as another one. */
const toFormValue = (text: string, locale: string): number =>
  isGrouped(text, locale) ? Number.NaN : toBits(parseMegabits(text));

/** "1,000" in English: a thousand to its writer, and one to whoever takes commas for decimal ones. */
const isGrouped = (text: string, locale: string) => {
  const separator = new Intl.NumberFormat(locale)
    .formatToParts(1_000_000)
    .find(({ type }) => type === "group");
  const [head = "", ...tails] = text.trim().split(separator?.value || " ");
  return /^[1-9]\d{0,2}$/.test(head) && tails.length > 0 && tails.every((tail) => /^\d{3}$/.test(tail));
};

/** Without thousands separators, which would not be read back. */
const toText = (bits: unknown, locale: string) =>
  typeof bits === "number" && Number.isFinite(bits)
    ? new Intl.NumberFormat(locale, {
        maximumFractionDigits: 6,
        useGrouping: false,
        numberingSystem: "latn",
      }).format(toMegabits(bits))
    : "";
