/** v2: what is shared with whom. An account shares its own servers, and no others. */

import { UnknownLibraryError } from "../store/errors.ts";
import type { Account } from "../store/household/accounts.ts";
import { AlreadyThereError } from "../store/household/errors.ts";
import type { MediaServer, Share } from "../store/household/shares.ts";
import { type Call, callerOf, send, sendNothing } from "./context.ts";
import { PlexFailure } from "./errors.ts";
import { isObject, type Params, readNumber, readNumbers, readText } from "./params.ts";
import { findOwnServer } from "./resources.ts";
import type { Route } from "./routes.ts";
import { readSettings } from "./settings.ts";
import { describeShare } from "./shareWire.ts";
import { element, list } from "./xml.ts";

export const shareRoutes: Route[] = [
  {
    method: "GET",
    path: "/api/v2/shared_servers/owned/accepted",
    handle: async (call) => sendShares(call, (await readOwn(call)).filter(isAccepted)),
  },
  ...["/api/v2/shared_servers/owned/pending", "/api/v2/shared_servers/invites/owned/pending"].map(
    (path): Route => ({
      method: "GET",
      path,
      handle: async (call) =>
        sendShares(
          call,
          (await readOwn(call)).filter((share) => !isAccepted(share)),
        ),
    }),
  ),
  {
    method: "GET",
    path: "/api/v2/shared_servers/invites/received/pending",
    async handle(call) {
      const received = await call.context.store.household.shares.receivedBy(callerOf(call).account.id);
      const invites = received
        .filter((share) => !isAccepted(share))
        .map(({ id, server }) =>
          element("invite", {
            owner: element("owner", {
              username: server.owner.username,
              email: server.owner.email,
              title: server.owner.title,
              friendlyName: server.owner.friendlyName || null,
            }),
            sharedServers: list("sharedServers", "sharedServer", [
              element("sharedServer", { id, name: server.name }),
            ]),
          }),
        );
      return send(call, list("invites", "invite", invites));
    },
  },
  {
    method: "POST",
    path: "/api/v2/shared_servers",
    async handle(call) {
      const { params } = call;
      const server = await findOwnServer(call, readText(params, "machineIdentifier"));
      const draft = {
        invited: readNumber(params.invitedId) ?? readText(params, "invitedEmail"),
        sectionIds: readNumbers(params, "librarySectionIds"),
        settings: settingsIn(params),
      };
      return send(call, await describeShare(call, await share(call, server, draft)), 201);
    },
  },
  {
    method: "POST",
    path: "/api/v2/shared_servers/{id}",
    async handle(call) {
      const found = await findOwnShare(call, call.path.id);
      const { params } = call;
      return send(
        call,
        await describeShare(
          call,
          await changeShare(call, found, {
            sectionIds: readNumbers(params, "librarySectionIds"),
            settings: settingsIn(params),
          }),
        ),
      );
    },
  },
  {
    method: "DELETE",
    path: "/api/v2/shared_servers/{id}",
    async handle(call) {
      const { id } = await findOwnShare(call, call.path.id);
      await call.context.store.household.shares.remove(id);
      return sendNothing(call);
    },
  },
  {
    method: "POST",
    path: "/api/v2/shared_servers/{id}/accept",
    async handle(call) {
      const { shares } = call.context.store.household;
      const received = await shares.receivedBy(callerOf(call).account.id);
      const waiting = received.find(
        ({ id, acceptedAt }) => String(id) === call.path.id && acceptedAt === null,
      );
      if (!waiting) throw new PlexFailure(1002);
      await shares.accept(waiting.id);
      return sendNothing(call);
    },
  },
];

const settingsIn = ({ settings }: Params): Params => (isObject(settings) ? settings : {});

export const isAccepted = ({ acceptedAt }: Share): boolean => acceptedAt !== null;

const readOwn = (call: Call): Promise<Share[]> =>
  call.context.store.household.shares.list(callerOf(call).account.id);

const sendShares = async (call: Call, shares: readonly Share[]) =>
  send(
    call,
    list("sharedServers", "sharedServer", await Promise.all(shares.map((one) => describeShare(call, one)))),
  );

export const findOwnShare = async (call: Call, id: string | undefined): Promise<Share> => {
  const found = (await readOwn(call)).find((one) => String(one.id) === id);
  if (!found) throw new PlexFailure(1002);
  return found;
};

export interface ShareRequest {
  /** No ids at all mean all sections, which was seen to surprise. Undefined, where there is a share: they stay. */
  sectionIds: readonly number[] | undefined;
  settings: Params;
}

/** With a member of the household, or who has something of the caller's already, it counts at once. */
export const share = async (
  call: Call,
  server: MediaServer,
  { invited, sectionIds = [], settings: sent }: ShareRequest & { invited: number | string | undefined },
): Promise<Share> => {
  const { account: owner } = callerOf(call);
  const { shares } = call.context.store.household;
  if (invited === undefined || invited === "") throw new PlexFailure(1004);
  const account = await findInvited(call, invited);
  if (account?.id === owner.id) throw new PlexFailure(1008);
  const settings = readSettings(call, sent, account);
  const made = await shares
    .create({
      serverId: server.id,
      accountId: account?.id ?? null,
      identifier: String(invited),
      sectionIds: sectionIds.length ? sectionIds : "all",
      isAccepted: account !== null && (await isKnown(call, account)),
    })
    .catch((error: unknown) => {
      throw error instanceof AlreadyThereError ? sharedAlready(call) : asUnknownSection(error);
    });
  if (account) await shares.setSettings(owner.id, account.id, settings);
  return made;
};

export const changeShare = async (
  call: Call,
  { id, account }: Share,
  { sectionIds, settings: sent }: ShareRequest,
): Promise<Share> => {
  const { shares } = call.context.store.household;
  const settings = readSettings(call, sent, account);
  if (sectionIds)
    await shares.setSections(id, sectionIds.length ? sectionIds : "all").catch(asUnknownSection);
  if (account) await shares.setSettings(callerOf(call).account.id, account.id, settings);
  return findOwnShare(call, String(id));
};

/** Null: an e-mail that has no account yet. Throws for a number or a name that nobody has. */
const findInvited = async (call: Call, invited: number | string): Promise<Account | null> => {
  const { accounts } = call.context.store.household;
  const account =
    typeof invited === "number"
      ? await accounts.find(invited)
      : await accounts.findByIdentifier(invited.trim());
  if (account) return account;
  if (typeof invited === "string" && invited.includes("@")) return null;
  throw new PlexFailure(1002);
};

/** Managed users of other households are nobody to share with. */
const isKnown = async (call: Call, other: Account): Promise<boolean> => {
  const { account } = callerOf(call);
  if (account.membership !== null && account.membership.householdId === other.membership?.householdId)
    return true;
  if (other.userId === null) throw new PlexFailure(1002);
  return (await readOwn(call)).some((one) => one.account?.id === other.id && isAccepted(one));
};

const sharedAlready = ({ context }: Call): PlexFailure =>
  context.rules.sharedAlreadyCode === 1999 ? new PlexFailure(1999, { field: "base" }) : new PlexFailure(1014);

const asUnknownSection = (error: unknown): never => {
  throw error instanceof UnknownLibraryError ? new PlexFailure(1008) : error;
};
