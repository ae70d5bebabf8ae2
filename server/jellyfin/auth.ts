/** The ways to sign in: name and password, and a code that was approved elsewhere. */
import type { Account } from "../store/jellyfin/accounts.ts";
import { log } from "./activity.ts";
import { optionalText, readBody, requiredText } from "./binding.ts";
import { accountOf, type Call, type Handler, isAdmin, sendJson } from "./context.ts";
import { thrown, told } from "./errors.ts";
import type { QuickConnectRequest } from "./quickConnectRequests.ts";
import type { Route } from "./routes.ts";
import { deviceOf, proveUser, signIn } from "./signIn.ts";
import { findInPath } from "./target.ts";
import { toWireDate } from "./wire.ts";

export const authRoutes: Route[] = [
  {
    method: "POST",
    path: "/Users/AuthenticateByName",
    handle: (call) => authenticateByName(call),
  },
  {
    method: "POST",
    path: "/Users/{userId}/Authenticate",
    handle: (call) => authenticateById(call),
  },
  {
    method: "POST",
    path: "/Users/AuthenticateWithQuickConnect",
    handle: (call) => authenticateWithQuickConnect(call),
  },
  { method: "GET", path: "/QuickConnect/Enabled", handle: (call) => isEnabled(call) },
  { method: "POST", path: "/QuickConnect/Initiate", handle: (call) => initiate(call) },
  { method: "GET", path: "/QuickConnect/Connect", handle: (call) => readState(call) },
  { method: "POST", path: "/QuickConnect/Authorize", handle: (call) => authorize(call) },
];

/** Only where the rules have it. */
export const quickConnectByGetRoute: Route = {
  method: "GET",
  path: "/QuickConnect/Initiate",
  handle: (call) => initiate(call),
};

// --- Name and password ---

const authenticateByName: Handler = async (call) => {
  const { value } = readBody<{ Username: string | null; Pw: string | null }>(
    call.request,
    { Username: optionalText(), Pw: optionalText() },
    { parameter: "request", type: "Jellyfin.Api.Models.UserDtos.AuthenticateUserByName" },
  );
  return authenticate(call, value.Username ?? "", value.Pw ?? "");
};

/** Obsolete: the password stands in the address. */
const authenticateById: Handler = async (call) => {
  const account = await findInPath(call);
  const password = call.query.required("pw");
  if (!account) throw told(404, "User not found");
  return authenticate(call, account.name, password);
};

const authenticate = async (call: Call, name: string, password: string) => {
  const device = deviceOf(call);
  if (!device) throw thrown(400);
  const account = await proveUser(call, name, password);
  if (account) return sendJson(call, await signIn(call, account, device));
  await log(call.context, "AuthenticationFailed", {
    account: { name, guid: "" },
    address: call.address,
  });
  throw thrown(401);
};

// --- Quick Connect ---

const authenticateWithQuickConnect: Handler = (call) => {
  const { value } = readBody<{ Secret: string }>(
    call.request,
    { Secret: requiredText() },
    { parameter: "request", type: "Jellyfin.Api.Models.UserDtos.QuickConnectDto" },
  );
  if (!call.context.rules.quickConnect) throw thrown(401);
  const result = call.context.quickConnect.findBySecret(value.Secret)?.result;
  if (!result) throw thrown(404);
  return sendJson(call, result);
};

const isEnabled: Handler = (call) => sendJson(call, call.context.rules.quickConnect);

const initiate: Handler = (call) => {
  const device = deviceOf(call);
  if (!device) throw thrown(400);
  checkEnabled(call);
  return sendJson(call, toWireRequest(call.context.quickConnect.add(device)));
};

const readState: Handler = (call) => {
  const secret = call.query.required("secret");
  checkEnabled(call);
  const request = call.context.quickConnect.findBySecret(secret);
  if (!request) throw told(404, "Unknown secret");
  return sendJson(call, toWireRequest(request));
};

/** Lets the device in that shows the code: as oneself, or, for an administrator, as anybody. */
const authorize: Handler = async (call) => {
  const { context } = call;
  const code = call.query.required("code");
  const account = await accountToAuthorize(call);
  checkEnabled(call);
  const request = context.quickConnect.findByCode(code);
  if (!request) throw thrown(404);
  if (request.result || !context.quickConnect.claim(request)) throw thrown(500);
  const { deviceId, deviceName, appName, appVersion } = request;
  try {
    request.result = await signIn(call, account, { deviceId, deviceName, appName, appVersion });
  } finally {
    context.quickConnect.release(request);
  }
  return sendJson(call, true);
};

const accountToAuthorize = async (call: Call): Promise<Account> => {
  const guid = call.query.guid("userId");
  const own = accountOf(call);
  if (guid === undefined || guid === own?.guid) {
    if (!own) throw thrown(400); // an API key is nobody
    return own;
  }
  if (!isAdmin(call)) throw thrown(403);
  const account = await call.context.store.jellyfin.accounts.find(guid);
  if (!account) throw thrown(400);
  return account;
};

const checkEnabled = ({ context }: Call) => {
  if (!context.rules.quickConnect) throw told(401, "Quick connect is disabled");
};

const toWireRequest = (request: QuickConnectRequest) => ({
  Authenticated: request.result !== undefined,
  Secret: request.secret,
  Code: request.code,
  DeviceId: request.deviceId,
  DeviceName: request.deviceName,
  AppName: request.appName,
  AppVersion: request.appVersion,
  DateAdded: toWireDate(new Date(request.addedAt)),
});
