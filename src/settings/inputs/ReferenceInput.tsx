/** One of a list that the server keeps, or (where the server takes more than it lists) a text of one's own. */
import Autocomplete from "@mui/material/Autocomplete";
import MenuItem from "@mui/material/MenuItem";
import TextField from "@mui/material/TextField";
import { useTranslate } from "ra-core";
import type { Reference } from "../../backends/backend";
import { type BoundField, type Check, useField } from "../RecordFormContext";
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
  /** What none of them is called. */
  none?: string;
}

export const ReferenceInput = (props: ReferenceInputProps) => {
  const { source, label, help, check, reference, isOpen = false, isOptional = false } = props;
  const translate = useTranslate();
  const { list = [], error } = useReferences(reference);
  const bound = useField(source, check);
  const none = props.none ?? translate("settings.none");
  const note = error ? translate("settings.listFailed") : help;
  const common = { label, list, none, note, bound };
  return isOpen ? <OpenChoice {...common} /> : <Choice {...common} isOptional={isOptional} />;
};

interface ChoiceProps {
  label: string;
  list: readonly Reference[];
  none: string;
  note: string | undefined;
  bound: BoundField;
}

const Choice = ({ label, list, none, note, bound, isOptional }: ChoiceProps & { isOptional: boolean }) => {
  const { field, message, isReadOnly } = bound;
  const value = toText(field.value);
  const isListed = !value || list.some(({ id }) => id === value);
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
      helperText={message ?? note}
      disabled={isReadOnly}
      fullWidth
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
    >
      {(isOptional || !value) && <MenuItem value="">{none}</MenuItem>}
      {!isListed && <MenuItem value={value}>{value}</MenuItem>}
      {list.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
};

/** Finds by name as one types. What fits no name is taken as it was typed. */
const OpenChoice = ({ label, list, none, note, bound }: ChoiceProps) => {
  const { field, message, isReadOnly } = bound;
  const value = toText(field.value);
  const write = (text: string) => {
    const plain = text.trim();
    field.onChange(list.find(({ name }) => fold(name) === fold(plain))?.id ?? plain);
  };
  return (
    <Autocomplete<Reference, false, false, true>
      freeSolo
      autoSelect={false}
      selectOnFocus
      handleHomeEndKeys
      readOnly={isReadOnly}
      options={list}
      value={list.find(({ id }) => id === value) ?? (value || null)}
      onChange={(_event, next) =>
        next && typeof next !== "string" ? field.onChange(next.id) : write(next ?? "")
      }
      onBlur={({ target }) => {
        const { value: typed } = target as HTMLInputElement;
        if (typed !== undefined && fold(typed) !== fold(nameOf(list, value))) write(typed);
        field.onBlur();
      }}
      getOptionLabel={(option) => (typeof option === "string" ? option : option.name)}
      getOptionKey={(option) => (typeof option === "string" ? option : option.id)}
      isOptionEqualToValue={(option, chosen) => option.id === chosen.id}
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          name={field.name}
          inputRef={field.ref}
          placeholder={none}
          error={Boolean(message)}
          helperText={message ?? note}
          slotProps={{ inputLabel: { ...params.InputLabelProps, shrink: true } as object }}
        />
      )}
    />
  );
};

const nameOf = (list: readonly Reference[], value: string) =>
  list.find(({ id }) => id === value)?.name ?? value;

const toText = (value: unknown) => (typeof value === "string" ? value : "");

const fold = (text: string) => text.normalize("NFC").trim().toLowerCase();
