/** One input per field kind that can be changed. A new kind is a new case here and a new line in `fields.ts`. */
import Skeleton from "@mui/material/Skeleton";
import { useTranslate } from "ra-core";
import { type ComponentType, createElement, Suspense } from "react";
import { useFormState } from "react-hook-form";
import type { User, UserAction } from "../backends/backend";
import type { CustomInput, Field } from "../backends/fields";
import { isSame } from "../backends/merge";
import { Arriving } from "../layout/arrivals";
import { DemoteFirst } from "./DemoteFirst";
import { BitrateInput } from "./inputs/BitrateInput";
import { CheckListInput } from "./inputs/CheckListInput";
import { ChoiceInput } from "./inputs/ChoiceInput";
import type { CustomInputProps } from "./inputs/customInput";
import { NumberInput } from "./inputs/NumberInput";
import { ReferenceInput } from "./inputs/ReferenceInput";
import { SwitchInput, type SwitchInputProps } from "./inputs/SwitchInput";
import { TextInput } from "./inputs/TextInput";
import { UntoldInput } from "./inputs/UntoldInput";
import { LibraryChoice } from "./LibraryChoice";
import { lazyPart } from "./lazyPart";
import type { Check } from "./RecordFormContext";
import { useVerdict } from "./useVerdict";

// Few forms have one of these: the page is drawn without their code.
const OrderedListInput = lazyPart(async () => ({
  default: (await import("./inputs/OrderedListInput")).OrderedListInput,
}));
const RatingInput = lazyPart(async () => ({ default: (await import("./inputs/RatingInput")).RatingInput }));
const TagsInput = lazyPart(async () => ({ default: (await import("./inputs/TagsInput")).TagsInput }));
const WeekInput = lazyPart(async () => ({ default: (await import("./week/WeekInput")).WeekInput }));

export interface FieldInputProps {
  field: Field;
  /** The field's messages stand below this key: `.label`, `.help`, `.choices.<id>`. */
  messages: string;
  /** Whose setting it is; nobody's while a user is being created. */
  user: User | null;
}

export const FieldInput = ({ field, messages, user }: FieldInputProps): React.ReactNode => {
  const translate = useTranslate();
  const { defaultValues } = useFormState();
  const help = translate(`${messages}.help`, { _: "" });
  const common = {
    source: field.source,
    label: translate(`${messages}.label`, { _: field.source }),
    check: checkOf(field, defaultValues?.[field.source]),
    ...(help && { help }),
  };
  const named = (id: string | number) => translate(`${messages}.choices.${id}`, { _: String(id) });

  switch (field.kind) {
    case "switch":
      if (field.isNeverTold) return <UntoldInput {...common} />;
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
      return (
        <Suspense fallback={<Waiting />}>
          <TagsInput {...common} />
        </Suspense>
      );
    case "reference": {
      const { reference, isOpen = false, isOptional = false } = field;
      const none = translate(`${messages}.none`, { _: translate("settings.none") });
      return <ReferenceInput {...common} {...{ reference, isOpen, isOptional, none }} />;
    }
    case "references":
      return field.isOrdered ? (
        <Suspense fallback={<Waiting />}>
          <OrderedListInput {...common} reference={field.reference} />
        </Suspense>
      ) : (
        <LibraryChoice {...common} reference={field.reference} min={field.min} />
      );
    case "custom":
      return (
        <Suspense fallback={<Waiting />}>
          {createElement(customInputs[field.input], { ...common, field, messages })}
        </Suspense>
      );
  }
};

const Waiting = () => (
  <>
    <Arriving />
    <Skeleton variant="rounded" height={120} />
  </>
);

type RuledSwitchProps = SwitchInputProps & { action: UserAction; user: User };

/** A switch that a rule about this user may forbid, with the rule in words. */
const RuledSwitch = ({ action, user, ...props }: RuledSwitchProps) => {
  const translate = useTranslate();
  const verdict = useVerdict(action, user);
  return (
    <>
      <SwitchInput
        {...props}
        isLocked={!verdict}
        {...(verdict?.allowed === false && { reason: translate(`rules.${verdict.rule}`) })}
      />
      {verdict?.allowed === false && verdict.rule === "stillAdmin" && <DemoteFirst user={user} />}
    </>
  );
};

/**
 * What the kind itself forbids first, then what the server is known to refuse. Nobody is asked about a
 * value that stays: another program may have written what could not be typed here.
 */
const checkOf =
  (field: Field, before: unknown): Check =>
  (value) => {
    if (isSame(value, before)) return undefined;
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

const customInputs: Record<CustomInput, ComponentType<CustomInputProps>> = {
  accessSchedules: WeekInput,
  bitrate: BitrateInput,
  rating: RatingInput,
};
