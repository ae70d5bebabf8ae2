/** /Sessions: who is connected and what they play; messages to them, and stopping them. */
import type { Device } from "../store/jellyfin/devices.ts";
import { log } from "./activity.ts";
import { optionalInt, readBody, requiredText, text } from "./binding.ts";
import { accountOf, type Call, callerOf, type Handler, isAdmin, sendJson, sendNothing } from "./context.ts";
import { thrown } from "./errors.ts";
import type { Route } from "./routes.ts";
import { toWireSession } from "./sessionWire.ts";
import { mayUseDevice } from "./target.ts";
import { policyOf } from "./userWire.ts";

export const sessionRoutes: Route[] = [
  { method: "GET", path: "/Sessions", handle: (call) => listSessions(call) },
  { method: "POST", path: "/Sessions/Logout", handle: (call) => logOut(call) },
  { method: "POST", path: "/Sessions/Capabilities", handle: sendNothing },
  { method: "POST", path: "/Sessions/Capabilities/Full", handle: sendNothing },
  {
    method: "POST",
    path: "/Sessions/{sessionId}/Message",
    handle: (call) => sendMessage(call),
  },
  {
    method: "POST",
    path: "/Sessions/{sessionId}/Playing/{command}",
    handle: (call) => sendPlayCommand(call),
  },
];

const listSessions: Handler = async (call) => {
  const { query, context } = call;
  const deviceId = query.text("deviceId");
  const controllable = query.guid("controllableByUserId");
  const seconds = query.int("activeWithinSeconds");
  const devices = await context.store.jellyfin.devices.list({ ...(deviceId !== undefined && { deviceId }) });
  const own = accountOf(call);
  const mayControl = isAdmin(call) || (own && policyOf(own).EnableRemoteControlOfOtherUsers);
  const isSeen = ({ guid, deviceId: on }: Device) =>
    controllable === undefined
      ? isAdmin(call) || guid === own?.guid
      : (mayControl || guid === own?.guid) && (!own || mayUseDevice(own, on));
  const sessions = devices
    .filter((device) => device.sessionAt !== null && isSeen(device))
    .map((device) => toWireSession(context, device))
    .filter(
      ({ LastActivityDate }) =>
        seconds === undefined || context.now() - Date.parse(LastActivityDate) <= seconds * 1000,
    );
  return sendJson(call, sessions);
};

/** Ends this token, and the sessions on its device. An API key stays. */
const logOut: Handler = async (call) => {
  const caller = callerOf(call);
  if (caller.kind === "user") {
    await call.context.store.jellyfin.devices.signOut(caller.device.id);
    await log(call.context, "SessionEnded", {
      account: caller.account,
      address: call.address,
      device: caller.device.deviceName,
    });
  }
  return sendNothing(call);
};

interface Message {
  Header: string;
  Text: string;
  TimeoutMs: number | null;
}

const sendMessage: Handler = async (call) => {
  readBody<Message>(
    call.request,
    { Header: text(""), Text: requiredText(), TimeoutMs: optionalInt() },
    { parameter: "command", type: "MediaBrowser.Model.Session.MessageCommand" },
  );
  await sessionOf(call);
  return sendNothing(call);
};

const sendPlayCommand: Handler = async (call) => {
  const session = await sessionOf(call);
  if (call.params.command?.toLowerCase() === "stop")
    await call.context.store.jellyfin.devices.setPlaying(session.id, undefined);
  return sendNothing(call);
};

const sessionOf = async ({ context, params }: Call): Promise<Device> => {
  const session = await context.store.jellyfin.devices.findSession(params.sessionId ?? "");
  if (!session) throw thrown(404);
  return session;
};
