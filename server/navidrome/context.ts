/** What every route of one mount shares. */
import type { FastifyRequest } from "fastify";
import type { Store } from "../store/index.ts";
import type { StoredUser } from "../store/userRow.ts";
import type { NavidromeRules } from "./manners.ts";
import type { Tokens } from "./tokens.ts";

export interface NavidromeContext {
  store: Store;
  rules: NavidromeRules;
  tokens: Tokens;
  /** Where this is mounted, without a slash at the end; "" at the root. */
  basePath: string;
  /** Milliseconds since 1970. */
  now: () => number;
}

const callers = new WeakMap<FastifyRequest, StoredUser>();

export const setCaller = (request: FastifyRequest, user: StoredUser) => callers.set(request, user);

/** Who is signed in. Only for routes behind `requireCaller`. */
export const callerOf = (request: FastifyRequest): StoredUser => {
  const caller = callers.get(request);
  if (!caller) throw new Error("This route does not ask who calls");
  return caller;
};
