/** v1: the same shares, by server. */
import type { MediaServer, Share } from "../store/household/shares.ts";
import { type Call, send } from "./context.ts";
import { PlexFailure, response } from "./errors.ts";
import { isObject, type Params, readNumber, readNumbers, readText } from "./params.ts";
import { findOwnServer, toV1Section } from "./resources.ts";
import type { Route } from "./routes.ts";
import { changeShare, findOwnShare, share } from "./shares.ts";
import { settingsOf } from "./shareWire.ts";
import { madeUp, toContainer, toSeconds } from "./wire.ts";
import { bareList, type Element, element } from "./xml.ts";

export const shareV1Routes: Route[] = [
  {
    method: "GET",
    path: "/api/servers/{machineId}/shared_servers",
    async handle(call) {
      const server = await findOwnServer(call, call.path.machineId);
      const shares = await call.context.store.household.shares.list(server.owner.id);
      const here = shares.filter((one) => one.server.id === server.id);
      const items = await Promise.all(here.map((one) => toV1Share(call, server, one)));
      return send(call, toContainer(call, "SharedServer", items, { machineIdentifier: server.machineId }));
    },
  },
  {
    method: "POST",
    path: "/api/servers/{machineId}/shared_servers",
    async handle(call) {
      const server = await findOwnServer(call, call.path.machineId);
      const { wanted, settings } = readBody(call.params);
      const invited = readNumber(wanted.invited_id) ?? readText(wanted, "invited_email");
      const sectionIds = readNumbers(wanted, "library_section_ids");
      const made = await share(call, server, { invited, sectionIds, settings });
      return send(call, toContainer(call, "SharedServer", [await toV1Share(call, server, made)]), 201);
    },
  },
  {
    method: "PUT",
    path: "/api/servers/{machineId}/shared_servers/{id}",
    async handle(call) {
      const server = await findOwnServer(call, call.path.machineId);
      const found = await findOnServer(call, server);
      const { wanted, settings } = readBody(call.params);
      const sectionIds = readNumbers(wanted, "library_section_ids");
      await changeShare(call, found, { sectionIds, settings });
      return send(call, response(0, "Updated shared server"));
    },
  },
  {
    method: "DELETE",
    path: "/api/servers/{machineId}/shared_servers/{id}",
    async handle(call) {
      const { id } = await findOnServer(call, await findOwnServer(call, call.path.machineId));
      await call.context.store.household.shares.remove(id);
      return send(call, response(0, "Removed shared server"));
    },
  },
];

const findOnServer = async (call: Call, server: MediaServer): Promise<Share> => {
  const found = await findOwnShare(call, call.path.id);
  if (found.server.id !== server.id) throw new PlexFailure(1002);
  return found;
};

const readBody = ({ shared_server: wanted, sharing_settings: settings }: Params) => {
  if (!isObject(wanted)) throw new PlexFailure(1004);
  return { wanted, settings: isObject(settings) ? settings : {} };
};

/** `accessToken` is the other's key to the server: whoever reads this should forget it at once. */
const toV1Share = async (
  call: Call,
  server: MediaServer,
  { id, account, ...one }: Share,
): Promise<Element> => {
  const shared = new Set(one.sections.map((section) => section.id));
  return element("SharedServer", {
    id,
    username: account?.username || (account?.title ?? ""),
    email: account ? account.email : one.identifier,
    userID: account?.id ?? null,
    accessToken: account && madeUp(call, "access", `${account.uuid} ${server.machineId}`),
    name: server.name,
    acceptedAt: one.acceptedAt && toSeconds(one.acceptedAt),
    invitedAt: toSeconds(one.createdAt),
    ...(account && (await settingsOf(call, server.owner.id, account))),
    owned: true,
    allLibraries: one.hasAllSections,
    sections: bareList(
      "Section",
      server.sections.map((section) =>
        element("Section", { ...toV1Section(section).fields, shared: shared.has(section.id) }),
      ),
    ),
  });
};
