/** Yes or no. Where it may not be changed, it says why. */
import FormControl from "@mui/material/FormControl";
import FormControlLabel from "@mui/material/FormControlLabel";
import FormHelperText from "@mui/material/FormHelperText";
import Switch from "@mui/material/Switch";
import { useId } from "react";
import { type Check, useField } from "../RecordFormContext";

export interface SwitchInputProps {
  source: string;
  label: string;
  help?: string | undefined;
  check?: Check | undefined;
  /** Why it stays as it is. */
  reason?: string | undefined;
  /** Not to be changed just now, without a reason to tell. */
  isLocked?: boolean;
}

export const SwitchInput = ({ source, label, help, check, reason, isLocked = false }: SwitchInputProps) => {
  const { field, message, isReadOnly } = useField(source, check);
  const helpId = useId();
  const text = [message, reason, help].filter(Boolean);
  return (
    <FormControl error={Boolean(message)} component="div" variant="standard">
      <FormControlLabel
        label={label}
        control={
          <Switch
            name={field.name}
            checked={Boolean(field.value)}
            onChange={(_event, checked) => field.onChange(checked)}
            onBlur={field.onBlur}
            disabled={isReadOnly || isLocked || Boolean(reason)}
            slotProps={{
              input: { ref: field.ref, role: "switch", ...(text.length && { "aria-describedby": helpId }) },
            }}
          />
        }
        sx={{
          marginInlineStart: "-8px",
          "& .MuiFormControlLabel-label.Mui-disabled": { color: "text.primary" },
        }}
      />
      {text.length > 0 && (
        <FormHelperText id={helpId} component="div" sx={{ marginInlineStart: "50px", marginBlockStart: 0 }}>
          {text.map((line) => (
            <div key={line}>{line}</div>
          ))}
        </FormHelperText>
      )}
    </FormControl>
  );
};
