/** Reads one file beside the page. What it is given and answers holds passwords: it keeps nothing and talks to nobody. */
import { readFile } from "./readFile";

/** The types of the page stand in for those of a worker, which are not loaded beside them. */
const scope = self as unknown as { postMessage(answer: unknown): void };

addEventListener("message", ({ data }: MessageEvent<ArrayBuffer>) =>
  scope.postMessage(readFile(new Uint8Array(data))),
);
