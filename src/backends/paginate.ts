/** Filters, sorts and pages in the browser, for what a server cannot do or only does with everyone at once. */
import type { LastSeen, User, UserFilter, UserKind, UserPage, UserQuery } from "./backend";
import { now as readClock } from "./clock";
import { fold, orderOf } from "./order";
import { isInSpan } from "./span";

/** The same list again is faster: what it is ordered and searched by is kept with it. */
export const paginate = (everyone: readonly User[], query: UserQuery, now = readClock()): UserPage => {
  const { sort, filter } = query;
  const page = atLeast1(query.page) ?? 1;
  const perPage = atLeast1(query.perPage) ?? 25;
  const order = orderOf(everyone);
  const { q, ...others } = filter;
  const wanted = fold(q?.trim() ?? "");
  const all = order.by(sort.field, sort.order);
  const isAsked = Object.values(others).some((value) => value !== undefined);
  const found = wanted ? all.filter((index) => order.texts[index]!.includes(wanted)) : all;
  const matching = isAsked ? found.filter((index) => matches(everyone[index]!, others, now)) : found;
  return {
    users: matching.slice((page - 1) * perPage, page * perPage).map((index) => everyone[index]!),
    total: matching.length,
  };
};

/** Page and size stand in the address, where anybody can write anything. */
const atLeast1 = (number: number) => (Number.isInteger(number) && number > 0 ? number : undefined);

export const matches = (user: User, filter: UserFilter, now = readClock()): boolean =>
  (!filter.q?.trim() || mentions(user, filter.q)) &&
  isOrUnasked(filter.isAdmin, user.isAdmin) &&
  isOrUnasked(filter.isDisabled, user.isDisabled) &&
  isOrUnasked(filter.isHidden, user.isHidden) &&
  isOrUnasked(filter.isLockedOut, user.isLockedOut) &&
  (filter.kind === undefined || kindOf(user) === filter.kind) &&
  (filter.library === undefined || mayUse(user, filter.library)) &&
  (filter.lastSeen === undefined || wasSeen(user.lastSeenAt, filter.lastSeen, now)) &&
  (filter.lastSeenIn === undefined || isInSpan(user.lastSeenAt, filter.lastSeenIn)) &&
  (filter.lastSignInIn === undefined || isInSpan(user.lastSignInAt, filter.lastSignInIn));

export const kindOf = ({ isAdmin, isManaged, isGuest }: User): UserKind => {
  if (isGuest) return "guest";
  if (isManaged) return "managed";
  return isAdmin ? "administrator" : "member";
};

/** What a user says nothing about is not so. */
const isOrUnasked = (wanted: boolean | undefined, is: boolean | undefined) =>
  wanted === undefined || (is ?? false) === wanted;

const mayUse = ({ libraryIds = [] }: User, library: string) =>
  libraryIds === "all" || libraryIds.includes(library);

/** Whether any part of user name, full name or e-mail is this text, in either case. */
const mentions = ({ name, fullName, email }: User, q: string) =>
  [name, fullName, email].some((text) => text && fold(text).includes(fold(q.trim())));

const wasSeen = (lastSeenAt: string | undefined, range: LastSeen, now: number) => {
  if (range === "never") return !lastSeenAt;
  const days = Number(range.replace(/\D+/, ""));
  const isRecent = lastSeenAt !== undefined && now - Date.parse(lastSeenAt) < days * 86_400_000;
  return range.startsWith("within") ? isRecent : !isRecent;
};
