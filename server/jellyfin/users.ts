/** /Users: who there is; making, renaming and removing them. */
import { LastAdminError, TakenError } from "../store/errors.ts";
import { type Account, LastUserError } from "../store/jellyfin/accounts.ts";
import { log } from "./activity.ts";
import { optionalText, readBody, readObject } from "./binding.ts";
import { isWizardDone } from "./caller.ts";
import { configurationModel, toStoredConfiguration } from "./configuration.ts";
import { accountOf, type Call, type Handler, sendJson, sendNothing } from "./context.ts";
import { invalid, problem, thrown, told } from "./errors.ts";
import { isUserName } from "./names.ts";
import { type PostedUser, policyModel, postedUserModel } from "./policy.ts";
import type { Route } from "./routes.ts";
import { findInPath, findTarget, mayUpdate, mayUseDevice } from "./target.ts";
import { configurationOf, policyOf, toWireUser } from "./userWire.ts";
import type { WireConfiguration } from "./wire.ts";

export const userRoutes: Route[] = [
  { method: "GET", path: "/Users", handle: (call) => listUsers(call) },
  { method: "GET", path: "/Users/Public", handle: (call) => listPublicUsers(call) },
  { method: "GET", path: "/Users/Me", handle: (call) => readMe(call) },
  { method: "GET", path: "/Users/{userId}", handle: (call) => readUser(call) },
  { method: "POST", path: "/Users/New", handle: (call) => createUser(call) },
  { method: "POST", path: "/Users", handle: (call) => updateUser(call) },
  { method: "POST", path: "/Users/{userId}", handle: (call) => updateUser(call) },
  { method: "DELETE", path: "/Users/{userId}", handle: (call) => removeUser(call) },
];

// --- Who there is ---

const byName = new Intl.Collator("en");

const sendUsers = (call: Call, accounts: readonly Account[]) =>
  sendJson(
    call,
    accounts
      .toSorted((a, b) => byName.compare(a.name, b.name))
      .map((account) => toWireUser(call.context, account)),
  );

/** Everybody, with their whole policies, for whoever is signed in. */
const listUsers: Handler = async (call) => {
  const isHidden = call.query.bool("isHidden");
  const isDisabled = call.query.bool("isDisabled");
  const accounts = await call.context.store.jellyfin.accounts.list();
  return sendUsers(
    call,
    accounts.filter(
      (account) =>
        (isDisabled === undefined || account.isDisabled === isDisabled) &&
        (isHidden === undefined || policyOf(account).IsHidden === isHidden),
    ),
  );
};

/** For a login screen. Until the wizard is through, everybody who is not hidden. */
const listPublicUsers: Handler = async (call) => {
  const { context, caller, claim, isLocal } = call;
  const { store, rules } = context;
  const isDone = await isWizardDone(store.jellyfin.settings, store.users);
  const deviceId = caller && claim.deviceId;
  const needsRemoteAccess = isDone && (!isLocal || rules.publicNeedsRemoteAccess);
  const accounts = await store.jellyfin.accounts.list();
  return sendUsers(
    call,
    accounts.filter((account) => {
      const { IsHidden, IsDisabled, EnableRemoteAccess } = policyOf(account);
      const isShown = !IsHidden && !IsDisabled;
      if (!isShown || !isDone) return isShown;
      return (EnableRemoteAccess || !needsRemoteAccess) && (!deviceId || mayUseDevice(account, deviceId));
    }),
  );
};

const readMe: Handler = (call) => {
  const account = accountOf(call);
  if (!account) throw problem(400);
  return sendJson(call, toWireUser(call.context, account));
};

const readUser: Handler = async (call) => {
  const account = await findInPath(call);
  if (!account) throw told(404, "User not found");
  return sendJson(call, toWireUser(call.context, account));
};

// --- Making ---

interface NewUser {
  Name: string | null;
  Password: string | null;
}

const createUser: Handler = async (call) => {
  const { store, rules } = call.context;
  const { value } = readBody<NewUser>(
    call.request,
    { Name: { ...optionalText(), onNull: "required" }, Password: optionalText() },
    { parameter: "request", type: "Jellyfin.Api.Models.UserDtos.CreateUserByName", mandatory: ["Name"] },
  );
  if (value.Name === "") throw invalid({ Name: ["The Name field is required."] });
  if (!isUserName(value.Name, rules)) throw thrown(400);
  const user = await store.users
    .create({ name: value.Name, fullName: value.Name, password: value.Password ?? "" })
    .catch(rethrowTaken);
  const account = await store.jellyfin.accounts.get(user.id);
  await log(call.context, "UserCreated", { account });
  if (value.Password !== null) await log(call.context, "UserPasswordChanged", { account });
  return sendJson(
    call,
    toWireUser(
      call.context,
      rules.createAnswersBeforePassword ? { ...account, isPasswordSet: false } : account,
    ),
  );
};

const rethrowTaken = (error: unknown): never => {
  throw error instanceof TakenError ? thrown(400) : error;
};

// --- Renaming, which takes the configuration along ---

const updateUser: Handler = async (call) => {
  const bound = readBody(call.request, postedUserModel, updateBody);
  const configuration = readPostedConfiguration(call, bound.value, (name) => bound.has(name));
  const { account } = await findTarget(call);
  if (!mayUpdate(call, account)) throw told(403, "User update not allowed.");
  const isRenamed = bound.value.Name !== account.name;
  if (isRenamed && (bound.has("Name") || !call.context.rules.takesPartOfUser))
    await rename(call, account, bound.value.Name);
  if (configuration === null) throw thrown(500); // the new name is there by now
  if (configuration)
    await call.context.store.jellyfin.accounts.setConfiguration(account.userId, (before) => ({
      ...toStoredConfiguration(configuration, configurationOf(before)),
    }));
  return sendNothing(call);
};

const updateBody = { parameter: "updateUser", type: "MediaBrowser.Model.Dto.UserDto" };

/** The whole user is bound, its policy included, though nothing of that is used. Undefined: leave it as it is. */
const readPostedConfiguration = (
  { context }: Call,
  { Configuration, Policy }: PostedUser,
  has: (name: keyof PostedUser) => boolean,
): WireConfiguration | null | undefined => {
  const { takesPartOfUser } = context.rules;
  if (!takesPartOfUser && (!has("Policy") || Policy !== null))
    readObject(Policy ?? {}, policyModel, { ...updateBody, path: "$.Policy" });
  if (has("Configuration") && Configuration === null) return takesPartOfUser ? undefined : null;
  if (!has("Configuration") && takesPartOfUser) return undefined;
  return readObject(Configuration ?? {}, configurationModel, { ...updateBody, path: "$.Configuration" })
    .value;
};

const rename = async ({ context }: Call, account: Account, name: string | null) => {
  const { store, rules } = context;
  if (!isUserName(name, rules)) throw thrown(400);
  const isSameButForCase = name.toUpperCase() === account.name.toUpperCase();
  if (isSameButForCase && !rules.renamesCase) throw thrown(400);
  await store.users.update(account.userId, { name }).catch(rethrowTaken);
};

// --- Removing ---

const removeUser: Handler = async (call) => {
  const { store, rules } = call.context;
  const account = await findInPath(call);
  if (!account) throw problem(404);
  // The real server looks too late whether it may: by then the user's tokens are gone, the caller's own perhaps.
  if (!rules.checksBeforeRemoval) await store.jellyfin.devices.signOutUser(account.userId);
  try {
    await store.jellyfin.accounts.remove(account.userId);
  } catch (error) {
    if (!(error instanceof LastUserError || error instanceof LastAdminError)) throw error;
    if (rules.checksBeforeRemoval)
      throw told(403, "There must be at least one user in the system with administrative access.");
    throw thrown(error instanceof LastUserError ? 500 : 400);
  }
  await log(call.context, "UserDeleted", { account });
  return sendNothing(call);
};
