/** What Navidrome lets an administrator set for a user, and users for themselves. */
import { defineFields } from "../fields";

/** The whole record, with the ids of the libraries instead of the libraries. */
export interface NavidromePolicy {
  isAdmin: boolean;
  /** Absent where the server has no libraries (before 0.58). */
  libraryIds: string[];
}

export interface NavidromeProfile {
  /** Smart playlist rules as JSON, or "". Absent before 0.64. */
  scrobbleFilter: string;
}

export const policyFields = defineFields<NavidromePolicy>()([
  {
    group: "account",
    kind: "switch",
    source: "isAdmin",
    action: "setAdmin",
    whenNew: false,
    risk: "high",
  },
  {
    group: "libraries",
    kind: "references",
    source: "libraryIds",
    reference: "libraries",
    whenNew: [],
    min: 1,
    showWhen: ({ isAdmin, libraryIds }) => !isAdmin && Array.isArray(libraryIds), // administrators have all
  },
]);

export const profileFields = defineFields<NavidromeProfile>()([
  {
    group: "scrobbling",
    kind: "text",
    source: "scrobbleFilter",
    format: "json",
    showWhen: ({ scrobbleFilter }) => typeof scrobbleFilter === "string",
  },
]);
