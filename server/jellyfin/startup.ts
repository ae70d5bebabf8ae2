/** /Startup: the wizard of a new server. Open to everybody until it is completed. */

import { TakenError } from "../store/errors.ts";
import { bool, optionalText, readBody } from "./binding.ts";
import { type Call, type Handler, sendJson, sendNothing } from "./context.ts";
import { bare, problem, thrown, told } from "./errors.ts";
import { isUserName } from "./names.ts";
import { newPolicy } from "./policy.ts";
import type { Route } from "./routes.ts";

const route = (method: "GET" | "POST", path: string, handle: Handler): Route => ({
  method,
  path: `/Startup/${path}`,
  handle,
});

export const startupRoutes: Route[] = [
  route("GET", "User", (call) => readFirstUser(call)),
  route("GET", "FirstUser", (call) => readFirstUser(call)),
  route("POST", "User", (call) => writeFirstUser(call)),
  route("GET", "Configuration", (call) => readConfiguration(call)),
  route("POST", "Configuration", (call) => writeConfiguration(call)),
  route("POST", "RemoteAccess", (call) => writeRemoteAccess(call)),
  route("POST", "Complete", (call) => complete(call)),
];

/** Makes the first user where there is none: the wizard has to ask before it can name anybody. */
const readFirstUser: Handler = async (call) => {
  const { store } = call.context;
  const made = await store.users.createFirst({
    name: "MyJellyfinUser",
    fullName: "MyJellyfinUser",
    isAdmin: true,
  });
  if (made) {
    await store.jellyfin.settings.write({ wizardUserId: made.id });
    await store.jellyfin.accounts.setPolicy(made.id, () => ({
      isAdmin: true,
      isDisabled: false,
      policy: { ...newPolicy(), EnableContentDeletion: true, EnableRemoteControlOfOtherUsers: true },
    }));
  }
  const user = await firstUser(call);
  if (!user) throw thrown(500);
  return sendJson(call, { Name: user.name });
};

const firstUser = async ({ context }: Call) => {
  const { users } = await context.store.users.list({
    sort: { column: "created_at", descending: false },
    limit: 1,
  });
  return users[0];
};

const writeFirstUser: Handler = async (call) => {
  const { store, rules } = call.context;
  const { value } = readBody<{ Name: string | null; Password: string | null }>(
    call.request,
    { Name: optionalText(), Password: optionalText() },
    { parameter: "startupUserDto", type: "Jellyfin.Api.Models.StartupDtos.StartupUserDto" },
  );
  const user = await firstUser(call);
  if (!user) throw problem(404);
  if (rules.setsFirstUserOnce && user.isPasswordSet) throw bare(403);
  if (!value.Password?.trim()) throw told(400, "Password must not be empty");
  const isRenamed = value.Name !== null && value.Name.toLowerCase() !== user.name.toLowerCase();
  if (isRenamed && !isUserName(value.Name, rules)) throw thrown(400);
  await store.users
    .update(user.id, { ...(isRenamed && { name: value.Name ?? "" }), password: value.Password })
    .catch((error: unknown) => {
      throw error instanceof TakenError ? thrown(400) : error;
    });
  return sendNothing(call);
};

const readConfiguration: Handler = async (call) => {
  const settings = await call.context.store.jellyfin.settings.read();
  return sendJson(call, {
    ServerName: settings.serverName,
    UICulture: settings.uiCulture,
    MetadataCountryCode: settings.metadataCountryCode,
    PreferredMetadataLanguage: settings.preferredMetadataLanguage,
  });
};

const writeConfiguration: Handler = async (call) => {
  const texts = {
    ServerName: optionalText(),
    UICulture: optionalText(),
    MetadataCountryCode: optionalText(),
    PreferredMetadataLanguage: optionalText(),
  };
  const { value } = readBody<Record<keyof typeof texts, string | null>>(call.request, texts, {
    parameter: "startupConfiguration",
    type: "Jellyfin.Api.Models.StartupDtos.StartupConfigurationDto",
  });
  await call.context.store.jellyfin.settings.write({
    serverName: value.ServerName ?? "",
    uiCulture: value.UICulture ?? "",
    metadataCountryCode: value.MetadataCountryCode ?? "",
    preferredMetadataLanguage: value.PreferredMetadataLanguage ?? "",
  });
  return sendNothing(call);
};

const writeRemoteAccess: Handler = async (call) => {
  const { value } = readBody(
    call.request,
    { EnableRemoteAccess: bool(true) },
    { parameter: "startupRemoteAccessDto", type: "Jellyfin.Api.Models.StartupDtos.StartupRemoteAccessDto" },
  );
  await call.context.store.jellyfin.settings.write({ isRemoteAccessOn: value.EnableRemoteAccess });
  return sendNothing(call);
};

const complete: Handler = async (call) => {
  await call.context.store.jellyfin.settings.write({ isWizardCompleted: true });
  return sendNothing(call);
};
