/** One secret, hidden unless asked. It lives in the form's memory and nowhere else. */
import Visibility from "@mui/icons-material/Visibility";
import VisibilityOff from "@mui/icons-material/VisibilityOff";
import IconButton from "@mui/material/IconButton";
import InputAdornment from "@mui/material/InputAdornment";
import TextField from "@mui/material/TextField";
import Tooltip from "@mui/material/Tooltip";
import { useTranslate } from "ra-core";
import type { ReactNode } from "react";
import { type Check, useField } from "../settings/RecordFormContext";

export interface PasswordInputProps {
  source: string;
  label: string;
  help?: ReactNode;
  check?: Check;
  /** Tells password managers which one it is. */
  autoComplete: "current-password" | "new-password";
  isVisible: boolean;
  /** Absent: it stays hidden. */
  setVisible?: (isVisible: boolean) => void;
}

export const PasswordInput = (props: PasswordInputProps) => {
  const { source, label, help, check, autoComplete, isVisible, setVisible } = props;
  const translate = useTranslate();
  const { field, message } = useField(source, check);
  const toggleLabel = translate(isVisible ? "password.hide" : "password.show");
  return (
    <TextField
      label={label}
      type={isVisible ? "text" : "password"}
      name={field.name}
      value={field.value ?? ""}
      onChange={field.onChange}
      onBlur={field.onBlur}
      inputRef={field.ref}
      required
      error={Boolean(message)}
      helperText={message ?? help}
      fullWidth
      slotProps={{
        inputLabel: { required: false }, // no star: every password asked for is needed
        htmlInput: {
          autoComplete,
          autoCapitalize: "none",
          spellCheck: false,
          dir: "ltr", // dots say nothing about a script; digits and dashes must not jump around
          ...(isVisible && { style: { fontFamily: "ui-monospace, Menlo, Consolas, monospace" } }),
        },
        input: setVisible
          ? {
              endAdornment: (
                <InputAdornment position="end">
                  <Tooltip title={toggleLabel}>
                    <IconButton edge="end" aria-label={toggleLabel} onClick={() => setVisible(!isVisible)}>
                      {isVisible ? <VisibilityOff /> : <Visibility />}
                    </IconButton>
                  </Tooltip>
                </InputAdornment>
              ),
            }
          : {},
      }}
    />
  );
};
