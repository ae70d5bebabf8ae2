/** What the browser kept is looked at before it is believed: an older Usher, another program or a hand may have written it. */
import { isLike, isNonEmpty, isTime } from "../backends/shape";
import type { JournalEntry } from "./journal";

const isDocument = (value: unknown) => isLike(value, {});

/** Whether it is an entry that can be shown, and taken back where its kind can. */
export const isEntry = (value: unknown): value is JournalEntry =>
  isLike(value, {
    id: isNonEmpty,
    connectionId: isNonEmpty,
    at: isTime,
    by: "",
    user: { id: "", name: "" },
    "runId?": "",
    "isUnsure?": true,
    "reverted?": { at: "", entryId: "" },
    what: isWrite,
  });

const isWrite = (what: unknown): boolean => {
  if (!isLike(what, { kind: "" })) return false;
  switch ((what as { kind: string }).kind) {
    case "edit":
      return isLike(what, { document: isDocumentName, before: isDocument, after: isDocument });
    case "remove":
      return isLike(what, {
        copy: { user: isDocument, "policy?": isDocument, "profile?": isDocument },
      });
    default:
      return others.has((what as { kind: string }).kind);
  }
};

const isDocumentName = (value: unknown) => value === "user" || value === "policy" || value === "profile";
const others = new Set(["create", "password", "pin", "avatar", "unlock", "signOut"]);
