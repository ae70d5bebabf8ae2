/** Draws any field table: one section per group, one input per field. Belongs inside a `RecordForm`. */
import Alert from "@mui/material/Alert";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useTranslate } from "ra-core";
import { type ReactNode, useId } from "react";
import { useFormState, useWatch } from "react-hook-form";
import type { SettingsDocument, User } from "../backends/backend";
import type { Field } from "../backends/fields";
import { FieldInput } from "./FieldInput";
import { ReadOnlyValue } from "./ReadOnlyValue";

export interface SettingsFormProps {
  fields: readonly Field[];
  /** The prefix of labels and help: `backends.navidrome.policy`. */
  messages: string;
  user: User | null;
}

export const SettingsForm = ({ fields, messages, user }: SettingsFormProps) => {
  const translate = useTranslate();
  const values = useWatch() as SettingsDocument;
  /** A list has a title of its own: the same words twice help nobody. */
  const titleOf = (group: string, [first, ...others]: readonly Field[]) => {
    const title = translate(`${messages}.groups.${group}`, { _: "" });
    const label = translate(`${messages}.fields.${first?.source}.label`, { _: "" });
    return others.length === 0 && title === label ? "" : title;
  };

  const hasContent = (grouped: readonly Field[]) =>
    grouped.some(
      (field) =>
        isFieldShown(field, values) || translate(`${messages}.fields.${field.source}.hidden`, { _: "" }),
    );

  return (
    <Stack sx={{ gap: 4 }}>
      {[...groupsOf(fields)]
        .filter(([, grouped]) => hasContent(grouped))
        .map(([group, grouped]) => (
          <Section key={group} title={titleOf(group, grouped)}>
            {grouped.map((field) => (
              <ShownField key={field.source} field={field} table={messages} values={values} user={user} />
            ))}
          </Section>
        ))}
    </Stack>
  );
};

const Section = ({ title, children }: { title: string; children: ReactNode }) => {
  const id = useId();
  return (
    <Stack
      component="section"
      sx={{ gap: 2.5, alignItems: "stretch" }}
      {...(title && { "aria-labelledby": id })}
    >
      {title && (
        <Typography id={id} variant="h2">
          {title}
        </Typography>
      )}
      {children}
    </Stack>
  );
};

interface ShownFieldProps {
  field: Field;
  /** The prefix of the table's messages. */
  table: string;
  values: SettingsDocument;
  user: User | null;
}

/**
 * A field that the other values make pointless gives way to the reason, `.hidden`. One that only
 * appears because of a change not saved yet says what happens if nobody touches it, `.appears`.
 */
const ShownField = ({ field, table, values, user }: ShownFieldProps) => {
  const translate = useTranslate();
  const messages = `${table}.fields.${field.source}`;
  const { defaultValues } = useFormState();
  if (!isFieldShown(field, values)) {
    const reason = translate(`${messages}.hidden`, { _: "" });
    return reason ? <Alert severity="info">{reason}</Alert> : null;
  }
  const appears =
    user && !isFieldShown(field, { ...defaultValues }) && translate(`${messages}.appears`, { _: "" });
  return (
    <>
      {appears && <Alert severity="warning">{appears}</Alert>}
      {field.readOnly ? (
        <ReadOnlyValue field={field} table={table} />
      ) : (
        <FieldInput field={field} messages={messages} user={user} />
      )}
    </>
  );
};

export const isFieldShown = (field: Field, values: SettingsDocument) => field.showWhen?.(values) ?? true;

const groupsOf = (fields: readonly Field[]): Map<string, Field[]> => {
  const groups = new Map<string, Field[]>();
  for (const field of fields) groups.set(field.group, [...(groups.get(field.group) ?? []), field]);
  return groups;
};
