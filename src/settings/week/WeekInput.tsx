/** When somebody may use the server: at any hour, or at the hours that are painted into a week. */
import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import FormControl from "@mui/material/FormControl";
import FormControlLabel from "@mui/material/FormControlLabel";
import FormHelperText from "@mui/material/FormHelperText";
import FormLabel from "@mui/material/FormLabel";
import Radio from "@mui/material/Radio";
import RadioGroup from "@mui/material/RadioGroup";
import Typography from "@mui/material/Typography";
import { useTranslate } from "ra-core";
import { useId, useMemo } from "react";
import { useFormContext } from "react-hook-form";
import { isSame } from "../../backends/merge";
import { type AccessSchedule, formatHour } from "../../backends/values";
import { joinList } from "../../i18n/lists";
import { useLocale } from "../../i18n/useLocale";
import type { CustomInputProps } from "../inputs/customInput";
import { useField } from "../RecordFormContext";
import { WeekGrid } from "./WeekGrid";
import { WeekHours } from "./WeekHours";
import {
  fullWeek,
  hasEffect,
  isEmptyWeek,
  rangesOf,
  toCells,
  toSchedules,
  type WeekCells,
} from "./weekCells";
import { type WeekDay, weekDaysOf } from "./weekDays";

export const WeekInput = ({ source, label, help, check, messages }: CustomInputProps) => {
  const translate = useTranslate();
  const locale = useLocale();
  const days = useMemo(() => weekDaysOf(locale), [locale]);
  const { formState } = useFormContext();
  const before = toEntries(formState.defaultValues?.[source]);
  const { field, message, isReadOnly } = useField(source, (value, values) =>
    isNothing(value) ? { key: "week.nothing" } : check?.(value, values),
  );
  const entries = toEntries(field.value);
  const cells = useMemo(() => toCells(entries), [entries]);
  const isLimited = entries.length > 0;
  const titleId = useId();
  const helpId = useId();
  const keysId = useId();

  const write = (next: WeekCells) => {
    const schedules = toSchedules(next, before);
    field.onChange(schedules.length ? schedules : nothing);
  };
  const choose = (wantsLimit: boolean) =>
    field.onChange(wantsLimit ? (before.length ? before : toSchedules(fullWeek, [])) : []);

  return (
    <FormControl
      component="fieldset"
      variant="standard"
      error={Boolean(message)}
      fullWidth
      aria-describedby={helpId}
    >
      <FormLabel
        component="legend"
        id={titleId}
        sx={{ color: "text.primary", fontWeight: 600, marginBlockEnd: 0.5 }}
      >
        {label}
      </FormLabel>
      <FormHelperText id={helpId} component="div" sx={{ marginInline: 0, marginBlockStart: 0 }}>
        {message && <div>{message}</div>}
        {help && <Box sx={{ color: "text.secondary" }}>{help}</Box>}
      </FormHelperText>
      <RadioGroup
        aria-labelledby={titleId}
        value={isLimited ? "limited" : "any"}
        onChange={(_event, value) => choose(value === "limited")}
        sx={{ marginBlock: 1 }}
      >
        <FormControlLabel
          value="any"
          label={translate("week.anyHour")}
          disabled={isReadOnly}
          control={<Radio slotProps={{ input: { ref: field.ref } }} />}
        />
        <FormControlLabel
          value="limited"
          label={translate("week.onlyThese")}
          disabled={isReadOnly}
          control={<Radio />}
        />
      </RadioGroup>
      {isLimited && (
        <>
          <Typography id={keysId} variant="body2" color="text.secondary" sx={{ marginBlockEnd: 1.5 }}>
            {translate(isReadOnly ? "week.readOnly" : "week.how")}
          </Typography>
          <WeekGrid
            cells={cells}
            days={days}
            isReadOnly={isReadOnly}
            labelledBy={titleId}
            describedBy={keysId}
            onChange={write}
          />
          {!isReadOnly && <WeekHours cells={cells} days={days} onChange={write} />}
          <WithoutEffect entries={entries} messages={messages} />
          {isEmptyWeek(cells) && !message && (
            <Alert severity="warning" sx={{ marginBlockStart: 1.5 }}>
              {translate(isNothing(entries) ? "week.nothing" : "week.never")}
            </Alert>
          )}
          <Summary days={days} cells={cells} />
        </>
      )}
    </FormControl>
  );
};

/** The same in words: for whoever does not see the picture, and whoever wants to be sure. */
const Summary = ({ days, cells }: { days: readonly WeekDay[]; cells: WeekCells }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const wordsOf = (row: readonly boolean[]) => {
    const ranges = rangesOf(row);
    if (!ranges.length) return translate("week.notAllowed");
    if (ranges[0]!.start === 0 && ranges[0]!.end === 24) return translate("week.allDay");
    return joinList(
      locale,
      ranges.map(({ start, end }) => `${formatHour(start)}–${formatHour(end)}`),
    );
  };
  return (
    <Box
      component="dl"
      sx={{
        margin: 0,
        marginBlockStart: 2,
        display: "grid",
        gridTemplateColumns: "max-content minmax(0, 1fr)",
        columnGap: 2,
        rowGap: 0.25,
        fontSize: "0.875rem",
        fontVariantNumeric: "tabular-nums",
        "& dt": { fontWeight: 600 },
        "& dd": { margin: 0 },
      }}
    >
      {days.map(({ day, name }) => (
        <Box key={day} sx={{ display: "contents" }}>
          <dt>{name}</dt>
          <dd>{wordsOf(cells[day]!)}</dd>
        </Box>
      ))}
    </Box>
  );
};

interface WithoutEffectProps {
  entries: readonly AccessSchedule[];
  messages: string;
}

/** Written by other programs: hours over midnight, which the server takes and never lets come true. */
const WithoutEffect = ({ entries, messages }: WithoutEffectProps) => {
  const translate = useTranslate();
  const locale = useLocale();
  const vain = isNothing(entries) ? [] : entries.filter((entry) => !hasEffect(entry));
  if (!vain.length) return null;
  const names = vain.map(
    ({ DayOfWeek, StartHour, EndHour }) =>
      `${translate(`${messages}.days.${DayOfWeek}`, { _: DayOfWeek })} ${formatHour(StartHour)}–${formatHour(EndHour)}`,
  );
  return (
    <Alert severity="info" sx={{ marginBlockStart: 1.5 }}>
      {translate("week.withoutEffect", { hours: joinList(locale, names) })}
    </Alert>
  );
};

const anyHour: readonly AccessSchedule[] = [];

/**
 * What the form has as long as hours are asked for and none is painted. To the server an empty list
 * means any hour, which would be the opposite.
 */
const nothing: readonly AccessSchedule[] = [{ DayOfWeek: "Everyday", StartHour: 0, EndHour: 0 }];

const isNothing = (value: unknown) => isSame(value, nothing);

const toEntries = (value: unknown): readonly AccessSchedule[] =>
  Array.isArray(value) ? (value as AccessSchedule[]) : anyHour;
