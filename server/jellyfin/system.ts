/** What the server says of itself: its version, its greeting, whether it is well. And its own web client's page. */
import type { FastifyReply } from "fastify";
import { isWizardDone } from "./caller.ts";
import { type Call, type Handler, type JellyfinContext, sendJson } from "./context.ts";
import type { Route } from "./routes.ts";
import { castReceivers } from "./wire.ts";

export const systemRoutes: Route[] = [
  { method: "GET", path: "/System/Info/Public", handle: (call) => readPublicInfo(call) },
  { method: "GET", path: "/System/Info", handle: (call) => readInfo(call) },
  {
    method: "GET",
    path: "/System/Ping",
    handle: (call) => sendJson(call, "Jellyfin Server"),
  },
  {
    method: "POST",
    path: "/System/Ping",
    handle: (call) => sendJson(call, "Jellyfin Server"),
  },
  { method: "GET", path: "/Branding/Configuration", handle: (call) => readBranding(call) },
  { method: "GET", path: "/health", handle: (call) => sendHealth(call) },
  { method: "GET", path: "/", handle: (call) => redirectToPage(call) },
  { method: "GET", path: "/web", handle: (call) => sendPage(call) },
  { method: "GET", path: "/web/index.html", handle: (call) => sendPage(call) },
];

const publicInfo = async ({ store, rules, serverId }: JellyfinContext, localAddress: string) => {
  const { serverName } = await store.jellyfin.settings.read();
  return {
    LocalAddress: localAddress,
    ServerName: serverName,
    Version: rules.version,
    ProductName: "Jellyfin Server",
    OperatingSystem: "",
    Id: serverId,
    StartupWizardCompleted: await isWizardDone(store.jellyfin.settings, store.users),
  };
};

const addressOf = ({ request, context }: Call) => `${request.protocol}://${request.host}${context.basePath}`;

const readPublicInfo: Handler = async (call) =>
  sendJson(call, await publicInfo(call.context, addressOf(call)));

const readInfo: Handler = async (call) =>
  sendJson(call, {
    ...(await publicInfo(call.context, addressOf(call))),
    OperatingSystemDisplayName: "",
    HasPendingRestart: false,
    IsShuttingDown: false,
    SupportsLibraryMonitor: true,
    WebSocketPortNumber: call.request.port ?? 0,
    CompletedInstallations: [],
    CanSelfRestart: true,
    CanLaunchWebBrowser: false,
    CastReceiverApplications: castReceivers,
    HasUpdateAvailable: false,
    EncoderLocation: "System",
    SystemArchitecture: "X64",
  });

const readBranding: Handler = async (call) => {
  const { loginDisclaimer, customCss } = await call.context.store.jellyfin.settings.read();
  return sendJson(call, {
    LoginDisclaimer: loginDisclaimer,
    CustomCss: customCss,
    SplashscreenEnabled: false,
  });
};

const sendHealth = ({ reply }: Call): FastifyReply =>
  reply.header("content-type", "text/plain").send(Buffer.from("Healthy"));

const redirectToPage = ({ reply, context }: Call): FastifyReply =>
  reply.code(302).header("location", `${context.basePath}/web/`).send();

const sendPage = ({ reply }: Call): FastifyReply =>
  reply
    .header("content-type", "text/html")
    .send(Buffer.from("<!DOCTYPE html><html><head><title>Jellyfin</title></head><body></body></html>"));
