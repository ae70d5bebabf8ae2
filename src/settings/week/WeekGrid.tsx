/** A week to paint: a row per day, a cell per half hour; on narrow screens each day is two lines, before and after noon. */
import Box from "@mui/material/Box";
import ButtonBase from "@mui/material/ButtonBase";
import { alpha } from "@mui/material/styles";
import { useTranslate } from "ra-core";
import { memo } from "react";
import { formatHour } from "../../backends/values";
import { useWeekPainting } from "./useWeekPainting";
import { isDayBetween, isPainted, paint, type Rectangle, type WeekCells, wholeDay } from "./weekCells";
import type { WeekDay } from "./weekDays";

export interface WeekGridProps {
  cells: WeekCells;
  days: readonly WeekDay[];
  isReadOnly: boolean;
  /** Id of the element that names it. */
  labelledBy: string;
  /** Id of the element that says which keys do what. */
  describedBy: string;
  onChange(cells: WeekCells): void;
}

export const WeekGrid = ({ cells, days, isReadOnly, labelledBy, describedBy, onChange }: WeekGridProps) => {
  const translate = useTranslate();
  const order = days.map(({ day }) => day);
  const { grid, marked, pointer, onKeyDown } = useWeekPainting({ cells, order, isReadOnly, onChange });
  const { from, to } = marked;
  const isRange = from.day !== to.day || from.slot !== to.slot;

  return (
    <Box sx={{ display: "grid", gridTemplateColumns: "minmax(3.25rem, max-content) minmax(0, 1fr)" }}>
      <Hours />
      <Box
        ref={grid}
        role="grid"
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        aria-multiselectable
        aria-readonly={isReadOnly}
        {...pointer}
        onKeyDown={onKeyDown}
        sx={{ ...rowLayout, rowGap: { xs: 1, md: 0.5 }, touchAction: "pan-y", userSelect: "none" }}
      >
        {days.map(({ day, name, shortName }) => (
          <Box role="row" key={day} sx={rowLayout}>
            <Box role="rowheader">
              <ButtonBase
                disabled={isReadOnly}
                title={translate("week.wholeDay", { day: name })}
                aria-pressed={isPainted(cells, wholeDay(day))}
                onClick={() => onChange(paint(cells, wholeDay(day), !isPainted(cells, wholeDay(day))))}
                sx={dayButton}
              >
                <span aria-hidden>{shortName}</span>
                <Box component="span" sx={visuallyHidden}>
                  {translate("week.wholeDay", { day: name })}
                </Box>
              </ButtonBase>
            </Box>
            <Day
              day={day}
              name={name}
              row={cells[day]!}
              isReadOnly={isReadOnly}
              current={to.day === day ? to.slot : -1}
              marks={isRange ? marksOf(day, { from, to, order }) : ""}
            />
          </Box>
        ))}
      </Box>
    </Box>
  );
};

const visuallyHidden = {
  position: "absolute",
  width: "1px",
  height: "1px",
  overflow: "hidden",
  clipPath: "inset(50%)",
  whiteSpace: "nowrap",
} as const;

/** As text, so that a day that did not change is not drawn again. */
const marksOf = (day: number, rectangle: Rectangle) => {
  const { from, to } = rectangle;
  return isDayBetween(day, rectangle)
    ? `${Math.min(from.slot, to.slot)}-${Math.max(from.slot, to.slot)}`
    : "";
};

interface DayProps {
  day: number;
  name: string;
  row: readonly boolean[];
  isReadOnly: boolean;
  /** The cell that keys move from; -1 where it is on another day. */
  current: number;
  /** First and last cell of what is marked: `3-8`. */
  marks: string;
}

const Day = memo(({ day, name, row, isReadOnly, current, marks }: DayProps) => {
  const [first, last] = marks ? marks.split("-").map(Number) : [];
  return (
    <Box sx={cellsLayout} role="presentation">
      {row.map((isOn, slot) => (
        <Box
          // oxlint-disable-next-line react/no-array-index-key -- half hours never change places
          key={slot}
          role="gridcell"
          aria-label={`${name} ${formatHour(slot / 2)}`}
          aria-selected={isOn}
          tabIndex={slot === current ? 0 : -1}
          data-day={day}
          data-slot={slot}
          data-on={isOn || undefined}
          data-hour={slot % 2 === 0 || undefined}
          data-marked={(first !== undefined && slot >= first && slot <= last!) || undefined}
          sx={isReadOnly ? undefined : pointerCursor}
        />
      ))}
    </Box>
  );
});

/** The hours above; two lines of them where a day has two. */
const Hours = () => (
  <Box aria-hidden sx={rowLayout}>
    <span />
    <Box
      sx={{
        display: "grid",
        gridTemplateColumns: { xs: "repeat(4, 1fr)", md: "repeat(8, 1fr)" },
        fontSize: "0.75rem",
        color: "text.secondary",
        fontVariantNumeric: "tabular-nums",
      }}
    >
      {[0, 3, 6, 9, 12, 15, 18, 21].map((hour) => (
        <Box key={hour} component="span" sx={{ display: { xs: hour < 12 ? "block" : "none", md: "block" } }}>
          <Box component="span" sx={{ display: { md: "none" } }}>
            {hour} / {hour + 12}
          </Box>
          <Box component="span" sx={{ display: { xs: "none", md: "inline" } }}>
            {hour}
          </Box>
        </Box>
      ))}
    </Box>
  </Box>
);

/** The names of days are in one column, as wide as the longest of them. */
const rowLayout = {
  display: "grid",
  gridColumn: "1 / -1",
  gridTemplateColumns: "subgrid",
  alignItems: "stretch",
};

const dayButton = {
  width: "100%",
  height: "100%",
  minHeight: 28,
  justifyContent: "flex-start",
  paddingInline: 0.5,
  borderRadius: 1,
  fontFamily: "inherit",
  fontSize: "0.875rem",
  fontWeight: 600,
  "&:hover": { backgroundColor: "action.hover" },
};

const pointerCursor = { cursor: "cell" };

const cellsLayout = ({
  palette,
}: {
  palette: { outline: string; divider: string; primary: { main: string } };
}) => ({
  display: "grid",
  gridTemplateColumns: { xs: "repeat(24, 1fr)", md: "repeat(48, 1fr)" },
  rowGap: "2px",
  "& > *": {
    height: { xs: 26, md: 28 },
    backgroundColor: alpha(palette.outline, 0.12),
    borderInlineStart: "1px solid transparent",
    "&[data-hour]": { borderInlineStartColor: palette.divider },
    "&[data-on]": { backgroundColor: palette.primary.main },
    "&[data-marked]": { boxShadow: `inset 0 0 0 2px ${palette.outline}` },
    "&:focus-visible": { outlineOffset: 1, zIndex: 1, position: "relative" },
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "Canvas",
      borderInlineStartColor: "GrayText",
      "&[data-on]": { backgroundColor: "Highlight" },
    },
  },
});
