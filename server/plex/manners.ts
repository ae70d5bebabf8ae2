/**
 * How the Plex dialect answers: as its documentation says, or as the service was seen to. One line per difference.
 * "The documentation" is Plexopedia's page on Plex Home users, and its pages on their writes.
 */
import type { Manner } from "../manner.ts";
import type { FailureLimit } from "../signInFailures.ts";

export interface PlexRules {
  /** JSON for who asks with `Accept: application/json` and nothing else (spotify-to-plex#122). The documentation knows XML only. */
  answersJson: boolean;
  /** v2 without `X-Plex-Client-Identifier` is a 400, code 1000 (the service's list of codes). The documentation has 200 and 401 alone. */
  needsClientIdentifier: boolean;
  /** `home.id` is the household's own number (PlexKit's recordings). The documentation calls it the identifier of the account. */
  householdHasOwnId: boolean;
  /** Status of a managed user that was made: 200 in the documentation; the writes beside it were seen to answer 201 (python-plexapi). */
  createStatus: 200 | 201;
  /** Setting a PIN where there is one is a 401, which the documentation lists. Plex Web changes it without asking. */
  refusesSecondPin: boolean;
  /** v1's PIN of oneself, with a bad token: 404 "Invalid authentication token." in the documentation; as all of v1 otherwise. */
  badTokenOnPinStatus: 401 | 404;
  /** Sharing a server twice is a 422: code 1999 in the documentation, 1014 in the service's list of codes. */
  sharedAlreadyCode: 1999 | 1014;

  // --- Alike in both manners, here for tests ---
  /** Lists of invitations are gone, 410: some accounts were told so (python-plexapi#1435), others not. */
  invitesGone: boolean;
  /** An administrator becomes a member with a PIN without it: this varied from account to account (python-plexapi#1076). */
  adminSwitchesFreely: boolean;
  /** Every so-manieth write is refused with 429, code 1003, and does nothing. Null: none is. */
  limit: { every: number } | null;
  /**
   * How many wrong passwords one address may send, and in how many seconds, before it is refused with code 1031. As many
   * wrong PINs may be tried on a member, then all are refused with code 1003: a PIN has four digits.
   */
  signInLimit: FailureLimit;
  /** How long a sign-in code lives, in seconds. */
  codeSeconds: number;
  /** The largest request body, in bytes. */
  maxBodyBytes: number;
}

const set = {
  invitesGone: false,
  adminSwitchesFreely: false,
  limit: null,
  signInLimit: { failures: 10, seconds: 60 },
  codeSeconds: 900,
  maxBodyBytes: 1_000_000,
} satisfies Partial<PlexRules>;

export const plexManners: Record<Manner, PlexRules> = {
  documented: {
    ...set,
    answersJson: false,
    needsClientIdentifier: false,
    householdHasOwnId: false,
    createStatus: 200,
    refusesSecondPin: true,
    badTokenOnPinStatus: 404,
    sharedAlreadyCode: 1999,
  },
  real: {
    ...set,
    answersJson: true,
    needsClientIdentifier: true,
    householdHasOwnId: true,
    createStatus: 201,
    refusesSecondPin: false,
    badTokenOnPinStatus: 401,
    sharedAlreadyCode: 1014,
  },
};
