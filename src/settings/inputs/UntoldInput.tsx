/** Yes or no, of which the server takes either and never tells which it has. */
import MenuItem from "@mui/material/MenuItem";
import TextField from "@mui/material/TextField";
import { useTranslate } from "ra-core";
import { useField } from "../RecordFormContext";

export interface UntoldInputProps {
  source: string;
  label: string;
  help?: string | undefined;
}

export const UntoldInput = ({ source, label, help }: UntoldInputProps) => {
  const translate = useTranslate();
  const { field, message, isReadOnly } = useField(source);
  return (
    <TextField
      select
      label={label}
      name={field.name}
      value={typeof field.value === "boolean" ? String(field.value) : ""}
      onChange={({ target }) => field.onChange(target.value === "" ? null : target.value === "true")}
      onBlur={field.onBlur}
      inputRef={field.ref}
      error={Boolean(message)}
      helperText={message ?? help}
      disabled={isReadOnly}
      fullWidth
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
    >
      <MenuItem value="">{translate("settings.untold")}</MenuItem>
      <MenuItem value="true">{translate("settings.yes")}</MenuItem>
      <MenuItem value="false">{translate("settings.no")}</MenuItem>
    </TextField>
  );
};
