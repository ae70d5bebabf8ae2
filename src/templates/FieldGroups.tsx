/** The settings that can belong to a template, by group: a box for each, and its value where it belongs. */
import Box from "@mui/material/Box";
import Checkbox from "@mui/material/Checkbox";
import FormControlLabel from "@mui/material/FormControlLabel";
import Typography from "@mui/material/Typography";
import { useTranslate } from "ra-core";
import type { Field } from "../backends/fields";
import { FieldInput } from "../settings/FieldInput";

export interface FieldGroupsProps {
  fields: readonly Field[];
  messages: string;
  chosen: ReadonlySet<string>;
  onChoose: (sources: readonly string[], isIn: boolean) => void;
}

export const FieldGroups = ({ fields, messages, chosen, onChoose }: FieldGroupsProps) => {
  const translate = useTranslate();
  const groups = [...new Set(fields.map(({ group }) => group))];
  return groups.map((group) => {
    const own = fields.filter((field) => field.group === group);
    const count = own.filter(({ source }) => chosen.has(source)).length;
    const title = translate(`${messages}.groups.${group}`, { _: group });
    return (
      <Box component="fieldset" key={group} sx={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}>
        <Box component="legend" sx={{ padding: 0, typography: "h2" }}>
          {own.length > 1 ? (
            <FormControlLabel
              label={<strong>{title}</strong>}
              control={
                <Checkbox
                  checked={count === own.length}
                  indeterminate={count > 0 && count < own.length}
                  onChange={() =>
                    onChoose(
                      own.map(({ source }) => source),
                      count < own.length,
                    )
                  }
                />
              }
            />
          ) : (
            title
          )}
        </Box>
        {own.map((field) => {
          const isIn = chosen.has(field.source);
          const label = translate(`${messages}.fields.${field.source}.label`, { _: field.source });
          return (
            <Box
              key={field.source}
              sx={{
                display: "grid",
                gridTemplateColumns: "auto minmax(0, 1fr)",
                alignItems: isIn ? "start" : "center",
                columnGap: 0.5,
                paddingInlineStart: own.length > 1 ? { xs: 0, sm: 3 } : 0,
              }}
            >
              <Checkbox
                checked={isIn}
                onChange={() => onChoose([field.source], !isIn)}
                slotProps={{ input: { "aria-label": translate("templates.include", { label }) } }}
              />
              {isIn ? (
                <Box sx={{ paddingBlock: 1 }}>
                  <FieldInput field={field} messages={`${messages}.fields.${field.source}`} user={null} />
                </Box>
              ) : (
                <Typography color="text.secondary" aria-hidden>
                  {label}
                </Typography>
              )}
            </Box>
          );
        })}
      </Box>
    );
  });
};
