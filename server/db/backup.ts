/** Copies a database of which another process may be writing at the same time. */
import { chmodSync, closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { openEngine } from "./open.ts";

/**
 * `to` is there whole, or not at all. What was acknowledged before the call is in it, what comes during it is not.
 * Readable by its owner alone: hashes of passwords are in it.
 */
export const backUp = async (file: string, to: string): Promise<void> => {
  mkdirSync(path.dirname(to), { recursive: true });
  const unfinished = `${to}.part`;
  rmSync(unfinished, { force: true });
  const engine = await openEngine(file);
  try {
    engine.exec("pragma busy_timeout=5000");
    engine.prepare("vacuum into ?").run(unfinished);
  } finally {
    engine.close();
  }
  await check(unfinished);
  chmodSync(unfinished, 0o600);
  sync(unfinished);
  renameSync(unfinished, to);
};

const check = async (file: string) => {
  const engine = await openEngine(file);
  const row = engine.prepare("pragma quick_check").get() as { quick_check: string };
  engine.close();
  if (row.quick_check !== "ok") throw new Error("the copy is damaged");
};

const sync = (file: string) => {
  const descriptor = openSync(file, "r+");
  fsyncSync(descriptor);
  closeSync(descriptor);
};
