/** One of a list that the server keeps, or (where the server takes more than it lists) a text of one's own. */
import MenuItem from "@mui/material/MenuItem";
import Skeleton from "@mui/material/Skeleton";
import TextField from "@mui/material/TextField";
import { useTranslate } from "ra-core";
import { Suspense } from "react";
import type { Reference } from "../../backends/backend";
import { Arriving } from "../../layout/arrivals";
import { lazyPart } from "../lazyPart";
import { type BoundField, type Check, useField } from "../RecordFormContext";
import { useReferences } from "../useReferences";

const OpenChoice = lazyPart(async () => ({ default: (await import("./OpenChoice")).OpenChoice }));

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
  if (!isOpen) return <Choice {...common} isOptional={isOptional} />;
  return (
    <Suspense
      fallback={
        <>
          <Arriving />
          <Skeleton variant="rounded" height={56} />
        </>
      }
    >
      <OpenChoice {...common} />
    </Suspense>
  );
};

export interface ChoiceProps {
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

const toText = (value: unknown) => (typeof value === "string" ? value : "");
