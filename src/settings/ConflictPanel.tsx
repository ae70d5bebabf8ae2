/** Fields that somebody else changed too, each with both values and a choice. */
import Button from "@mui/material/Button";
import Paper from "@mui/material/Paper";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useTranslate } from "ra-core";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { useFormContext } from "react-hook-form";
import type { SettingsDocument } from "../backends/backend";
import type { Conflicts, OpenConflict, Side } from "./useShowConflict";

export interface ConflictPanelProps {
  conflicts: Conflicts;
  labelOf(source: string): string;
  /** `document`: the other halves of the value, where it has any. */
  renderValue(source: string, value: unknown, document?: SettingsDocument): ReactNode;
  /** False for a key that is decided together with another one. Absent: each is decided by itself. */
  isDecided?: ((source: string) => boolean) | undefined;
}

export const ConflictPanel = ({
  conflicts,
  labelOf,
  renderValue,
  isDecided = () => true,
}: ConflictPanelProps) => {
  const translate = useTranslate();
  const titleId = useId();
  const panel = useRef<HTMLDivElement>(null);

  useEffect(() => {
    panel.current?.focus(); // it stands above what the reader was looking at
  }, []);

  return (
    <Paper
      ref={panel}
      component="section"
      aria-labelledby={titleId}
      tabIndex={-1}
      variant="outlined"
      sx={{
        padding: { xs: 2, sm: 2.5 },
        marginBlockEnd: 3,
        borderColor: "warning.main",
        borderWidth: 2,
        scrollMarginBlockStart: 80,
      }}
    >
      <Typography id={titleId} variant="h2">
        {translate("conflict.title")}
      </Typography>
      <Typography variant="body2" component="output" sx={{ display: "block", marginBlock: 1 }}>
        {conflicts.undecided.size
          ? translate("conflict.explain", { smart_count: conflicts.open.length })
          : translate("conflict.decided")}
      </Typography>
      <Stack sx={{ gap: 2 }}>
        {conflicts.open
          .filter(({ source }) => isDecided(source))
          .map((conflict) => (
            <Choice
              key={conflict.source}
              conflict={conflict}
              label={labelOf(conflict.source)}
              choose={(side) => conflicts.choose(conflict.source, side)}
              renderValue={(side, value) =>
                renderValue(
                  conflict.source,
                  value,
                  Object.fromEntries(conflicts.open.map((each) => [each.source, each[side]])),
                )
              }
            />
          ))}
      </Stack>
    </Paper>
  );
};

interface ChoiceProps {
  conflict: OpenConflict;
  label: string;
  choose(side: Side): void;
  renderValue(side: Side, value: unknown): ReactNode;
}

const Choice = ({ conflict, label, choose, renderValue }: ChoiceProps) => {
  const translate = useTranslate();
  const titleId = useId();
  const { watch } = useFormContext();
  // Until it was given up, "yours" is what stands in the form.
  const mine: unknown = conflict.choice === "theirs" ? conflict.mine : watch(conflict.source);
  const side = (name: Side, value: unknown) => (
    <Side
      title={translate(`conflict.${name}`)}
      isChosen={conflict.choice === name}
      value={renderValue(name, value)}
    >
      <Button
        variant={conflict.choice === name ? "contained" : "outlined"}
        size="small"
        aria-pressed={conflict.choice === name}
        aria-label={`${translate(`conflict.choose.${name}`)}: ${label}`}
        onClick={() => choose(name)}
      >
        {translate(`conflict.choose.${name}`)}
      </Button>
    </Side>
  );
  return (
    <Stack role="group" aria-labelledby={titleId} sx={{ gap: 1 }}>
      <Typography id={titleId} variant="subtitle2" component="h3">
        {label}
      </Typography>
      <Stack direction={{ xs: "column", sm: "row" }} sx={{ gap: 1 }}>
        {side("mine", mine)}
        {side("theirs", conflict.theirs)}
      </Stack>
    </Stack>
  );
};

interface SideProps {
  title: string;
  isChosen: boolean;
  value: ReactNode;
  children: ReactNode;
}

const Side = ({ title, isChosen, value, children }: SideProps) => (
  <Stack
    sx={{
      flex: 1,
      minWidth: 0,
      gap: 1,
      padding: 1.5,
      alignItems: "flex-start",
      border: 1,
      borderColor: isChosen ? "primary.main" : "divider",
      borderRadius: 1,
    }}
  >
    <Typography variant="caption" color="text.secondary">
      {title}
    </Typography>
    <Typography component="div" sx={{ flex: 1, overflowWrap: "anywhere" }}>
      {value}
    </Typography>
    {children}
  </Stack>
);
