/** What every input for a custom field is given: see `FieldInput`. */
import type { Field } from "../../backends/fields";
import type { Check } from "../RecordFormContext";

export interface CustomInputProps {
  source: string;
  label: string;
  help?: string;
  check?: Check | undefined;
  field: Field & { kind: "custom" };
  /** The field's messages stand below this key. */
  messages: string;
}
