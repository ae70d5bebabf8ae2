/** A setting that can be looked at and not changed: its value as plain text, so that nobody tries to, and why. */
import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useTranslate } from "ra-core";
import { useFormContext, useWatch } from "react-hook-form";
import type { SettingsDocument } from "../backends/backend";
import type { Field } from "../backends/fields";
import { SettingValue } from "./SettingValue";

export interface ReadOnlyValueProps {
  field: Field;
  /** The prefix of the table's messages: `backends.jellyfin.policy`. */
  table: string;
}

export const ReadOnlyValue = ({ field, table }: ReadOnlyValueProps) => {
  const translate = useTranslate();
  const { control } = useFormContext<SettingsDocument>();
  const document = useWatch({ control });
  const messages = `${table}.fields.${field.source}`;
  const reason = field.readOnly && translate(field.readOnly);
  return (
    <Box component="dl" sx={{ margin: 0, overflowWrap: "anywhere" }}>
      <Typography component="dt" variant="body2" color="text.secondary">
        {translate(`${messages}.label`, { _: field.source })}
      </Typography>
      <Typography component="dd" sx={{ margin: 0 }}>
        <SettingValue field={field} table={table} value={document[field.source]} document={document} />
      </Typography>
      <Typography
        component="dd"
        variant="caption"
        color="text.secondary"
        sx={{ margin: 0, display: "block" }}
      >
        {[translate(`${messages}.help`, { _: "" }), reason].filter(Boolean).join(" ")}
      </Typography>
    </Box>
  );
};
