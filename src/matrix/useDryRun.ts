/** The way to the shared dry run: what a task would do to whom, before anything is sent. */
import { useNavigate } from "ra-core";
import { useCallback } from "react";
import { useAdminApp } from "../admin/AdminAppContext";
import type { User } from "../backends/backend";
import type { Task } from "../bulk/bulk";

export const useDryRun = () => {
  const navigate = useNavigate();
  const { connection } = useAdminApp();
  return useCallback(
    (task: Task, users: readonly User[]) => navigate(`/${connection.id}/bulk`, { state: { task, users } }),
    [navigate, connection.id],
  );
};
