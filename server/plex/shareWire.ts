/** A share as it travels. */
import type { Account } from "../store/household/accounts.ts";
import type { Share } from "../store/household/shares.ts";
import type { Call } from "./context.ts";
import { type Settings, toSettings, toWireSettings } from "./settings.ts";
import { madeUp, toWireMember } from "./wire.ts";
import { type Element, element, list } from "./xml.ts";

export const settingsOf = async ({ context }: Call, ownerId: number, account: Account): Promise<Settings> =>
  toSettings(await context.store.household.shares.settings(ownerId, account.id), account);

export const describeShare = async (call: Call, share: Share): Promise<Element> => {
  const { account, server, sections } = share;
  const settings = account && (await settingsOf(call, server.owner.id, account));
  return element("sharedServer", {
    id: share.id,
    name: server.name,
    ownerId: server.owner.id,
    invitedId: account?.id ?? null,
    invitedEmail: account ? null : share.identifier,
    serverId: server.id,
    accepted: share.acceptedAt !== null,
    acceptedAt: share.acceptedAt,
    deletedAt: null,
    leftAt: null,
    owned: true,
    inviteToken: madeUp(call, "invite", String(share.id)),
    machineIdentifier: server.machineId,
    lastSeenAt: server.lastSeenAt,
    numLibraries: sections.length,
    allLibraries: share.hasAllSections,
    ...(account && settings && { invited: toInvited(call, share, account, settings) }),
    ...(settings && { sharingSettings: toWireSettings(settings) }),
    libraries: list(
      "libraries",
      "library",
      sections.map((section) => element("library", { ...section })),
    ),
  });
};

const toInvited = (
  call: Call,
  { acceptedAt, server }: Share,
  account: Account,
  settings: Settings,
): Element => {
  const { id, uuid, title, username, restricted, friendlyName, thumb, email } = toWireMember(
    call,
    account,
  ).fields;
  return element("invited", {
    id,
    uuid,
    title,
    username,
    restricted,
    friendlyName,
    thumb,
    email,
    home:
      account.membership !== null && account.membership.householdId === server.owner.membership?.householdId,
    status: acceptedAt === null ? "pending" : "accepted",
    sharingSettings: toWireSettings(settings),
  });
};
