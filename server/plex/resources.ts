/** Media servers: those one may use, and the sections of one's own. */
import type { MediaSection, MediaServer } from "../store/household/shares.ts";
import { type Call, callerOf, send } from "./context.ts";
import { PlexFailure } from "./errors.ts";
import type { Route } from "./routes.ts";
import { madeUp, toContainer, toSeconds } from "./wire.ts";
import { bareList, type Element, element, list } from "./xml.ts";

export const resourceRoutes: Route[] = [
  {
    method: "GET",
    path: "/api/v2/resources",
    async handle(call) {
      const { account } = callerOf(call);
      const { shares } = call.context.store.household;
      const owned = await shares.serversOf(account.id);
      const received = (await shares.receivedBy(account.id)).filter(({ acceptedAt }) => acceptedAt !== null);
      const servers = [...owned, ...received.map(({ server }) => server)];
      return send(
        call,
        list(
          "resources",
          "resource",
          servers.map((server) => toWireResource(call, server)),
        ),
      );
    },
  },
  {
    method: "GET",
    path: "/api/v2/servers/{machineId}",
    async handle(call) {
      const server = await findOwnServer(call, call.path.machineId);
      return send(
        call,
        element("server", {
          ...toServerFields(server),
          librarySections: list(
            "librarySections",
            "section",
            server.sections.map((section) => element("section", { ...section })),
          ),
        }),
      );
    },
  },
  {
    method: "GET",
    path: "/api/servers/{machineId}",
    async handle(call) {
      const server = await findOwnServer(call, call.path.machineId);
      const sections = bareList("Section", server.sections.map(toV1Section));
      return send(
        call,
        toContainer(call, "Server", [element("Server", { ...toServerFields(server), sections })]),
      );
    },
  },
];

/** Others' servers are nobody's. */
export const findOwnServer = async (call: Call, machineId = ""): Promise<MediaServer> => {
  const server = await call.context.store.household.shares.findServer(machineId);
  if (server?.owner.id !== callerOf(call).account.id) throw new PlexFailure(1002);
  return server;
};

export const toV1Section = ({ id, key, type, title }: MediaSection): Element =>
  element("Section", { id, key, type, title });

const toServerFields = ({ name, address, port, version, machineId, lastSeenAt }: MediaServer) => ({
  name,
  address,
  port,
  version,
  scheme: "http",
  host: address,
  localAddresses: "192.168.1.20",
  machineIdentifier: machineId,
  updatedAt: toSeconds(lastSeenAt),
});

/** What may be asked of the server itself is asked with `accessToken`, never with the token of this service. */
const toWireResource = (call: Call, server: MediaServer): Element => {
  const { account } = callerOf(call);
  const isOwned = server.owner.id === account.id;
  const isHome =
    account.membership !== null && account.membership.householdId === server.owner.membership?.householdId;
  return element("resource", {
    name: server.name,
    product: "Plex Media Server",
    productVersion: server.version,
    platform: "Linux",
    device: "PC",
    clientIdentifier: server.machineId,
    createdAt: server.lastSeenAt,
    lastSeenAt: server.lastSeenAt,
    provides: "server",
    ownerId: isOwned ? null : server.owner.id,
    sourceTitle: isOwned ? null : server.owner.title,
    publicAddress: server.address,
    accessToken: madeUp(call, "access", `${account.uuid} ${server.machineId}`),
    owned: isOwned,
    home: isHome,
    synced: false,
    relay: true,
    presence: true,
    httpsRequired: false,
    connections: list("connections", "connection", [
      element("connection", {
        protocol: "http",
        address: server.address,
        port: server.port,
        uri: `http://${server.address}:${server.port}`,
        local: false,
        relay: false,
        IPv6: false,
      }),
    ]),
  });
};
