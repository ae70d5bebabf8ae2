/** A user's policy, configuration and password. */

import { hashToken } from "../secrets.ts";
import { LastAdminError } from "../store/errors.ts";
import { type Account, LastEnabledError, StillAdminError } from "../store/jellyfin/accounts.ts";
import { log } from "./activity.ts";
import { anything, bool, optionalText, readBody } from "./binding.ts";
import { configurationModel, toStoredConfiguration } from "./configuration.ts";
import { accountOf, type Call, callerOf, type Handler, isAdmin, sendNothing } from "./context.ts";
import { bare, problem, thrown, told } from "./errors.ts";
import { lenientPolicyModel, policyModel, toStoredPolicy } from "./policy.ts";
import type { Route } from "./routes.ts";
import { proveUser } from "./signIn.ts";
import { findInPath, findTarget, mayUpdate } from "./target.ts";
import { configurationOf, policyOf } from "./userWire.ts";

export const userSettingsRoutes: Route[] = [
  { method: "POST", path: "/Users/{userId}/Policy", handle: (call) => setPolicy(call) },
  { method: "POST", path: "/Users/Configuration", handle: (call) => setConfiguration(call) },
  {
    method: "POST",
    path: "/Users/{userId}/Configuration",
    handle: (call) => setConfiguration(call),
  },
  { method: "POST", path: "/Users/Password", handle: (call) => setPassword(call) },
  { method: "POST", path: "/Users/{userId}/Password", handle: (call) => setPassword(call) },
];

/** Only where the rules have it: it was taken out, and until then refused everybody. */
export const easyPasswordRoute: Route = {
  method: "POST",
  path: "/Users/{userId}/EasyPassword",
  handle: () => {
    throw bare(403);
  },
};

const setPolicy: Handler = async (call) => {
  const { store, rules } = call.context;
  const { value: posted } = readBody(
    call.request,
    rules.policyNeedsProviders ? policyModel : lenientPolicyModel,
    {
      parameter: "newPolicy",
      type: "MediaBrowser.Model.Users.UserPolicy",
    },
  );
  const account = await findInPath(call);
  if (!account) throw problem(404);
  try {
    await store.jellyfin.accounts.setPolicy(
      account.userId,
      (before) => ({
        isAdmin: posted.IsAdministrator,
        isDisabled: posted.IsDisabled,
        policy: { ...toStoredPolicy(posted, policyOf(before), before.guid) },
      }),
      { exceptTokenHash: hashToken(callerOf(call).token) },
    );
  } catch (error) {
    throw toRefusal(error);
  }
  return sendNothing(call);
};

const toRefusal = (error: unknown) => {
  if (error instanceof LastAdminError)
    return told(403, "There must be at least one user in the system with administrative access.");
  if (error instanceof StillAdminError) return told(403, "Administrators cannot be disabled.");
  if (error instanceof LastEnabledError)
    return told(403, "There must be at least one enabled user in the system.");
  return error;
};

const setConfiguration: Handler = async (call) => {
  const { value: posted } = readBody(call.request, configurationModel, {
    parameter: "userConfig",
    type: "MediaBrowser.Model.Configuration.UserConfiguration",
  });
  const { account } = await findTarget(call);
  if (!mayUpdate(call, account)) throw told(403, "User configuration update not allowed");
  await call.context.store.jellyfin.accounts.setConfiguration(account.userId, (before) => ({
    ...toStoredConfiguration(posted, configurationOf(before)),
  }));
  return sendNothing(call);
};

// --- Password ---

const passwordModel = {
  CurrentPw: optionalText(),
  NewPw: optionalText(),
  ResetPassword: bool(false),
  CurrentPassword: anything(), // taken, and never looked at
};

const setPassword: Handler = async (call) => {
  const { value } = readBody<{
    CurrentPw: string | null;
    NewPw: string | null;
    ResetPassword: boolean;
    CurrentPassword: unknown;
  }>(call.request, passwordModel, {
    parameter: "request",
    type: "Jellyfin.Api.Models.UserDtos.UpdateUserPassword",
  });
  const { account, isNamed } = await findTarget(call);
  const { rules } = call.context;
  const isAllowed =
    mayUpdate(call, account) && !(value.ResetPassword && rules.resetIsForAdmins && !isAdmin(call));
  if (!isAllowed) throw told(403, "User is not allowed to update the password.");
  if (value.ResetPassword) {
    await changePassword(call, account, "");
    if (rules.resetRevokesTokens) await endOtherSessions(call, account);
    return sendNothing(call);
  }
  const isOneself = isNamed && accountOf(call)?.userId === account.userId;
  if (!isAdmin(call) || (isOneself && rules.adminProvesOwnPassword)) {
    const proven = await proveUser(call, account.name, value.CurrentPw ?? "");
    if (!proven) throw told(403, "Invalid user or password entered.");
  }
  await changePassword(call, account, value.NewPw ?? "");
  await endOtherSessions(call, account);
  return sendNothing(call);
};

/** Administrators are never without a password. */
export const changePassword = async (
  { context }: Pick<Call, "context">,
  account: Account,
  password: string,
) => {
  if (account.isAdmin && password.trim() === "") throw thrown(400);
  await context.store.users.update(account.userId, { password });
  await log(context, "UserPasswordChanged", { account });
};

const endOtherSessions = (call: Call, account: Account) =>
  call.context.store.jellyfin.devices.signOutUser(account.userId, { exceptToken: callerOf(call).token });
