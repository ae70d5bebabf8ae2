/** What the routes of one mount share, and what they know of one call. */
import type { FastifyReply, FastifyRequest } from "fastify";
import type { SignInFailures } from "../signInFailures.ts";
import type { Store } from "../store/index.ts";
import type { Account } from "../store/jellyfin/accounts.ts";
import type { Device } from "../store/jellyfin/devices.ts";
import type { ApiKey } from "../store/jellyfin/keys.ts";
import type { Claim } from "./authorization.ts";
import type { QueryReader } from "./binding.ts";
import { bare } from "./errors.ts";
import type { JellyfinRules } from "./manners.ts";
import type { QuickConnect } from "./quickConnectRequests.ts";
import { toWireJson } from "./wire.ts";

export interface JellyfinContext {
  store: Store;
  rules: JellyfinRules;
  /** 32 hex digits. Each mount is a server of its own. */
  serverId: string;
  /** Where this is mounted, without a slash at the end. */
  basePath: string;
  /** Where PINs are written to. Without one they are in the store only. */
  dataFolder: string | undefined;
  quickConnect: QuickConnect;
  failures: SignInFailures;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** Whose token it is. An API key has an administrator's rights and is nobody. */
export type Caller =
  | { kind: "user"; token: string; account: Account; device: Device }
  | { kind: "key"; token: string; key: ApiKey };

export interface Call {
  context: JellyfinContext;
  request: FastifyRequest;
  reply: FastifyReply;
  /** Of the path, decoded. */
  params: Readonly<Record<string, string>>;
  query: QueryReader;
  claim: Claim;
  caller: Caller | undefined;
  address: string;
  isLocal: boolean;
}

export type Handler = (call: Call) => Promise<FastifyReply> | FastifyReply;

export const sendJson = ({ reply }: Call, value: unknown): FastifyReply =>
  reply.header("content-type", "application/json; charset=utf-8").send(toWireJson(value));

export const sendNothing = ({ reply }: Call): FastifyReply => reply.code(204).send();

/** Who is signed in; undefined for an API key. */
export const accountOf = ({ caller }: Call): Account | undefined =>
  caller?.kind === "user" ? caller.account : undefined;

export const isAdmin = ({ caller }: Call): boolean =>
  caller?.kind === "key" || caller?.account.isAdmin === true;

/** For routes that ask for a token. */
export const callerOf = ({ caller }: Call): Caller => {
  if (!caller) throw bare(401);
  return caller;
};
