/** The dry run of an import: what each row would do, with the line it stands on and the reason of every problem. */
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Chip from "@mui/material/Chip";
import LinearProgress from "@mui/material/LinearProgress";
import Typography from "@mui/material/Typography";
import { useTranslate } from "ra-core";
import { useState } from "react";
import { joinList } from "../i18n/lists";
import { useLocale } from "../i18n/useLocale";
import { radii } from "../ui/tokens";
import { isProblem } from "./decode";
import type { PlannedImport } from "./planImport";
import type { RowProblem } from "./readRows";
import type { Import } from "./useImport";

const states = ["problem", "create", "update", "same"] as const;
type State = (typeof states)[number];

/** Rows drawn at once. */
const pageSize = 100;

export interface ImportRowsProps extends Import {
  rows: PlannedImport[];
}

export const ImportRows = ({ rows, content, creating, create, review }: ImportRowsProps) => {
  const translate = useTranslate();
  const locale = useLocale();
  const counts = countStates(rows);
  const [chosen, setChosen] = useState<State>();
  const [page, setPage] = useState(0);
  const state = chosen && counts[chosen] ? chosen : undefined;
  const matching = state ? rows.filter((row) => row.state === state) : rows;
  const shown = matching.slice(page * pageSize, (page + 1) * pageSize);
  const leftOut =
    content && !isProblem(content) ? content.columns.filter(({ kind }) => kind === "leftOut") : [];

  return (
    <Box component="section" aria-label={translate("import.rows.label")} sx={{ display: "grid", gap: 2 }}>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
        {states
          .filter((each) => counts[each] > 0)
          .map((each) => (
            <Chip
              key={each}
              component="button"
              type="button"
              clickable
              aria-pressed={state === each}
              color={each === "problem" ? "error" : "default"}
              variant={state === each ? "filled" : "outlined"}
              label={translate(`import.rows.count.${each}`, { smart_count: counts[each] })}
              onClick={() => {
                setChosen(state === each ? undefined : each);
                setPage(0);
              }}
            />
          ))}
      </Box>
      {leftOut.length > 0 && (
        <Typography variant="body2" color="text.secondary">
          {translate("import.rows.leftOut", {
            names: joinList(
              locale,
              leftOut.map(({ name }) => name),
            ),
          })}
        </Typography>
      )}
      <Table rows={shown} />
      {matching.length > pageSize && (
        <Box sx={{ display: "flex", gap: 1, alignItems: "center" }}>
          <Button disabled={page === 0} onClick={() => setPage(page - 1)}>
            {translate("list.pages.previous")}
          </Button>
          <Typography variant="body2" component="output">
            {translate("list.pages.range", {
              from: page * pageSize + 1,
              to: Math.min((page + 1) * pageSize, matching.length),
              total: matching.length,
            })}
          </Typography>
          <Button disabled={(page + 1) * pageSize >= matching.length} onClick={() => setPage(page + 1)}>
            {translate("list.pages.next")}
          </Button>
        </Box>
      )}
      <Bar counts={counts} {...{ creating, create, review }} />
    </Box>
  );
};

type Counts = Record<State, number>;

const countStates = (rows: readonly PlannedImport[]): Counts => {
  const counts = { problem: 0, create: 0, update: 0, same: 0 };
  for (const { state } of rows) counts[state] += 1;
  return counts;
};

const Table = ({ rows }: { rows: readonly PlannedImport[] }) => {
  const translate = useTranslate();
  return (
    <Box
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls can be scrolled by keyboard
      tabIndex={0}
      role="region"
      aria-label={translate("import.rows.label")}
      sx={({ palette }) => ({
        overflow: "auto",
        maxHeight: "60vh",
        border: `1px solid ${palette.divider}`,
        borderRadius: `${radii.card}px`,
        backgroundColor: palette.background.paper,
        fontSize: "0.875rem",
        "& table": { borderCollapse: "collapse", width: "100%" },
        "& th": {
          position: "sticky",
          insetBlockStart: 0,
          backgroundColor: palette.background.paper,
          zIndex: 1,
        },
        "& th, & td": {
          textAlign: "start",
          verticalAlign: "top",
          padding: "9px 12px",
          borderBlockEnd: `1px solid ${palette.divider}`,
        },
        "& td:first-of-type": {
          color: palette.text.secondary,
          fontVariantNumeric: "tabular-nums",
          width: 72,
        },
        "& td:nth-of-type(2)": { fontWeight: 600, overflowWrap: "anywhere", minWidth: 100, maxWidth: 260 },
        "& .problem": { color: palette.error.main },
        "& .same": { color: palette.text.secondary },
      })}
    >
      <table aria-label={translate("import.rows.label")}>
        <thead>
          <tr>
            <th scope="col">{translate("import.rows.line")}</th>
            <th scope="col">{translate("list.columns.name")}</th>
            <th scope="col">{translate("import.rows.what")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.line}>
              <td>{row.line}</td>
              <td>
                <bdi>{row.name}</bdi>
              </td>
              <td className={row.state}>
                <What row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Box>
  );
};

const What = ({ row }: { row: PlannedImport }) => {
  const translate = useTranslate();
  const locale = useLocale();
  if (row.state === "same") return translate("import.rows.same");
  if (row.state === "problem")
    return row.problems.map((problem, index) => (
      <div key={`${problem.message} ${index}`}>{sayProblem(problem, translate)}</div>
    ));
  const names = row.columns.map((column) => translate(`list.columns.${column}`));
  return translate(`import.rows.${row.state}${names.length ? "" : "Bare"}`, {
    columns: joinList(locale, names, "conjunction"),
  });
};

/** The problem's column goes before what is wrong with it. */
const sayProblem = ({ message, values }: RowProblem, translate: ReturnType<typeof useTranslate>): string => {
  const text = translate(message, { ...values, _: message });
  const column = values?.column;
  return column === undefined
    ? text
    : `${translate(`list.columns.${column}`, { _: String(column) })}: ${text}`;
};

const Bar = ({
  counts,
  creating,
  create,
  review,
}: { counts: Counts } & Pick<Import, "creating" | "create" | "review">) => {
  const translate = useTranslate();
  if (creating)
    return (
      <Box role="status">
        <Typography variant="body2">{translate("import.creating", creating)}</Typography>
        <LinearProgress
          variant="determinate"
          value={(creating.done / creating.total) * 100}
          aria-label={translate("import.creating", creating)}
        />
      </Box>
    );
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center" }}>
      {counts.create > 0 && (
        <Button variant="contained" onClick={() => void create()}>
          {translate("import.create", { smart_count: counts.create })}
        </Button>
      )}
      {counts.update > 0 && (
        <Button variant={counts.create ? "outlined" : "contained"} onClick={review}>
          {translate("import.review", { smart_count: counts.update })}
        </Button>
      )}
      {!counts.create && !counts.update && (
        <Typography color="text.secondary">
          {translate(counts.problem ? "import.nothingButProblems" : "import.nothing")}
        </Typography>
      )}
    </Box>
  );
};
