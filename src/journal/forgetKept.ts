/** What this browser keeps of the writes to one connection: its journal, its runs, and who follows which template. */
import { openRunStore } from "../bulk/runStore";
import { forgetFollowers } from "../templates/templateStore";
import { openJournal } from "./openJournal";

/** Rejects where the browser does not let go of it. */
export const forgetKept = async (connectionId: string): Promise<void> => {
  forgetFollowers(connectionId);
  if (typeof indexedDB === "undefined") return; // nothing was ever kept
  const store = openRunStore(connectionId);
  const { runs, broken } = await store.load();
  for (const id of [...runs.map((run) => run.id), ...broken]) await store.remove(id);
  await openJournal(connectionId).clear();
};
