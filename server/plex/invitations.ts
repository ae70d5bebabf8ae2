/** v1: who was asked into a household, or to share, and has not answered. */
import type { Account } from "../store/household/accounts.ts";
import { HouseholdFullError } from "../store/household/errors.ts";
import type { Share } from "../store/household/shares.ts";
import { type Call, callerOf, send } from "./context.ts";
import { gone, PlexFailure, response } from "./errors.ts";
import { asTaken } from "./homeV1.ts";
import { readFlag } from "./params.ts";
import type { Route } from "./routes.ts";
import { toContainer, toSeconds } from "./wire.ts";
import { bareList, type Element, element } from "./xml.ts";

export const invitationRoutes: Route[] = [
  {
    method: "GET",
    path: "/api/invites/requested",
    handle: async (call) => sendPending(call, await readSent(call)),
  },
  {
    method: "GET",
    path: "/api/invites/requests",
    handle: async (call) => sendPending(call, await readReceived(call)),
  },
  {
    method: "DELETE",
    path: "/api/invites/requested/{id}",
    async handle(call) {
      await remove(call, await findPending(call, await readSent(call)));
      return send(call, response(0, "Canceled invite"));
    },
  },
  {
    method: "DELETE",
    path: "/api/invites/requests/{id}",
    async handle(call) {
      await remove(call, await findPending(call, await readReceived(call)));
      return send(call, response(0, "Declined invite"));
    },
  },
  {
    method: "PUT",
    path: "/api/invites/requests/{id}",
    async handle(call) {
      const { households, shares } = call.context.store.household;
      const { invitationId, shares: pending } = await findPending(call, await readReceived(call));
      if (invitationId !== undefined)
        await households.accept(invitationId, callerOf(call).account.id).catch((error: unknown) => {
          throw error instanceof HouseholdFullError ? new PlexFailure(1008) : asTaken(error);
        });
      for (const { id } of pending) await shares.accept(id);
      return send(call, response(0, "Accepted invite"));
    },
  },
];

/** Everything that waits between the caller and one other. */
interface Pending {
  /** The other's number, or the e-mail that has no account yet. */
  id: string;
  account: Account | null;
  identifier: string;
  createdAt: string;
  /** Into the household. */
  invitationId?: number;
  shares: Share[];
}

const readSent = async (call: Call): Promise<Pending[]> => {
  refuseWhereGone(call);
  const { account } = callerOf(call);
  const { households, shares } = call.context.store.household;
  const isAdministrator = account.membership?.kind === "administrator";
  const invitations = isAdministrator
    ? await households.invitationsOf(account.membership?.householdId ?? 0)
    : [];
  const waiting = (await shares.list(account.id)).filter(({ acceptedAt }) => acceptedAt === null);
  return merge([
    ...invitations.map((one) => ({ ...toOther(one), invitationId: one.id, shares: [] })),
    ...waiting.map((share) => ({ ...toOther(share), shares: [share] })),
  ]);
};

const readReceived = async (call: Call): Promise<Pending[]> => {
  refuseWhereGone(call);
  const { account } = callerOf(call);
  const { households, shares } = call.context.store.household;
  const pending: Pending[] = [];
  for (const { id, householdId, createdAt } of await households.invitationsFor(account.id)) {
    const household = await households.find(householdId);
    if (household)
      pending.push({
        ...toOther({ account: household.administrator, identifier: "", createdAt }),
        invitationId: id,
        shares: [],
      });
  }
  for (const share of await shares.receivedBy(account.id))
    if (share.acceptedAt === null)
      pending.push({ ...toOther({ ...share, account: share.server.owner }), shares: [share] });
  return merge(pending);
};

const refuseWhereGone = ({ context }: Call) => {
  if (context.rules.invitesGone) throw gone();
};

const toOther = ({
  account,
  identifier,
  createdAt,
}: Pick<Pending, "account" | "identifier" | "createdAt">) => ({
  id: account ? String(account.id) : identifier,
  account,
  identifier,
  createdAt,
});

/** One entry for each other, whatever waits between them. */
const merge = (entries: readonly Pending[]): Pending[] => {
  const byId = new Map<string, Pending>();
  for (const entry of entries) {
    const known = byId.get(entry.id);
    byId.set(entry.id, known ? { ...entry, ...known, shares: [...known.shares, ...entry.shares] } : entry);
  }
  return [...byId.values()];
};

const sendPending = (call: Call, pending: readonly Pending[]) =>
  send(call, toContainer(call, "Invite", pending.map(toWireInvite)));

const toWireInvite = ({ id, account, identifier, createdAt, invitationId, shares }: Pending): Element =>
  element("Invite", {
    id,
    createdAt: toSeconds(createdAt),
    friend: shares.length > 0,
    home: invitationId !== undefined,
    server: shares.length > 0,
    username: account?.username ?? "",
    email: account?.email ?? identifier,
    thumb: "",
    friendlyName: account?.title ?? identifier,
    servers: bareList(
      "Server",
      shares.map(({ server, sections }) =>
        element("Server", { name: server.name, numLibraries: sections.length }),
      ),
    ),
  });

/** `home`, `friend` and `server` say which of what waits is meant. Throws where there is nothing of that kind. */
const findPending = async (call: Call, all: readonly Pending[]): Promise<Pending> => {
  const found = all.find(({ id }) => id.toLowerCase() === (call.path.id ?? "").toLowerCase());
  const { invitationId, ...rest } = found ?? { shares: [] as Share[] };
  const isHome = readFlag(call.params, "home") ?? false;
  const isShare = (readFlag(call.params, "friend") ?? false) || (readFlag(call.params, "server") ?? false);
  const shares = isShare ? rest.shares : [];
  const isThere = (isHome && invitationId !== undefined) || shares.length > 0;
  if (!found || !isThere) throw new PlexFailure(1002, { v1: response(404, "Invite not found") });
  const { invitationId: _whole, ...others } = found;
  return { ...others, shares, ...(isHome && invitationId !== undefined && { invitationId }) };
};

const remove = async ({ context }: Call, { invitationId, shares }: Pending): Promise<void> => {
  const { household } = context.store;
  if (invitationId !== undefined) await household.households.removeInvitation(invitationId);
  for (const { id } of shares) await household.shares.remove(id);
};
