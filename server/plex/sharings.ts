/** What an account lets others do on its servers, and the flat list of everybody it shares with. */
import type { Account } from "../store/household/accounts.ts";
import type { Share } from "../store/household/shares.ts";
import { type Call, callerOf, send, sendNothing } from "./context.ts";
import { PlexFailure, response } from "./errors.ts";
import { readNumber } from "./params.ts";
import type { Route } from "./routes.ts";
import { readSettings } from "./settings.ts";
import { settingsOf } from "./shareWire.ts";
import { toContainer, toSeconds, toWireMember } from "./wire.ts";
import { bareList, type Element, element } from "./xml.ts";

export const sharingRoutes: Route[] = [
  {
    method: "PUT",
    path: "/api/v2/sharings/{id}",
    async handle(call) {
      const settings = await setSharing(call);
      return send(call, element("sharing", { ...settings }));
    },
  },
  {
    method: "DELETE",
    path: "/api/v2/sharings/{id}",
    async handle(call) {
      const id = readNumber(call.path.id) ?? 0;
      const removed = await call.context.store.household.shares.removeAllWith(callerOf(call).account.id, id);
      if (removed === 0) throw new PlexFailure(1002);
      return sendNothing(call);
    },
  },
  {
    method: "GET",
    path: "/api/users",
    async handle(call) {
      const known = await readKnown(call);
      const users = await Promise.all(known.map((one) => toV1User(call, one)));
      return send(call, toContainer(call, "User", users));
    },
  },
  {
    method: "PUT",
    path: "/api/users/{id}",
    async handle(call) {
      await setSharing(call);
      return send(call, response(0, "Updated user"));
    },
  },
];

interface Known {
  account: Account;
  /** What the caller shares with it, and what waits. */
  shares: Share[];
}

/** The household but the caller, and whoever else something is shared with. */
const readKnown = async (call: Call): Promise<Known[]> => {
  const { account: me } = callerOf(call);
  const { households, shares } = call.context.store.household;
  const own = await shares.list(me.id);
  const members = me.membership ? await households.members(me.membership.householdId) : [];
  const friends = own.flatMap(({ account }) => account ?? []);
  const accounts = new Map([...members, ...friends].map((account) => [account.id, account]));
  accounts.delete(me.id);
  return [...accounts.values()].map((account) => ({
    account,
    shares: own.filter((share) => share.account?.id === account.id),
  }));
};

/** For who has servers of one's own, or a household. */
const setSharing = async (call: Call) => {
  const { account: me } = callerOf(call);
  const { shares } = call.context.store.household;
  const isOwner = me.membership?.kind === "administrator" || (await shares.serversOf(me.id)).length > 0;
  if (!isOwner) throw new PlexFailure(1042);
  const id = readNumber(call.path.id);
  const known = (await readKnown(call)).find(({ account }) => account.id === id);
  if (!known) throw new PlexFailure(1002);
  await shares.setSettings(me.id, known.account.id, readSettings(call, call.params, known.account));
  return settingsOf(call, me.id, known.account);
};

/** Without uuid, age limit, and whether it is the administrator or the guest: this list is of an older day. */
const toV1User = async (call: Call, { account, shares }: Known): Promise<Element> => {
  const { account: me } = callerOf(call);
  const { thumb } = toWireMember(call, account).fields;
  const settings = await settingsOf(call, me.id, account);
  return element("User", {
    id: account.id,
    title: account.title,
    username: account.username,
    email: account.email,
    recommendationsPlaylistId: "",
    thumb,
    protected: account.isPinSet,
    home: me.membership !== null && account.membership?.householdId === me.membership.householdId,
    ...settings,
    restricted: account.userId === null,
    servers: bareList(
      "Server",
      shares.map(({ id, server, sections, hasAllSections, acceptedAt }) =>
        element("Server", {
          id,
          serverId: server.id,
          machineIdentifier: server.machineId,
          name: server.name,
          lastSeenAt: toSeconds(server.lastSeenAt),
          numLibraries: sections.length,
          allLibraries: hasAllSections,
          owned: true,
          pending: acceptedAt === null,
        }),
      ),
    ),
  });
};
