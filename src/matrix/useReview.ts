/** From what is staged to the shared dry run: what would become of whom. */
import { useNavigate } from "ra-core";
import { useAdminApp } from "../admin/AdminAppContext";
import type { User } from "../backends/backend";
import type { Task } from "../bulk/bulk";
import { toEdits } from "./cells";
import type { Access } from "./useAccess";

export const useReview = ({ staged, documentOf }: Access, users: readonly User[]) => {
  const navigate = useNavigate();
  const { connection } = useAdminApp();
  return () => {
    const task: Task = { kind: "editEach", edits: toEdits(staged, documentOf) };
    const whom = users.filter(({ id }) => staged.has(id));
    navigate(`/${connection.id}/bulk`, { state: { task, users: whom } });
  };
};
