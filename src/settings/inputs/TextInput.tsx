/** A line of text, or several. Each text says by itself which way it is written. */
import Box from "@mui/material/Box";
import TextField, { type TextFieldProps } from "@mui/material/TextField";
import type { ReactNode } from "react";
import { type Check, useField } from "../RecordFormContext";

export interface TextInputProps {
  source: string;
  label: string;
  /** What the reader should know; gives way to what is wrong. */
  help?: ReactNode;
  check?: Check | undefined;
  /** What is wrong with the value, found out by somebody else. */
  complaint?: string;
  isRequired?: boolean;
  /** Besides a form that is read-only as a whole. */
  isReadOnly?: boolean;
  type?: "text" | "email";
  autoComplete?: string;
  /** Lines to show. One, unless it says otherwise. */
  lines?: number;
  text?: Omit<TextFieldProps, "label" | "name">;
}

export const TextInput = (props: TextInputProps) => {
  const {
    source,
    label,
    help,
    check,
    isRequired = false,
    type = "text",
    autoComplete = "off",
    lines = 1,
  } = props;
  const { field, isReadOnly, ...state } = useField(source, check);
  const message = state.message ?? props.complaint;
  return (
    <TextField
      label={label}
      name={field.name}
      value={field.value ?? ""}
      onChange={field.onChange}
      onBlur={field.onBlur}
      inputRef={field.ref}
      required={isRequired}
      error={Boolean(message)}
      helperText={message && lines > 1 ? <Both message={message} help={help} /> : (message ?? help)}
      multiline={lines > 1}
      {...(lines > 1 && { minRows: lines, maxRows: 24 })}
      fullWidth
      slotProps={{
        input: { readOnly: isReadOnly || (props.isReadOnly ?? false) },
        htmlInput: {
          dir: "auto",
          autoComplete,
          spellCheck: false,
          // Not `type="email"`: browsers rewrite hosts in other scripts there.
          ...(type === "email" && { inputMode: "email", autoCapitalize: "none" }),
        },
      }}
      {...props.text}
    />
  );
};

/** Whoever writes several lines still needs to know what may stand in them. */
const Both = ({ message, help }: { message: string; help: ReactNode }) => (
  <>
    {message}
    {help && (
      <Box component="span" sx={{ display: "block", color: "text.secondary" }}>
        {help}
      </Box>
    )}
  </>
);
