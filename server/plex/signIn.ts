/** v2: signing in with a password, and out. */
import type { Account } from "../store/household/accounts.ts";
import { type Call, callerOf, send, sendNothing } from "./context.ts";
import { PlexFailure } from "./errors.ts";
import { readText } from "./params.ts";
import type { Route } from "./routes.ts";
import { describeAccount } from "./user.ts";

export const signInRoutes: Route[] = [
  {
    method: "POST",
    path: "/api/v2/users/signin",
    async handle(call) {
      const { params } = call;
      const account = await prove(call, readText(params, "login") ?? "", readText(params, "password") ?? "");
      const token = await call.context.store.household.devices.signIn(account.id, call.device);
      return send(call, await describeAccount(call, account, token), 201);
    },
  },
  {
    method: "DELETE",
    path: "/api/v2/users/signout",
    async handle(call) {
      await call.context.store.household.devices.signOut(callerOf(call).deviceId);
      return sendNothing(call);
    },
  },
];

/**
 * Whose name (or e-mail) and password these are. Throws 401: with code 1031, whatever the password, once too many
 * wrong ones came from this address. An empty password signs nobody in.
 */
export const prove = async (
  { context: { store, failures }, request }: Pick<Call, "context" | "request">,
  login: string,
  password: string,
): Promise<Account> => {
  if (failures.isOver(request.ip)) throw new PlexFailure(1031);
  const byName = await store.users.authenticate(login.trim(), password);
  const account = byName
    ? await store.household.accounts.ofUser(byName.id)
    : await proveByEmail(store, login.trim(), password);
  if (!account || password === "") {
    failures.note(request.ip);
    throw new PlexFailure(1001);
  }
  await store.users.noteSeen(account.userId ?? "", "login");
  return account;
};

const proveByEmail = async (
  { users, household }: Call["context"]["store"],
  login: string,
  password: string,
): Promise<Account | undefined> => {
  const account = login.includes("@") ? await household.accounts.findByIdentifier(login) : undefined;
  const isRight = account?.userId && (await users.hasPassword(account.userId, password));
  return isRight ? account : undefined;
};
