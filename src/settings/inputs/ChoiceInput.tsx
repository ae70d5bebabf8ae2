/** One of several. A value that is none of them, of a newer server perhaps, is kept and can be seen. */
import MenuItem from "@mui/material/MenuItem";
import TextField from "@mui/material/TextField";
import { type Check, useField } from "../RecordFormContext";

export interface ChoiceInputProps {
  source: string;
  label: string;
  help?: string | undefined;
  check?: Check | undefined;
  choices: readonly { id: string | number; name: string }[];
}

export const ChoiceInput = ({ source, label, help, check, choices }: ChoiceInputProps) => {
  const { field, message, isReadOnly } = useField(source, check);
  const value = (field.value ?? "") as string | number;
  // An empty value may be a choice as good as the others, with a name of its own.
  const hasEmpty = choices.some(({ id }) => id === "");
  const isListed = value === "" || choices.some(({ id }) => id === value);
  return (
    <TextField
      select
      label={label}
      name={field.name}
      value={value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      inputRef={field.ref}
      error={Boolean(message)}
      helperText={message ?? help}
      disabled={isReadOnly}
      fullWidth
      {...(hasEmpty && { slotProps: { select: { displayEmpty: true }, inputLabel: { shrink: true } } })}
    >
      {!isListed && <MenuItem value={value}>{value}</MenuItem>}
      {choices.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
};
