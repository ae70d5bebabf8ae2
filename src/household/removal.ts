/** What removing somebody means. In a household it is one thing for managed users, and another for the rest. Pure. */
import type { Backend, User } from "../backends/backend";

export interface Removal {
  /** Where the texts of the question stand. */
  texts: "user.delete" | "household.remove.managed" | "household.remove.member";
  /** Whether the name has to be typed. */
  asksForName: boolean;
}

export const removalOf = ({ household }: Pick<Backend, "household">, user: User): Removal => {
  if (!household) return { texts: "user.delete", asksForName: user.isAdmin };
  return user.isManaged
    ? { texts: "household.remove.managed", asksForName: true }
    : { texts: "household.remove.member", asksForName: false };
};

/** Whether somebody like them can be created afterwards: an account that left a household is invited instead. */
export const canBeMadeAgain = (
  { users, household }: Pick<Backend, "users" | "household">,
  { isManaged }: Pick<User, "isManaged">,
): boolean => users.create !== undefined && (!household || isManaged === true);

/** Names are compared as they are seen: a space at an end cannot be. */
export const isTypedName = (typed: string, { name }: Pick<User, "name">): boolean =>
  typed.trim().normalize() === name.trim().normalize();
