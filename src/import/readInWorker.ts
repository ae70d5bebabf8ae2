/** Hands a file to the worker. Rejects where the browser cannot read the file, or cannot start a worker. */
import { type FileProblem, maxFileSize } from "./decode";
import type { Table } from "./readTable";

export const readInWorker = async (file: Blob): Promise<Table | FileProblem> => {
  if (file.size > maxFileSize * 1_000_000) return { problem: "tooLarge", max: maxFileSize };
  const bytes = await file.arrayBuffer();
  const worker = new Worker(new URL("worker.ts", import.meta.url), { type: "module" });
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener("message", ({ data }: MessageEvent<Table | FileProblem>) => resolve(data));
      worker.addEventListener("error", ({ message }) =>
        reject(new Error(message || "The worker does not start")),
      );
      worker.postMessage(bytes, [bytes]);
    });
  } finally {
    worker.terminate();
  }
};
