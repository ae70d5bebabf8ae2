/** From what is staged to the shared dry run. */
import type { User } from "../backends/backend";
import { toEdits } from "./cells";
import type { Access } from "./useAccess";
import { useDryRun } from "./useDryRun";

export const useReview = ({ staged, documentOf }: Access, users: readonly User[]) => {
  const dryRun = useDryRun();
  return () =>
    dryRun(
      { kind: "editEach", edits: toEdits(staged, documentOf) },
      users.filter(({ id }) => staged.has(id)),
    );
};
