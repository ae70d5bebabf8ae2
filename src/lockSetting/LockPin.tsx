/** A PIN of the lock. It lives in the form's memory and nowhere else. */
import TextField from "@mui/material/TextField";
import type { Ref } from "react";

export interface LockPinProps {
  label: string;
  help?: string | undefined;
  /** Shown in place of the help. */
  problem?: string | undefined;
  value: string;
  onChange: (value: string) => void;
  inputRef?: Ref<HTMLInputElement>;
  isReadOnly: boolean;
}

export const LockPin = ({ label, help, problem, value, onChange, inputRef, isReadOnly }: LockPinProps) => (
  <TextField
    label={label}
    type="password"
    value={value}
    onChange={({ target }) => onChange(target.value)}
    inputRef={inputRef}
    error={problem !== undefined}
    helperText={problem ?? help}
    fullWidth
    slotProps={{
      input: { readOnly: isReadOnly },
      htmlInput: { autoComplete: "off", autoCapitalize: "none", spellCheck: false, dir: "ltr" },
    }}
  />
);
