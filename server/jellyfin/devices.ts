/** /Devices and /Auth/Keys: what is signed in, and the keys of other programs. Providers of sign-ins, too. */
import type { Device } from "../store/jellyfin/devices.ts";
import { optionalText, readBody } from "./binding.ts";
import { accountOf, type Call, type Handler, sendJson, sendNothing } from "./context.ts";
import { problem, thrown } from "./errors.ts";
import type { Route } from "./routes.ts";
import { capabilities } from "./sessionWire.ts";
import { mayUseDevice } from "./target.ts";
import {
  authenticationProvider,
  noUser,
  passwordResetProvider,
  queryResult,
  toWireDate,
  type WireDevice,
} from "./wire.ts";

export const deviceRoutes: Route[] = [
  { method: "GET", path: "/Devices", handle: (call) => listDevices(call) },
  { method: "DELETE", path: "/Devices", handle: (call) => removeDevices(call) },
  { method: "GET", path: "/Devices/Info", handle: (call) => readDevice(call) },
  { method: "GET", path: "/Devices/Options", handle: (call) => readOptions(call) },
  { method: "POST", path: "/Devices/Options", handle: (call) => writeOptions(call) },
  { method: "GET", path: "/Auth/Keys", handle: (call) => listKeys(call) },
  { method: "POST", path: "/Auth/Keys", handle: (call) => createKey(call) },
  { method: "DELETE", path: "/Auth/Keys/{key}", handle: (call) => removeKey(call) },
  {
    method: "GET",
    path: "/Auth/Providers",
    handle: (call) => sendJson(call, [{ Name: "Default", Id: authenticationProvider }]),
  },
  {
    method: "GET",
    path: "/Auth/PasswordResetProviders",
    handle: (call) =>
      sendJson(call, [{ Name: "Default Password Reset Provider", Id: passwordResetProvider }]),
  },
];

// --- Devices ---

const toWireDevice = (device: Device): WireDevice => ({
  Name: device.deviceName,
  CustomName: device.customName,
  Id: device.deviceId,
  LastUserName: device.userName,
  LastUserId: device.guid,
  AppName: device.appName,
  AppVersion: device.appVersion,
  DateLastActivity: toWireDate(device.lastActivityAt),
  Capabilities: capabilities,
});

/** `userId` is whose permission counts, not whose devices they are: one row per user and device, of everybody. */
const listDevices: Handler = async (call) => {
  const { store } = call.context;
  const guid = call.query.guid("userId");
  const user = guid === undefined ? accountOf(call) : await store.jellyfin.accounts.find(guid);
  if (guid !== undefined && !user) throw thrown(404);
  const devices = await store.jellyfin.devices.list();
  return sendJson(
    call,
    queryResult(
      devices
        .filter(({ deviceId }) => !user || mayUseDevice(user, deviceId))
        .map((device) => toWireDevice(device)),
    ),
  );
};

const readDevice: Handler = async (call) => {
  const [device] = await devicesOf(call, call.query.required("id"));
  if (!device) throw problem(404);
  return sendJson(call, toWireDevice(device));
};

/** Signs everybody out who uses the device. */
const removeDevices: Handler = async (call) => {
  const { rules, store } = call.context;
  const ids = rules.removesSeveralDevices ? call.query.all("id") : [call.query.required("id")];
  for (const id of ids)
    if ((await devicesOf(call, id)).length === 0) throw problem(rules.removesSeveralDevices ? 400 : 404);
  await store.jellyfin.devices.signOutDevices(ids);
  return sendNothing(call);
};

const devicesOf = ({ context }: Call, deviceId: string) => context.store.jellyfin.devices.list({ deviceId });

const readOptions: Handler = async (call) => {
  const id = call.query.required("id");
  const name = await call.context.store.jellyfin.devices.customName(id);
  if (name === undefined) throw problem(404);
  return sendJson(call, { Id: 1, DeviceId: id, CustomName: name || null });
};

const writeOptions: Handler = async (call) => {
  const id = call.query.required("id");
  const { value } = readBody<{ CustomName: string | null }>(
    call.request,
    { CustomName: optionalText() },
    { parameter: "deviceOptions", type: "MediaBrowser.Model.Dto.DeviceOptionsDto" },
  );
  await call.context.store.jellyfin.devices.setCustomName(id, value.CustomName);
  return sendNothing(call);
};

// --- API keys ---

const listKeys: Handler = async (call) => {
  const keys = await call.context.store.jellyfin.keys.list();
  return sendJson(
    call,
    queryResult(
      keys.map(({ token, appName, createdAt }, index) => ({
        Id: index + 1,
        AccessToken: token,
        AppName: appName,
        UserId: noUser,
        IsActive: true,
        DateCreated: toWireDate(createdAt),
        DateLastActivity: toWireDate(createdAt),
      })),
    ),
  );
};

/** Answers with nothing: whoever wants the key reads the list again. */
const createKey: Handler = async (call) => {
  await call.context.store.jellyfin.keys.create(call.query.required("app"));
  return sendNothing(call);
};

const removeKey: Handler = async (call) => {
  await call.context.store.jellyfin.keys.remove(call.params.key ?? "");
  return sendNothing(call);
};
