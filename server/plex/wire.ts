/** Households and accounts as they travel. Times are seconds since 1970. */
import { createHmac } from "node:crypto";
import type { Account } from "../store/household/accounts.ts";
import { type Household, mostMembers } from "../store/household/households.ts";
import { addressOf, type Call } from "./context.ts";
import { bareList, type Element, element, type Field, list } from "./xml.ts";

export const toSeconds = (time: string): number => Math.floor(Date.parse(time) / 1000);

/** Null and "" alike are nothing: v2 writes null in JSON. */
const orNull = (text: string): string | null => text || null;

const thumbOf = (call: Call, { uuid, updatedAt }: Account): string =>
  `${addressOf(call)}/users/${uuid}/avatar?c=${toSeconds(updatedAt)}`;

const isRestricted = ({ userId }: Account) => userId === null;

// --- v2 ---

const toHomeFields = ({ context }: Call, household: Household) => ({
  id: context.rules.householdHasOwnId ? household.id : household.administrator.id,
  name: household.name,
  guestUserID: household.guest.id,
  guestUserUUID: household.guest.uuid,
  guestEnabled: household.isGuestEnabled,
  subscription: household.administrator.hasSubscription,
});

export const toWireHome = (call: Call, household: Household): Element =>
  element("home", toHomeFields(call, household));

export const toWireHomeWithUsers = (call: Call, household: Household, members: readonly Account[]): Element =>
  element("home", {
    ...toHomeFields(call, household),
    users: list(
      "users",
      "user",
      members.map((member) => toWireMember(call, member)),
    ),
  });

/** A member in a list, and what a write on a managed user answers. */
export const toWireMember = (call: Call, account: Account, over: Record<string, Field> = {}): Element =>
  element("user", {
    id: account.id,
    uuid: account.uuid,
    title: account.title,
    username: orNull(account.username),
    email: orNull(account.email),
    friendlyName: orNull(account.friendlyName),
    thumb: thumbOf(call, account),
    hasPassword: account.isPasswordSet,
    restricted: isRestricted(account),
    updatedAt: toSeconds(account.updatedAt),
    restrictionProfile: orNull(account.restrictionProfile),
    admin: account.membership?.kind === "administrator",
    guest: account.membership?.kind === "guest",
    protected: account.isPinSet,
    ...over,
  });

/** The account that a token is for, with the secrets that the service tells, too. */
export const toWireAccount = (
  call: Call,
  account: Account,
  { token, members }: { token: string; members: number },
): Element => {
  const { kind } = account.membership ?? {};
  const { hasSubscription: isActive } = account;
  return element("user", {
    id: account.id,
    uuid: account.uuid,
    username: account.username,
    title: account.title,
    email: account.email,
    friendlyName: account.friendlyName,
    locale: null,
    confirmed: true,
    joinedAt: toSeconds(account.createdAt),
    emailOnlyAuth: false,
    hasPassword: account.isPasswordSet,
    protected: account.isPinSet,
    thumb: thumbOf(call, account),
    authToken: token,
    mailingListStatus: isRestricted(account) ? null : "unsubscribed",
    mailingListActive: false,
    scrobbleTypes: "",
    country: "SE",
    ...(account.isPinSet && { pin: madeUp(call, "pin", account.uuid) }),
    subscription: element("subscription", {
      active: isActive,
      subscribedAt: isActive ? account.createdAt : null,
      status: isActive ? "Active" : "Inactive",
      paymentService: null,
      plan: isActive ? "lifetime" : null,
      features: list("features", "feature", isActive ? ["pass", "home", "sync", "content_filter"] : ["home"]),
    }),
    subscriptionDescription: isActive ? "Lifetime Plex Pass" : null,
    restricted: isRestricted(account),
    anonymous: null,
    restrictionProfile: orNull(account.restrictionProfile),
    home: kind !== undefined,
    guest: kind === "guest",
    homeSize: members,
    homeAdmin: kind === "administrator",
    maxHomeSize: mostMembers,
    certificateVersion: 3,
    rememberExpiresAt: Math.floor(call.context.now() / 1000) + 14 * 24 * 3600,
    profile: element("profile", {
      autoSelectAudio: true,
      defaultAudioLanguage: "en",
      defaultSubtitleLanguage: "en",
      autoSelectSubtitle: 0,
    }),
    entitlements: list("entitlements", "entitlement", isActive ? ["all"] : []),
    roles: list("roles", "role", isActive ? ["plexpass"] : []),
    services: list("services", "service", [
      element("service", {
        identifier: "metadata-dev",
        endpoint: "https://metadata.invalid",
        token: madeUp(call, "service", account.uuid),
        secret: null,
        status: "online",
      }),
    ]),
    twoFactorEnabled: false,
    backupCodesCreated: false,
  });
};

/** Looks like a secret of the service and opens nothing here. The same for the same account, so that it can be looked for. */
export const madeUp = ({ context }: Call, kind: string, about: string): string =>
  createHmac("sha256", context.secret).update(`${kind} ${about}`).digest("base64url").slice(0, 20);

// --- v1 ---

export const toContainer = (
  call: Call,
  tag: string,
  items: readonly Element[],
  over: Record<string, Field> = {},
) =>
  element("MediaContainer", {
    friendlyName: "myPlex",
    identifier: "com.plexapp.plugins.myplex",
    machineIdentifier: madeUp(call, "machine", "myplex"),
    totalSize: items.length,
    size: items.length,
    ...over,
    items: bareList(tag, items),
  });

/** What is nothing is left out, but for names: they are "" there. `hasPassword` is a word, unlike its neighbours. */
export const toV1Member = (call: Call, account: Account): Element =>
  element("User", {
    id: account.id,
    uuid: account.uuid,
    admin: account.membership === null || account.membership.kind === "administrator",
    guest: account.membership?.kind === "guest",
    restricted: isRestricted(account),
    restrictionProfile: orNull(account.restrictionProfile),
    hasPassword: String(account.isPasswordSet),
    protected: account.isPinSet,
    title: account.title,
    username: account.username,
    email: account.email,
    thumb: thumbOf(call, account),
  });

/** What v1's switch answers: the token is called otherwise there. */
export const toV1Account = (call: Call, account: Account, token: string): Element =>
  element("user", {
    email: account.email,
    id: account.id,
    uuid: account.uuid,
    username: account.username,
    title: account.title,
    thumb: thumbOf(call, account),
    home: account.membership !== null,
    homeAdmin: account.membership?.kind === "administrator",
    restricted: isRestricted(account),
    authenticationToken: token,
  });
