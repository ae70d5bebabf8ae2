/** The lower edge of the page: what is staged, what is wrong with it, and the way to the review. Stays in sight. */
import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import LinearProgress from "@mui/material/LinearProgress";
import Typography from "@mui/material/Typography";
import { useTranslate } from "ra-core";
import { type ReactNode, useMemo } from "react";
import type { User } from "../backends/backend";
import { radii } from "../ui/tokens";
import { countOf, type GridProblem, problemsOf } from "./cells";
import type { Access } from "./useAccess";

export interface AccessBarProps {
  access: Access;
  users: readonly User[];
  onReview: () => void;
  /** What stands above the buttons. */
  children: ReactNode;
}

export const AccessBar = ({ access, users, onReview, children }: AccessBarProps) => {
  const translate = useTranslate();
  const { table, staged, reader, progress, clear } = access;
  const isReading = progress.done < progress.wanted;
  // Of ten thousand users, once for each change and not for each answer that arrives.
  const count = useMemo(
    () => countOf(table, staged, users.filter(({ id }) => staged.has(id)).map(reader.row)),
    [table, staged, users, reader],
  );
  const problems = useMemo(
    () => (staged.size ? problemsOf(table, staged, users.map(reader.row)) : []),
    [table, staged, users, reader],
  );
  const say = (problem: GridProblem) =>
    problem.problem === "lockout"
      ? translate("matrix.problem.lockout")
      : translate("matrix.problem.fewItems", { name: problem.user.name, smart_count: problem.min });
  return (
    <Box
      component="section"
      aria-label={translate("matrix.bar.label")}
      sx={{
        position: "sticky",
        insetBlockEnd: { xs: "calc(57px + env(safe-area-inset-bottom))", sm: 8 },
        zIndex: 4,
        padding: 1.5,
        paddingInlineStart: 2,
        border: "1px solid",
        borderColor: "divider",
        borderRadius: `${radii.card}px`,
        backgroundColor: "raised",
        boxShadow: staged.size ? 8 : 0,
      }}
    >
      {problems.slice(0, 3).map((problem) => (
        <Alert key={say(problem)} severity="error" sx={{ marginBlockEnd: 1, overflowWrap: "anywhere" }}>
          {say(problem)}
        </Alert>
      ))}
      {isReading && (
        <LinearProgress
          variant="determinate"
          value={(progress.done / Math.max(1, progress.wanted)) * 100}
          aria-label={translate("matrix.bar.reading", { done: progress.done, wanted: progress.wanted })}
          sx={{ position: "absolute", insetInline: 12, insetBlockStart: 0, height: 2, borderRadius: 1 }}
        />
      )}
      {children}
      <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: 1 }}>
        <Box sx={{ flex: { xs: "1 1 100%", sm: "1 1 0" }, display: "flex", flexWrap: "wrap", columnGap: 2 }}>
          <Typography component="output" variant="body2" sx={{ fontWeight: 600 }}>
            {count > 0
              ? translate("matrix.bar.staged", {
                  smart_count: count,
                  users: translate("matrix.bar.users", { smart_count: staged.size }),
                })
              : !isReading && translate("matrix.bar.none")}
          </Typography>
          {isReading && (
            <Typography variant="body2" color="text.secondary">
              {translate("matrix.bar.reading", { done: progress.done, wanted: progress.wanted })}
            </Typography>
          )}
        </Box>
        <Button disabled={!count} onClick={clear} sx={{ marginInlineStart: "auto" }}>
          {translate("matrix.bar.clear")}
        </Button>
        <Button variant="contained" disabled={!count || problems.length > 0} onClick={onReview}>
          {translate("matrix.bar.review")}
        </Button>
      </Box>
    </Box>
  );
};
