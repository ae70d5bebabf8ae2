/** What the browser kept of a run is looked at before anything of it is sent to a server. */
import { isEach, isLike, isNonEmpty, isTime } from "../backends/shape";
import type { Run, RunRow, Task } from "./bulk";

/** A run without its rows. */
export const isRunHead = (value: unknown): value is Omit<Run, "rows"> =>
  isLike(value, {
    id: isNonEmpty,
    connectionId: isNonEmpty,
    task: isTask,
    startedAt: isTime,
    "endedAt?": isTime,
    isPaused: false,
  });

export const isRunRow = (value: unknown): value is RunRow =>
  isLike(value, {
    id: isNonEmpty,
    name: "",
    state: (state: unknown) => states.has(state),
    "problem?": { message: "", "values?": isValues, "sources?": [""] },
  });

const states = new Set<unknown>(["waiting", "running", "done", "failed", "unknown", "stopped"]);

const isValues = isEach((each: unknown) => isLike(each, "") || isLike(each, 0));

const isTask = (value: unknown): value is Task => {
  if (!isLike(value, { kind: "" })) return false;
  switch ((value as Task).kind) {
    case "edit":
      return isLike(value, { "policy?": isChange, "profile?": isChange });
    case "editEach":
      return isLike(value, { edits: isEach(isUserEdit) });
    case "revert":
      return isLike(value, { entries: isEach([""]) });
    case "remove":
    case "signOut":
      return true;
    default:
      return false;
  }
};

const isUserEdit = (value: unknown) =>
  isLike(value, { "policy?": isChange, "profile?": isChange, "user?": isChange });

/** A change names what it sets, or what it adds and takes away: never nothing. */
const isChange = isEach(
  (value: unknown) =>
    isLike(value, {}) &&
    (Object.hasOwn(value as object, "set") || isLike(value, { add: isList, remove: isList })),
);

const isList = (value: unknown) => Array.isArray(value);
