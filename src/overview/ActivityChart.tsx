/**
 * A column for each week, with its number above it: to be read without colour. Each is a link, so that the keyboard
 * and screen readers go through them as through any list; the whole height of a week can be clicked.
 */
import Box from "@mui/material/Box";
import Skeleton from "@mui/material/Skeleton";
import { type Theme, useTheme } from "@mui/material/styles";
import { AxisBottom, AxisLeft, AxisRight } from "@visx/axis";
import { GridRows } from "@visx/grid";
import { scaleBand, scaleLinear } from "@visx/scale";
import { useTranslate } from "ra-core";
import { useCallback, useState } from "react";
import { Link } from "react-router";
import { useLocale } from "../i18n/useLocale";
import type { Weeks } from "./count";
import { useListLink } from "./useListLink";

export interface ActivityChartProps {
  weeks: Weeks["weeks"];
  label: string;
}

export const ActivityChart = ({ weeks, label }: ActivityChartProps) => {
  const { ref, width } = useWidth();
  const isKnown = weeks.every(({ count }) => count !== undefined);
  return (
    <Box ref={ref} sx={chartSx}>
      {!isKnown && <Skeleton variant="rounded" height={height} />}
      {isKnown && width > 0 && <Columns weeks={weeks} label={label} width={width} />}
    </Box>
  );
};

/** Of an element, in pixels, before it is painted for the first time. */
const useWidth = () => {
  const [width, setWidth] = useState(0);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const look = () => setWidth(element.clientWidth);
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
};

const Columns = ({ weeks, label, width }: ActivityChartProps & { width: number }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const toList = useListLink();
  const isRtl = useTheme().direction === "rtl";
  const most = Math.max(1, ...weeks.map(({ count = 0 }) => count));
  const numbers = new Intl.NumberFormat(locale, { notation: most < 10_000 ? "standard" : "compact" });
  const days = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short" });
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: "medium" });
  const axisWidth = 16 + digitWidth * numbers.format(most).length;
  const [start, end] = isRtl ? [width - axisWidth, 0] : [axisWidth, width];
  const x = scaleBand({ domain: weeks.map(({ key }) => key), range: [start, end], padding: 0.25 });
  const y = scaleLinear({ domain: [0, most], range: [height - axisHeight, topSpace], nice: 4 });
  const ticks = y.ticks(4).filter(Number.isInteger);
  const every = Math.ceil(labelWidth / x.step());
  const dayOf = new Map(weeks.map(({ key, from }) => [key, days.format(from)]));
  // The last week is always named: counted from there.
  const named = weeks.filter((_, index) => (weeks.length - 1 - index) % every === 0).map(({ key }) => key);
  // Where they would touch, the scale and the names say it.
  const hasRoom = digitWidth * numbers.format(most).length < x.step();
  const Side = isRtl ? AxisRight : AxisLeft;
  const baseline = y(0);

  return (
    <svg width={width} height={height} role="list" aria-label={label}>
      <g aria-hidden>
        <GridRows
          scale={y}
          left={Math.min(start, end)}
          width={Math.abs(end - start)}
          tickValues={ticks}
          stroke="currentColor"
          className="grid"
        />
        <Side
          scale={y}
          left={start}
          tickValues={ticks}
          tickFormat={(value) => numbers.format(Number(value))}
          tickLabelProps={{
            className: "text",
            textAnchor: "end",
            dx: isRtl ? "0.25em" : "-0.25em",
            dy: "0.33em",
          }}
          hideAxisLine
          hideTicks
        />
        <AxisBottom
          scale={x}
          top={baseline}
          tickValues={named}
          tickFormat={(key) => dayOf.get(key) ?? ""}
          tickLabelProps={{ className: "text", textAnchor: "middle", dy: "0.5em" }}
          axisLineClassName="baseline"
          hideTicks
        />
      </g>
      {weeks.map(({ key, filter, from, to, count = 0 }) => {
        const left = x(key) ?? 0;
        const week = dates.formatRange(from, to.getTime() - 1);
        const name = translate("overview.activity.bar", { week, smart_count: count });
        const column = (
          <>
            <title>{name}</title>
            <rect
              className="column"
              x={left - (x.step() - x.bandwidth()) / 2}
              width={x.step()}
              y={1}
              height={baseline - 1}
              rx={6}
            />
            <rect
              className="bar"
              x={left}
              width={x.bandwidth()}
              y={y(count)}
              height={baseline - y(count)}
              rx={3}
            />
          </>
        );
        return (
          <g key={key} role="listitem">
            {count > 0 ? (
              <Link to={toList(filter)} aria-label={name}>
                {column}
              </Link>
            ) : (
              <g role="img" aria-label={name}>
                {column}
              </g>
            )}
            <text
              aria-hidden
              className="count"
              x={left + x.bandwidth() / 2}
              y={y(count) - 6}
              textAnchor="middle"
            >
              {count > 0 && (hasRoom || count === most) && numbers.format(count)}
            </text>
          </g>
        );
      })}
    </svg>
  );
};

/** Pixels. */
const height = 240;
const topSpace = 24;
const axisHeight = 28;
const labelWidth = 68;
const digitWidth = 7;

const chartSx = ({ palette }: Theme) => ({
  height,
  "& svg": { display: "block", overflow: "visible" },
  // With reduced motion everything has a duration: what is drawn anew would first be where it was.
  "& svg *": { transitionProperty: "none" },
  "& .grid": { color: palette.divider },
  "& .baseline": { stroke: palette.outline },
  "& .text": { fill: palette.text.secondary, fontSize: 12, fontFamily: "inherit" },
  "& .count": { fill: palette.text.primary, fontSize: 12, fontWeight: 600, pointerEvents: "none" },
  "& .bar": { fill: palette.primary.main },
  "& .column": { fill: "transparent", strokeWidth: 2 },
  "& a": { outline: "none" },
  "& a:hover .column": { fill: palette.action.hover },
  "& a:focus-visible .column": { stroke: palette.primary.main },
});
