/** A choice that helps, and takes what it does not know as well. Loaded where a form has one. */
import Autocomplete from "@mui/material/Autocomplete";
import TextField from "@mui/material/TextField";
import { useTranslate } from "ra-core";
import type { Reference } from "../../backends/backend";
import type { ChoiceProps } from "./ReferenceInput";

/** Finds by name as one types. What fits no name is taken as it was typed. */
export const OpenChoice = ({ label, list, none, note, bound }: ChoiceProps) => {
  const translate = useTranslate();
  const { field, message, isReadOnly } = bound;
  const value = toText(field.value);
  const write = (text: string) => {
    const plain = text.trim();
    field.onChange(list.find(({ name }) => fold(name) === fold(plain))?.id ?? plain);
  };
  return (
    <Autocomplete<Reference, false, false, true>
      freeSolo
      clearText={translate("inputs.clear")}
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
