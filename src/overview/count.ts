/**
 * What the overview counts. Each figure is a filter of the list and how many match it, counted by the same
 * function that the list filters with: the number shown is the number of rows that its link leads to. Pure.
 */
import { type User, type UserFilter, type Users, userKinds } from "../backends/backend";
import { matches } from "../backends/paginate";
import { toSpan } from "../backends/span";

export interface Figure {
  key: string;
  filter: UserFilter;
  /** Undefined: not known yet. */
  count: number | undefined;
}

/** Groups that the server can tell nothing about are absent. */
export interface Groups {
  total: Figure;
  /** Everybody is in one of them. */
  roles?: Figure[];
  /** Everybody is in one of them. */
  states?: Figure[];
  hidden?: Figure;
  /** Each holds those before it. */
  recent?: Figure[];
  /** Each holds those behind it. */
  idle?: Figure[];
  lastSeenIn?: Weeks;
  lastSignInIn?: Weeks;
}

/** Everybody is in one of the weeks, or in the rest. */
export interface Weeks {
  weeks: (Figure & { from: Date; to: Date })[];
  earlier: Figure & { to: Date };
  never: Figure;
}

export interface CountOptions {
  filters: Users["filters"];
  /** Undefined while they are read: then there are the same groups, without counts. */
  users: readonly User[] | undefined;
  /** The first days of the weeks to tell apart, the oldest first; the last week goes on. */
  weeks: readonly Date[];
  now: number;
}

export const countGroups = ({ filters, users, weeks, now }: CountOptions): Groups => {
  const figure = (key: string, filter: UserFilter): Figure => ({
    key,
    filter,
    count: users?.filter((user) => matches(user, filter, now)).length,
  });
  const can = (key: keyof UserFilter) => filters.includes(key);
  const byWeek = (key: "lastSeenIn" | "lastSignInIn"): Weeks => {
    const [first = new Date(now)] = weeks;
    return {
      weeks: weeks.map((from, index) => {
        const next = weeks[index + 1];
        const span = toSpan(from, next);
        return { ...figure(span, { [key]: span }), from, to: next ?? new Date(now) };
      }),
      earlier: { ...figure("earlier", { [key]: toSpan(undefined, first) }), to: first },
      never: figure("never", { [key]: "never" }),
    };
  };

  return {
    total: figure("total", {}),
    ...(can("kind")
      ? { roles: userKinds.map((kind) => figure(`kind.${kind}`, { kind })) }
      : can("isAdmin") && {
          roles: [true, false].map((isAdmin) => figure(`isAdmin.${isAdmin}`, { isAdmin })),
        }),
    ...(can("isDisabled") && {
      states: can("isLockedOut")
        ? [
            figure("enabled", { isDisabled: false }),
            figure("disabled", { isDisabled: true, isLockedOut: false }),
            figure("lockedOut", { isDisabled: true, isLockedOut: true }),
          ]
        : [figure("enabled", { isDisabled: false }), figure("disabled", { isDisabled: true })],
    }),
    ...(can("isHidden") && { hidden: figure("hidden", { isHidden: true }) }),
    ...(can("lastSeen") && {
      recent: (["within1", "within7", "within30"] as const).map((lastSeen) => figure(lastSeen, { lastSeen })),
      idle: (["over30", "over90", "over365", "never"] as const).map((lastSeen) =>
        figure(lastSeen, { lastSeen }),
      ),
    }),
    ...(can("lastSeenIn") && { lastSeenIn: byWeek("lastSeenIn") }),
    ...(can("lastSignInIn") && { lastSignInIn: byWeek("lastSignInIn") }),
  };
};

/** Whoever was here last, the latest first. */
export const lastHere = (users: readonly User[], most: number): User[] =>
  users
    .filter(({ lastSeenAt }) => lastSeenAt !== undefined)
    .toSorted((a, b) => (b.lastSeenAt ?? "").localeCompare(a.lastSeenAt ?? ""))
    .slice(0, most);
