/** Hands a file to the worker. Rejects where the browser cannot read the file, or cannot start a worker. */
import { createPolicy } from "../trustedTypes";
import { type FileProblem, maxFileSize } from "./decode";
import type { Table } from "./readTable";
// eslint-disable-next-line import/default -- an address, which Vite puts in its place
import workerUrl from "./worker.ts?worker&url";

export const readInWorker = async (file: Blob): Promise<Table | FileProblem> => {
  if (file.size > maxFileSize * 1_000_000) return { problem: "tooLarge", max: maxFileSize };
  const bytes = await file.arrayBuffer();
  const worker = new Worker(own(workerUrl), { type: "module" });
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

/** The one script that this app starts by its address, and its address alone. */
const own = createPolicy("usher-worker", "createScriptURL", (url) => (url === workerUrl ? url : ""));
