/** One input per field kind. A new kind is a new case here and a new line in `fields.ts`. */
import { useTranslate } from "ra-core";
import { type ComponentType, createElement, use, useMemo } from "react";
import type { User, UserAction } from "../backends/backend";
import type { CustomInput, Field } from "../backends/fields";
import { CheckListInput } from "./inputs/CheckListInput";
import { ChoiceInput } from "./inputs/ChoiceInput";
import { NumberInput } from "./inputs/NumberInput";
import { ReferenceInput } from "./inputs/ReferenceInput";
import { SwitchInput, type SwitchInputProps } from "./inputs/SwitchInput";
import { TagsInput } from "./inputs/TagsInput";
import { TextInput } from "./inputs/TextInput";
import { LibraryChoice } from "./LibraryChoice";
import { type Check, RecordFormContext } from "./RecordFormContext";
import { useVerdict } from "./useVerdict";

export interface FieldInputProps {
  field: Field;
  /** The field's messages stand below this key: `.label`, `.help`, `.choices.<id>`. */
  messages: string;
  /** Whose setting it is; nobody's while a user is being created. */
  user: User | null;
}

export const FieldInput = (props: FieldInputProps) => {
  const form = use(RecordFormContext);
  const fixed = useMemo(() => ({ ...form, isReadOnly: true }), [form]);
  return props.field.readOnly ? (
    <RecordFormContext value={fixed}>
      <Input {...props} />
    </RecordFormContext>
  ) : (
    <Input {...props} />
  );
};

const Input = ({ field, messages, user }: FieldInputProps): React.ReactNode => {
  const translate = useTranslate();
  const help = [translate(`${messages}.help`, { _: "" }), field.readOnly && translate(field.readOnly)]
    .filter(Boolean)
    .join(" ");
  const common = {
    source: field.source,
    label: translate(`${messages}.label`, { _: field.source }),
    check: checkOf(field),
    ...(help && { help }),
  };
  const named = (id: string | number) => translate(`${messages}.choices.${id}`, { _: String(id) });

  switch (field.kind) {
    case "switch":
      return field.action && user ? (
        <RuledSwitch {...common} action={field.action} user={user} />
      ) : (
        <SwitchInput {...common} />
      );
    case "number":
      return <NumberInput {...common} min={field.min} max={field.max} />;
    case "text":
      return field.format === "json" ? (
        <TextInput {...common} lines={4} text={{ sx: monospace }} />
      ) : (
        <TextInput {...common} />
      );
    case "choice":
      return <ChoiceInput {...common} choices={field.choices.map((id) => ({ id, name: named(id) }))} />;
    case "choices":
      return <CheckListInput {...common} list={field.choices.map((id) => ({ id, name: named(id) }))} />;
    case "tags":
      return <TagsInput {...common} />;
    case "reference": {
      const { reference, isOpen = false, isOptional = false } = field;
      return <ReferenceInput {...common} {...{ reference, isOpen, isOptional }} />;
    }
    case "references":
      return <LibraryChoice {...common} reference={field.reference} min={field.min} />;
    case "custom": {
      const input = customInputs[field.input];
      return input ? createElement(input, common) : null;
    }
  }
};

type RuledSwitchProps = SwitchInputProps & { action: UserAction; user: User };

/** A switch that a rule about this user may forbid, with the rule in words. */
const RuledSwitch = ({ action, user, ...props }: RuledSwitchProps) => {
  const translate = useTranslate();
  const verdict = useVerdict(action, user);
  return (
    <SwitchInput
      {...props}
      isLocked={!verdict}
      {...(verdict?.allowed === false && { reason: translate(`rules.${verdict.rule}`) })}
    />
  );
};

/** What the kind itself forbids first, then what the server is known to refuse. */
const checkOf =
  (field: Field): Check =>
  (value) => {
    if (field.kind === "text" && field.format === "json" && !isJson(value))
      return { key: "settings.check.json" };
    const problem = field.problem?.(value);
    return problem ? { key: problem } : undefined;
  };

const isJson = (value: unknown) => {
  if (typeof value !== "string" || !value.trim()) return true;
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
};

const monospace = {
  "& textarea": { fontFamily: "ui-monospace, Menlo, Consolas, monospace", fontSize: "0.875rem" },
};

export interface CustomInputProps {
  source: string;
  label: string;
  help?: string;
}

/** Drawn for the backends that name them; a name without an input here draws nothing. */
const customInputs: Partial<Record<CustomInput, ComponentType<CustomInputProps>>> = {};
