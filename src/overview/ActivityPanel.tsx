/** When people were last here, week by week: as a chart, or as the table behind it. */
import Box from "@mui/material/Box";
import Link from "@mui/material/Link";
import ToggleButton from "@mui/material/ToggleButton";
import ToggleButtonGroup from "@mui/material/ToggleButtonGroup";
import { useStore, useTranslate } from "ra-core";
import { useState } from "react";
import { Link as RouterLink } from "react-router";
import { useLocale } from "../i18n/useLocale";
import { ActivityChart } from "./ActivityChart";
import { type BarRow, BarTable } from "./BarTable";
import type { Groups, Weeks } from "./count";
import { Panel } from "./Panel";
import { useListLink } from "./useListLink";

export const ActivityPanel = ({ groups }: { groups: Groups }) => {
  const translate = useTranslate();
  const kinds = (["lastSeenIn", "lastSignInIn"] as const).filter((kind) => groups[kind]);
  const [chosen, setChosen] = useState(kinds[0]);
  const [kept, setView] = useStore<View>("overview.activity", "chart");
  const view = views.find((each) => each === kept) ?? "chart"; // the browser may have kept anything
  const counted = chosen && groups[chosen];
  if (!counted) return null;
  return (
    <Panel
      isWide
      title={translate("overview.activity.title")}
      text={translate(`overview.activity.${chosen}.text`)}
      action={
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
          {kinds.length > 1 && (
            <Choice
              label={translate("overview.activity.label")}
              value={chosen}
              onChange={setChosen}
              choices={kinds.map((kind) => [kind, translate(`overview.activity.${kind}.name`)] as const)}
            />
          )}
          <Choice
            label={translate("overview.activity.view")}
            value={view}
            onChange={setView}
            choices={views.map((each) => [each, translate(`overview.activity.${each}`)] as const)}
          />
        </Box>
      }
    >
      {view === "chart" ? (
        <>
          <ActivityChart weeks={counted.weeks} label={translate(`overview.activity.${chosen}.text`)} />
          <Rest counted={counted} />
        </>
      ) : (
        <WeekTable counted={counted} total={groups.total.count} />
      )}
    </Panel>
  );
};

const views = ["chart", "table"] as const;
type View = (typeof views)[number];

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  choices: readonly (readonly [Value, string])[];
  onChange(value: NoInfer<Value>): void;
}

const Choice = <Value extends string>({ label, value, choices, onChange }: ChoiceProps<Value>) => (
  <ToggleButtonGroup
    exclusive
    size="small"
    value={value}
    aria-label={label}
    onChange={(_event, next: Value | null) => next && onChange(next)}
  >
    {choices.map(([each, name]) => (
      <ToggleButton
        key={each}
        value={each}
        sx={{
          paddingInline: 1.25,
          paddingBlock: 0,
          height: 32,
          "@media (pointer: coarse)": { height: 44 },
          textTransform: "none",
          color: "text.secondary",
          "&.Mui-selected": { color: "primary.main", backgroundColor: "action.selected" },
        }}
      >
        {name}
      </ToggleButton>
    ))}
  </ToggleButtonGroup>
);

/** Those who are in none of the weeks. */
const Rest = ({ counted: { earlier, never } }: { counted: Weeks }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const toList = useListLink();
  const nameOf = useWeekNames();
  return (
    <Box
      component="ul"
      aria-label={translate("overview.activity.rest")}
      sx={{
        display: "flex",
        flexWrap: "wrap",
        columnGap: 3,
        margin: 0,
        marginBlockStart: 1,
        padding: 0,
        listStyle: "none",
        fontSize: "0.875rem",
        color: "text.secondary",
        "& > li": { display: "flex", alignItems: "center", gap: 1, minHeight: 28 },
        "@media (pointer: coarse)": {
          "& > li, & a": { minHeight: 44, minWidth: 44, display: "flex", alignItems: "center" },
        },
      }}
    >
      {[
        { ...earlier, name: nameOf.before(earlier.to) },
        { ...never, name: translate("overview.activity.never") },
      ].map(({ key, filter, count, name }) => (
        <li key={key}>
          {count ? (
            <Link component={RouterLink} to={toList(filter)} color="inherit">
              {name}
            </Link>
          ) : (
            name
          )}
          <Box component="span" sx={{ color: "text.primary", fontWeight: 600, minWidth: "1ch" }}>
            {count?.toLocaleString(locale)}
          </Box>
        </li>
      ))}
    </Box>
  );
};

const WeekTable = ({
  counted: { weeks, earlier, never },
  total,
}: {
  counted: Weeks;
  total: number | undefined;
}) => {
  const translate = useTranslate();
  const nameOf = useWeekNames();
  const rows: BarRow[] = [
    ...weeks.toReversed().map((week, index) => ({
      ...week,
      name: index === 0 ? nameOf.since(week.from) : nameOf.week(week),
    })),
    { ...earlier, name: nameOf.before(earlier.to), isApart: true },
    { ...never, name: translate("overview.activity.never") },
  ];
  return (
    <BarTable
      label={translate("overview.activity.title")}
      column={translate("overview.activity.column")}
      rows={rows}
      total={total}
    />
  );
};

const useWeekNames = () => {
  const translate = useTranslate();
  const dates = new Intl.DateTimeFormat(useLocale(), { dateStyle: "medium" });
  return {
    week: ({ from, to }: { from: Date; to: Date }) => dates.formatRange(from, to.getTime() - 1),
    since: (day: Date) => translate("overview.activity.thisWeek", { day: dates.format(day) }),
    before: (day: Date) => translate("overview.activity.before", { day: dates.format(day) }),
  };
};
