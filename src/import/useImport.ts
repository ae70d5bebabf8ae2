/** One import, from the chosen file to what became of each row. Nothing of it is kept: it may hold passwords. */
import { useQueryClient } from "@tanstack/react-query";
import { useDataProvider } from "ra-core";
import { useMemo, useState } from "react";
import { useBackend, useQueue } from "../admin/BackendContext";
import type { User } from "../backends/backend";
import { libraryFieldOf } from "../matrix/table";
import { useDryRun } from "../matrix/useDryRun";
import { useEveryone } from "../matrix/useEveryone";
import { useReferences } from "../settings/useReferences";
import { type Created, type Creation, createUsers } from "./createUsers";
import { type FileProblem, isProblem } from "./decode";
import { type PlannedImport, planImport } from "./planImport";
import { readInWorker } from "./readInWorker";
import { type ImportFile, readRows } from "./readRows";

export const useImport = () => {
  const backend = useBackend();
  const queue = useQueue();
  const dataProvider = useDataProvider();
  const queryClient = useQueryClient();
  const { dryRun, plan } = useDryRun();
  const everyone = useEveryone();
  const libraries = useReferences("libraries", libraryFieldOf(backend.policy?.fields ?? []) !== undefined);
  const [file, setFile] = useState<{ name: string; content: ImportFile | FileProblem }>();
  const [isReading, setReading] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const [creating, setCreating] = useState<{ done: number; total: number }>();
  const [created, setCreated] = useState<readonly Created[]>([]);

  const content = file?.content;
  const rows = useMemo(
    () =>
      content && !isProblem(content) && everyone.data
        ? planImport(content, { backend, users: everyone.data, libraries: libraries.list })
        : undefined,
    [content, backend, everyone.data, libraries.list],
  );

  return {
    fileName: file?.name,
    content,
    /** Undefined while there is no file, or nobody to compare it with. */
    rows,
    isReading,
    failure: failure ?? everyone.error ?? libraries.error,
    retry() {
      setFailure(undefined);
      void everyone.refetch();
      libraries.retry();
    },
    creating,
    created,
    /** In the place of the rows, while it is asked for. */
    dryRun,
    async choose(chosen: File) {
      setReading(true);
      setFailure(undefined);
      setCreated([]);
      try {
        const table = await readInWorker(chosen);
        setFile({ name: chosen.name, content: isProblem(table) ? table : readRows(table, backend) });
      } catch (error) {
        setFailure(error);
      } finally {
        setReading(false);
      }
    },
    async create() {
      const wanted = (rows ?? []).filter((row): row is Creation => row.state === "create");
      setCreating({ done: 0, total: wanted.length });
      const outcomes = await createUsers(wanted, {
        queue,
        create: async (data) => (await dataProvider.create<User>("users", { data })).data,
        onProgress: (done) => setCreating({ done, total: wanted.length }),
      });
      setCreated((before) => [...before, ...outcomes]);
      await queryClient.invalidateQueries({ queryKey: ["users"] });
      setCreating(undefined);
    },
    review() {
      const updates = (rows ?? []).filter(
        (row): row is PlannedImport & { state: "update" } => row.state === "update",
      );
      const edits = Object.fromEntries(updates.map(({ user, edit }) => [user.id, edit]));
      plan(
        { kind: "editEach", edits },
        updates.map(({ user }) => user),
      );
    },
  };
};

export type Import = ReturnType<typeof useImport>;
