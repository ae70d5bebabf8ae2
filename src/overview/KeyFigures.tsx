/** The numbers one looks at first. */
import Box from "@mui/material/Box";
import Skeleton from "@mui/material/Skeleton";
import type { Theme } from "@mui/material/styles";
import { useTranslate } from "ra-core";
import { Link } from "react-router";
import { useLocale } from "../i18n/useLocale";
import { radii } from "../ui/tokens";
import type { Figure } from "./count";
import { useListLink } from "./useListLink";

export const KeyFigures = ({ figures }: { figures: readonly Figure[] }) => {
  const translate = useTranslate();
  return (
    <Box
      component="ul"
      aria-label={translate("overview.figures.label")}
      sx={{
        display: "grid",
        gap: 2,
        gridTemplateColumns: {
          xs: "repeat(2, minmax(0, 1fr))",
          md: `repeat(${figures.length}, minmax(0, 1fr))`,
        },
        margin: 0,
        padding: 0,
        listStyle: "none",
      }}
    >
      {figures.map((figure) => (
        <Tile key={figure.key} figure={figure} />
      ))}
    </Box>
  );
};

const Tile = ({ figure: { key, filter, count } }: { figure: Figure }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const to = useListLink()(filter);
  const content = (
    <>
      <span className="count">
        {count === undefined ? <Skeleton width="2ch" /> : count.toLocaleString(locale)}
      </span>{" "}
      <span className="label">{translate(`overview.figures.${key}`)}</span>
    </>
  );
  return (
    <Box component="li" sx={tileSx}>
      {count ? <Link to={to}>{content}</Link> : <div>{content}</div>}
    </Box>
  );
};

const tileSx = ({ palette }: Theme) => ({
  "& > *": {
    display: "block",
    height: "100%",
    padding: "14px 18px",
    borderRadius: `${radii.card}px`,
    border: `1px solid ${palette.divider}`,
    backgroundColor: palette.background.paper,
    color: "inherit",
    textDecoration: "none",
  },
  "& > a:hover": { borderColor: palette.primary.main },
  "& .count": {
    display: "block",
    fontSize: "1.75rem",
    lineHeight: 1.2,
    fontWeight: 650,
    letterSpacing: "-0.02em",
    fontVariantNumeric: "tabular-nums",
  },
  "& .label": { display: "block", fontSize: "0.875rem", color: palette.text.secondary },
});
