/**
 * Where Navidrome's documentation and the real server part: one line per difference. Routes ask the
 * rule, never the manner. "Section" is that of the notes on the real server, commit 295886cb9.
 */
import type { Manner } from "../manner.ts";

export interface NavidromeRules {
  /** What a body that does not parse is answered with. Section 0, "POST bad input". */
  unreadableBodyStatus: 400 | 422;
  /** Section 0, "POST → 201". */
  createStatus: 200 | 201;
  createAnswers: "id" | "record";
  /** Section 0: the real server makes nameless users, and ones without a password. */
  createNeedsNameAndPassword: boolean;
  /** Section 1: the real server takes an id from the body, and overwrites whoever has it. */
  createTakesId: boolean;
  /** Section 0, "POST duplicate userName". */
  nameTakenStatus: 400 | 409;
  /** Section 0, "PUT body partial": columns that the body leaves out become empty. */
  putReplacesAll: boolean;
  /** Section 0, "PUT unknown id". */
  putCreatesUnknown: boolean;
  /** Section 0, "non-admin sending isAdmin": refused, or silently left as it was. */
  refusesOwnRole: boolean;
  /** Section 4: the real server decrypts the caller's password on every PUT, and panics where there is none. */
  failsWithoutPassword: boolean;
  /** Section 0, "DELETE → 200". */
  deleteAnswersId: boolean;
  /** Section 0, "DELETE unknown". */
  deleteUnknownStatus: 200 | 404;
  /** Section 4: the real server has no such guard, for removal or for the role. */
  keepsLastAdmin: boolean;
  /** Section 2: `filter` as JSON, or plain parameters and `_filters`. */
  filtersBy: "filter" | "parameters";
  /** Section 2: an OFFSET without a LIMIT, and columns of other tables, are answered with 500 and `{…}null`. */
  failsOnBadSql: boolean;
  /** Section 0, "list row has no libraries, no scrobbleFilter". */
  listHasAllFields: boolean;
  /** Section 0, "libraries[] of GET user has stats". */
  userLibrariesHaveStatistics: boolean;
  /** Section 1: sign-ins per address, and whether a proxy's word for the address is taken. Null: no limit. */
  loginLimit: LoginLimit | null;
  /** Section 1, SessionTimeout: how long a token works. */
  sessionSeconds: number;
  /** Section 4, EnableUserEditing. */
  userEditing: boolean;
  /** Section 1, appConfig: HTML above the sign-in form. */
  welcomeMessage: string;
  /** Folders that a library may be made of. Null: any absolute path, for there is no music here. */
  folders: readonly string[] | null;
}

export interface LoginLimit {
  logins: number;
  seconds: number;
}

const settings = {
  sessionSeconds: 48 * 60 * 60,
  userEditing: true,
  welcomeMessage: "",
  folders: null,
};

export const manners: Record<Manner, NavidromeRules> = {
  documented: {
    unreadableBodyStatus: 400,
    createStatus: 201,
    createAnswers: "record",
    createNeedsNameAndPassword: true,
    createTakesId: false,
    nameTakenStatus: 409,
    putReplacesAll: false,
    putCreatesUnknown: false,
    refusesOwnRole: true,
    failsWithoutPassword: false,
    deleteAnswersId: true,
    deleteUnknownStatus: 404,
    keepsLastAdmin: true,
    filtersBy: "filter",
    failsOnBadSql: false,
    listHasAllFields: false,
    userLibrariesHaveStatistics: true,
    loginLimit: { logins: 5, seconds: 20 },
    ...settings,
  },
  real: {
    unreadableBodyStatus: 422,
    createStatus: 200,
    createAnswers: "id",
    createNeedsNameAndPassword: false,
    createTakesId: true,
    nameTakenStatus: 400,
    putReplacesAll: true,
    putCreatesUnknown: true,
    refusesOwnRole: false,
    failsWithoutPassword: true,
    deleteAnswersId: false,
    deleteUnknownStatus: 200,
    keepsLastAdmin: false,
    filtersBy: "parameters",
    failsOnBadSql: true,
    listHasAllFields: true,
    userLibrariesHaveStatistics: false,
    loginLimit: { logins: 5, seconds: 20 },
    ...settings,
  },
};
