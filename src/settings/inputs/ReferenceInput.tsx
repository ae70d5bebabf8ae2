/** One of a list that the server keeps, or (where the server takes more than it lists) a text of one's own. */
import MenuItem from "@mui/material/MenuItem";
import TextField from "@mui/material/TextField";
import { useTranslate } from "ra-core";
import { useId } from "react";
import { type Check, useField } from "../RecordFormContext";
import { useReferences } from "../useReferences";

export interface ReferenceInputProps {
  source: string;
  label: string;
  help?: string;
  check?: Check | undefined;
  /** A key of `Backend.references`. */
  reference: string;
  /** Anything may be typed; the list only helps. */
  isOpen?: boolean;
  /** May be none of them. */
  isOptional?: boolean;
}

export const ReferenceInput = (props: ReferenceInputProps) => {
  const { source, label, help, check, reference, isOpen = false, isOptional = false } = props;
  const translate = useTranslate();
  const { list = [], error } = useReferences(reference);
  const { field, message, isReadOnly } = useField(source, check);
  const listId = useId();
  const value = typeof field.value === "string" ? field.value : "";
  const isListed = !value || list.some(({ id }) => id === value);
  const common = {
    label,
    name: field.name,
    value,
    onChange: field.onChange,
    onBlur: field.onBlur,
    inputRef: field.ref,
    error: Boolean(message),
    helperText: message ?? (error ? translate("settings.listFailed") : help),
    fullWidth: true,
  };

  if (isOpen)
    return (
      <>
        <TextField
          {...common}
          slotProps={{
            input: { readOnly: isReadOnly },
            htmlInput: { list: listId, dir: "auto", autoComplete: "off" },
          }}
        />
        <datalist id={listId}>
          {list.map(({ id, name }) => (
            <option key={id} value={id} label={name}>
              {name}
            </option>
          ))}
        </datalist>
      </>
    );
  return (
    <TextField {...common} select disabled={isReadOnly}>
      {(isOptional || !value) && <MenuItem value="">{translate("settings.none")}</MenuItem>}
      {!isListed && <MenuItem value={value}>{value}</MenuItem>}
      {list.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
};
