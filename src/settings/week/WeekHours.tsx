/**
 * The same week without painting: a day, from when, until when, and whether it is allowed. For whoever cannot
 * hit a half hour with a finger or a mouse. An end before its start cannot be chosen.
 */
import Button from "@mui/material/Button";
import MenuItem from "@mui/material/MenuItem";
import Stack from "@mui/material/Stack";
import TextField from "@mui/material/TextField";
import { useTranslate } from "ra-core";
import { useState } from "react";
import { formatHour } from "../../backends/values";
import { paint, slotsPerDay, type WeekCells } from "./weekCells";
import type { WeekDay } from "./weekDays";

export interface WeekHoursProps {
  cells: WeekCells;
  days: readonly WeekDay[];
  onChange(cells: WeekCells): void;
}

export const WeekHours = ({ cells, days, onChange }: WeekHoursProps) => {
  const translate = useTranslate();
  const [day, setDay] = useState(everyDay);
  const [start, setStart] = useState(first);
  const [end, setEnd] = useState(last);

  const write = (isOn: boolean) => {
    const wanted = day === everyDay ? days.map((each) => each.day) : [day];
    onChange(
      wanted.reduce(
        (next, each) =>
          paint(
            next,
            { from: { day: each, slot: start }, to: { day: each, slot: end - 1 }, order: [each] },
            isOn,
          ),
        cells,
      ),
    );
  };

  return (
    <Stack
      role="group"
      aria-label={translate("week.hours.title")}
      direction="row"
      sx={{ flexWrap: "wrap", gap: 1, alignItems: "center", marginBlockStart: 2 }}
    >
      <Choice
        label={translate("week.hours.day")}
        value={day}
        onChange={setDay}
        choices={[
          { value: everyDay, text: translate("week.hours.everyDay") },
          ...days.map((each) => ({ value: each.day, text: each.name })),
        ]}
      />
      <Choice
        label={translate("week.hours.from")}
        value={start}
        onChange={(slot) => {
          setStart(slot);
          if (end <= slot) setEnd(last);
        }}
        choices={slots.slice(0, -1).map(toChoice)}
      />
      <Choice
        label={translate("week.hours.until")}
        value={end}
        onChange={setEnd}
        choices={slots.slice(start + 1).map(toChoice)}
      />
      <Button variant="outlined" onClick={() => write(true)}>
        {translate("week.hours.allow")}
      </Button>
      <Button variant="outlined" onClick={() => write(false)}>
        {translate("week.hours.forbid")}
      </Button>
    </Stack>
  );
};

interface ChoiceProps {
  label: string;
  value: number;
  onChange(value: number): void;
  choices: readonly { value: number; text: string }[];
}

const Choice = ({ label, value, onChange, choices }: ChoiceProps) => (
  <TextField
    select
    size="small"
    label={label}
    value={value}
    onChange={({ target }) => onChange(Number(target.value))}
    sx={{ minWidth: 100 }}
  >
    {choices.map(({ value: each, text }) => (
      <MenuItem key={each} value={each}>
        {text}
      </MenuItem>
    ))}
  </TextField>
);

const everyDay = -1;
const first = 0;
const last = slotsPerDay;

/** From midnight to midnight. */
const slots = Array.from({ length: slotsPerDay + 1 }, (_unused, slot) => slot);

const toChoice = (slot: number) => ({ value: slot, text: formatHour(slot / 2) });
