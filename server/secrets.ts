/** Compares what nobody may guess. Tokens need none of that: they are kept and looked up as their hash. */
import { hash, timingSafeEqual } from "node:crypto";

/** Takes as long however much of it is right. */
export const isSameSecret = (given: string, known: string): boolean =>
  timingSafeEqual(digest(given), digest(known));

export const hashToken = (token: string): string => hash("sha256", token);

const digest = (text: string) => hash("sha256", text, "buffer");
