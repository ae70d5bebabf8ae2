/** Compares what nobody may guess. Tokens need none of that: they are kept and looked up as their hash. */
import { hash, timingSafeEqual } from "node:crypto";

/** Takes as long however much of it is right. How long a secret is, everybody may know. */
export const isSameSecret = (given: string, known: string): boolean => {
  const [one, other] = [Buffer.from(given), Buffer.from(known)];
  return one.length === other.length && timingSafeEqual(one, other);
};

export const hashToken = (token: string): string => hash("sha256", token);
