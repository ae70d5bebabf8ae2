/** A forgotten password: the server writes a PIN to a file that its owner can read; typed in, it becomes the password. */
import { createHash, randomBytes } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { isSameSecret } from "../secrets.ts";
import { readBody, requiredText } from "./binding.ts";
import { type Call, type Handler, sendJson } from "./context.ts";
import { thrown } from "./errors.ts";
import type { Route } from "./routes.ts";
import { refuseGuessing } from "./signIn.ts";
import { changePassword } from "./userSettings.ts";
import { toWireDate } from "./wire.ts";

export const forgotPasswordRoutes: Route[] = [
  { method: "POST", path: "/Users/ForgotPassword", handle: (call) => requestPin(call) },
  { method: "POST", path: "/Users/ForgotPassword/Pin", handle: (call) => redeemPin(call) },
];

const requestPin: Handler = async (call) => {
  const { context, isLocal } = call;
  const { store, rules, now } = context;
  const { value } = readBody<{ EnteredUsername: string }>(
    call.request,
    { EnteredUsername: requiredText() },
    { parameter: "forgotPasswordRequest", type: "Jellyfin.Api.Models.UserDtos.ForgotPasswordDto" },
  );
  const user = await store.users.findByName(value.EnteredUsername);
  if (rules.forgotPasswordSaysWhy && !isLocal) return sendJson(call, { Action: "InNetworkRequired" });
  if (rules.forgotPasswordSaysWhy && !user) return sendJson(call, { Action: "ContactAdmin" });
  const expiresAt = new Date(now() + rules.pinSeconds * 1000).toISOString();
  const file = path.join(context.dataFolder ?? "/config/data", fileNameOf(value.EnteredUsername));
  // Strangers get the same answer, so that it does not tell which names exist.
  if (user && isLocal) {
    const reset = { file, userId: user.id, pin: createPin(), expiresAt };
    await store.jellyfin.resets.write(reset);
    if (context.dataFolder !== undefined)
      await writePin(file, {
        Pin: reset.pin,
        UserName: user.name,
        PinFile: file,
        ExpirationDate: toWireDate(expiresAt),
      });
  }
  return sendJson(call, { Action: "PinCode", PinFile: file, PinExpirationDate: toWireDate(expiresAt) });
};

const redeemPin: Handler = async (call) => {
  const { rules } = call.context;
  const { value } = readBody<{ Pin: string }>(
    call.request,
    { Pin: requiredText() },
    { parameter: "forgotPasswordPinRequest", type: "Jellyfin.Api.Models.UserDtos.ForgotPasswordPinDto" },
  );
  const { failures } = call.context;
  refuseGuessing(call);
  const names = await redeem(call, value.Pin);
  if (names.length === 0) failures.note(call.address);
  if (names.length === 0 && rules.wrongPinStatus === 404) throw thrown(404);
  return sendJson(call, { Success: names.length > 0, UsersReset: names });
};

/** What was typed becomes the password, dashes or not. Nobody's token ends. */
const redeem = async (call: Pick<Call, "context">, typed: string): Promise<string[]> => {
  const { store, now } = call.context;
  const names: string[] = [];
  for (const { file, userId, pin, expiresAt } of await store.jellyfin.resets.list()) {
    const isExpired = Date.parse(expiresAt) <= now();
    if (!isExpired && !isSameSecret(withoutDashes(typed), withoutDashes(pin))) continue;
    if (!isExpired) {
      const account = await store.jellyfin.accounts.get(userId);
      await changePassword(call, account, typed);
      names.push(account.name);
    }
    await store.jellyfin.resets.remove(file);
    if (call.context.dataFolder !== undefined) await rm(file, { force: true });
  }
  return names;
};

const withoutDashes = (pin: string) => pin.replaceAll("-", "");

/** Four bytes: `1F-A0-03-9C`. */
const createPin = () => (randomBytes(4).toString("hex").toUpperCase().match(/../g) ?? []).join("-");

/** By the hash of the name, in .NET's order of an id's bytes. */
const fileNameOf = (name: string): string => {
  const bytes = createHash("md5").update(Buffer.from(name.toUpperCase(), "utf16le")).digest();
  const order = [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15];
  return `passwordreset${Buffer.from(order.map((at) => bytes[at] ?? 0)).toString("hex")}.json`;
};

const writePin = async (file: string, content: Record<string, string>) => {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(content), { mode: 0o600 });
};
