/** Compares what nobody may guess. Tokens need none of it: they are looked up by their hash. */
import { hash, timingSafeEqual } from "node:crypto";

/** Takes as long however much of it is right. */
export const isSameSecret = (given: string, known: string): boolean =>
  timingSafeEqual(digest(given), digest(known));

const digest = (text: string) => hash("sha256", text, "buffer");
