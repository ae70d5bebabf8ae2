/** Some rows of a plan: who it is, and what would change, or why not. */
import WarningAmber from "@mui/icons-material/WarningAmber";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { useTranslate } from "ra-core";
import { useState } from "react";
import { useAdminApp } from "../admin/AdminAppContext";
import { useBackend } from "../admin/BackendContext";
import { describeError } from "../errors/describeError";
import { UserAvatar } from "../layout/UserAvatar";
import type { PlannedRow, Task } from "./bulk";
import { type DescribedSentence, useDescribeParts } from "./useDescribeRow";

export interface PlannedUsersProps {
  rows: readonly PlannedRow[];
  task: Task;
}

export const PlannedUsers = ({ rows, task }: PlannedUsersProps) => {
  const translate = useTranslate();
  const [shown, setShown] = useState(pageSize);
  const describe = useDescribe(task);
  return (
    <>
      <Box component="table" sx={{ width: "100%", borderCollapse: "collapse", fontSize: "0.875rem" }}>
        <Box component="thead" sx={visuallyHidden}>
          <tr>
            <th scope="col">{translate("bulk.plan.user")}</th>
            <th scope="col">{translate("bulk.plan.change")}</th>
          </tr>
        </Box>
        <tbody>
          {rows.slice(0, shown).map((row) => (
            <Row key={row.user.id} row={row} sentences={describe(row)} />
          ))}
        </tbody>
      </Box>
      {rows.length > shown && (
        <Button fullWidth onClick={() => setShown(shown + pageSize)}>
          {translate("bulk.plan.more", { smart_count: Math.min(pageSize, rows.length - shown) })}
        </Button>
      )}
    </>
  );
};

/** Rows that are drawn at once. */
const pageSize = 100;

const Row = ({ row: { user }, sentences }: { row: PlannedRow; sentences: readonly DescribedSentence[] }) => {
  const translate = useTranslate();
  return (
    <Box
      component="tr"
      sx={{
        display: "flex",
        flexWrap: "wrap",
        columnGap: 2,
        rowGap: 0.5,
        padding: 1.5,
        "& + &": { borderBlockStart: "1px solid", borderColor: "divider" },
      }}
    >
      <Box
        component="th"
        scope="row"
        sx={{ flex: "0 1 220px", minWidth: 140, textAlign: "start", fontWeight: 600 }}
      >
        <Box sx={{ display: "flex", alignItems: "center", gap: 1.25 }}>
          <UserAvatar user={user} size={28} />
          <Box component="bdi" sx={{ minWidth: 0, overflowWrap: "anywhere" }}>
            {user.name}
          </Box>
        </Box>
      </Box>
      <Box
        component="td"
        sx={{ flex: "1 1 260px", minWidth: 0, overflowWrap: "anywhere", paddingBlockStart: 0.5 }}
      >
        {sentences.map(({ source, text, risk, isNote, was }) => (
          <Box
            key={`${source} ${text}`}
            data-risk={risk}
            sx={{ display: "flex", gap: 0.75, ...(isNote && { color: "text.secondary" }) }}
          >
            {risk === "high" && (
              <WarningAmber
                sx={{ fontSize: 18, color: "warning.main" }}
                titleAccess={translate("review.risk")}
              />
            )}
            <span>
              {text}
              {was !== undefined && (
                <Box component="span" sx={{ color: "text.secondary" }}>
                  {" "}
                  {translate("bulk.plan.was", { value: was })}
                </Box>
              )}
            </span>
          </Box>
        ))}
      </Box>
    </Box>
  );
};

const useDescribe = (task: Task) => {
  const translate = useTranslate();
  const { connection } = useAdminApp();
  const { name } = useBackend();
  const describeParts = useDescribeParts();
  const only = (text: string, risk?: "high"): DescribedSentence[] => [
    { source: "", text, ...(risk && { risk }) },
  ];
  return (row: PlannedRow): DescribedSentence[] => {
    switch (row.state) {
      case "ready":
        return task.kind === "remove" || task.kind === "signOut"
          ? only(translate(`bulk.plan.will.${task.kind}`), task.kind === "remove" ? "high" : undefined)
          : describeParts(row.parts);
      case "same":
        return only(translate("bulk.plan.alreadySo"));
      case "refused":
        return only(translate(`rules.${row.rule}`));
      case "invalid": {
        const { document, source, problem } = row;
        const label = translate(`backends.${name}.${document}.fields.${source}.label`, { _: source });
        return only(`${label}: ${translate(problem.message, problem.values)}`);
      }
      case "unread": {
        const { title, params } = describeError(row.error, connection);
        return only(translate(title, params));
      }
    }
  };
};

const visuallyHidden = {
  position: "absolute",
  width: "1px",
  height: "1px",
  overflow: "hidden",
  clipPath: "inset(50%)",
  whiteSpace: "nowrap",
} as const;
