/** What the routes of one mount share, and what they know of one call. */
import type { FastifyReply, FastifyRequest } from "fastify";
import type { SignInFailures } from "../signInFailures.ts";
import type { Account } from "../store/household/accounts.ts";
import type { AccountDevice } from "../store/household/devices.ts";
import type { Store } from "../store/index.ts";
import { PlexFailure, toV1Error, toV2Errors } from "./errors.ts";
import type { PlexRules } from "./manners.ts";
import type { Params } from "./params.ts";
import type { Generation } from "./routes.ts";
import type { SignInCodes } from "./signInCodes.ts";
import { type Element, type List, toJson, toXml } from "./xml.ts";

export interface PlexContext {
  store: Store;
  rules: PlexRules;
  /** Where this is mounted, without a slash at the end. */
  basePath: string;
  /** Only this machine can reach the server. */
  isPrivate: boolean;
  codes: SignInCodes;
  failures: SignInFailures;
  /** What this mount signs with whatever it makes up: nobody can guess it. */
  secret: Uint8Array;
  /** Milliseconds since 1970. */
  now: () => number;
}

export interface Caller {
  token: string;
  /** Of the row that the token is in. */
  deviceId: string;
  account: Account;
}

export interface Call {
  context: PlexContext;
  request: FastifyRequest;
  reply: FastifyReply;
  generation: Generation;
  /** Of the path, decoded. */
  path: Readonly<Record<string, string>>;
  /** Of query and body. */
  params: Params;
  /** Of the query alone. */
  query: Params;
  /** What `X-Plex-*` says of where the call comes from. */
  device: AccountDevice;
  caller: Caller | undefined;
}

export type Handler = (call: Call) => Promise<FastifyReply> | FastifyReply;

/** For routes that ask for a token. */
export const callerOf = ({ caller }: Call): Caller => {
  if (!caller) throw new PlexFailure(1001);
  return caller;
};

/** The scheme, host and path this mount was reached by, without a slash at the end. */
export const addressOf = ({ context, request }: Pick<Call, "context" | "request">): string =>
  `${request.protocol}://${request.host}${context.basePath}`;

/** v2 is JSON for exactly this `Accept`; anything beside it makes it XML. v1 is XML always. */
const wantsJson = (request: FastifyRequest, generation: Generation, { answersJson }: PlexRules): boolean =>
  generation === 2 && answersJson && request.headers.accept === "application/json";

export interface Document {
  xml: Element | List;
  /** Left out: the same. */
  json?: unknown;
}

/** In the form that the caller's generation and `Accept` ask for. */
export const send = (
  { request, reply, generation, context }: Pick<Call, "request" | "reply" | "generation" | "context">,
  document: Element | List | Document,
  status = 200,
): FastifyReply => {
  const { xml, json } = "xml" in document ? document : { xml: document, json: undefined };
  reply.code(status);
  return wantsJson(request, generation, context.rules)
    ? reply
        .header("content-type", "application/json; charset=utf-8")
        .send(json === undefined ? toJson(xml) : JSON.stringify(json))
    : reply
        .header("content-type", "application/xml; charset=utf-8")
        .send(toXml(xml, { writesNull: generation === 2 }));
};

export const sendNothing = ({ reply }: Pick<Call, "reply">): FastifyReply => reply.code(204).send();

export const sendFailure = (
  call: Pick<Call, "request" | "reply" | "generation" | "context">,
  failure: PlexFailure,
): FastifyReply =>
  send(call, call.generation === 1 ? toV1Error(failure) : toV2Errors(failure), failure.status);
