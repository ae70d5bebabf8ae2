/** How far a deletion got, and who could not be deleted. */
import Box from "@mui/material/Box";
import LinearProgress from "@mui/material/LinearProgress";
import { useTranslate } from "react-admin";
import { useAdminApp } from "../admin/AdminAppContext";
import type { User } from "../backends/backend";
import type { Outcome } from "../backends/queue";
import { describeError } from "../errors/describeError";
import { PeopleList } from "./PeopleList";
import { type Deletion, StoppedError } from "./useDeleteUsers";

export interface DeleteProgressProps {
  users: readonly User[];
  deletion: Extract<Deletion, { outcomes: readonly Outcome[] }>;
}

export const DeleteProgress = ({ users, deletion }: DeleteProgressProps) => {
  const translate = useTranslate();
  const reasonOf = useReason();
  const { outcomes } = deletion;
  const done = outcomes.filter(({ state }) => state === "done").length;
  const settled = outcomes.filter(({ state }) => state !== "waiting" && state !== "running").length;
  const byId = new Map(users.map((user) => [user.id, user]));
  const failed = outcomes.flatMap((outcome) => {
    const user = byId.get(outcome.id);
    return user && (outcome.state === "failed" || outcome.state === "unknown")
      ? [{ user, text: reasonOf(outcome) }]
      : [];
  });
  const summary = translate("list.delete.progress", { done, total: outcomes.length });
  return (
    <>
      {deletion.stage === "running" && (
        <LinearProgress
          variant="determinate"
          value={(settled / outcomes.length) * 100}
          aria-label={translate("list.delete.progressLabel")}
          sx={{ height: 6, borderRadius: 3 }}
        />
      )}
      <Box component="output" sx={{ fontVariantNumeric: "tabular-nums" }}>
        {summary}
      </Box>
      <PeopleList title={failed.length ? translate("list.delete.failed") : undefined} people={failed} />
    </>
  );
};

const useReason = () => {
  const translate = useTranslate();
  const { connection } = useAdminApp();
  return (outcome: Outcome): string => {
    if (outcome.state !== "failed") return translate("list.delete.unknown");
    if (outcome.error instanceof StoppedError) return translate("list.delete.stopped");
    const { title, text, params } = describeError(outcome.error, connection);
    const isRule = text.startsWith("rules.");
    return translate(isRule ? text : title, params);
  };
};
