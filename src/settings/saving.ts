/** What a form needs once something in it was changed. Loaded with the first change. */
export { withConsequences } from "../changes/consequences";
export { describeChanges } from "../changes/sentences";
export { ConflictPanel } from "./ConflictPanel";
export { CustomValue } from "./CustomValue";
export { NotTakenPanel } from "./NotTakenPanel";
export { ReviewDialog } from "./ReviewDialog";
