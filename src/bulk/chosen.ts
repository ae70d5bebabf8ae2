/** Who was chosen in the list to be edited together. In memory alone: a reload forgets it, and the page says so. */
import type { User } from "../backends/backend";
import type { Task } from "./bulk";

export interface Chosen {
  users: readonly User[];
  /** What to do, where that was chosen already: the page starts with the dry run. */
  task?: Task;
}

const chosen = new Map<string, Chosen>();

export const choose = (connectionId: string, choice: Chosen) => {
  chosen.set(connectionId, choice);
};

export const chosenFor = (connectionId: string): Chosen | undefined => chosen.get(connectionId);
