/** New ids of users. */
import { randomBytes } from "node:crypto";

const digits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const length = 22;

/** 128 random bits as 22 digits of base 62, as Navidrome writes them. */
export const createId = (bytes: Uint8Array = randomBytes(16)): string => {
  let rest = BigInt(`0x${Buffer.from(bytes).toString("hex")}`);
  let id = "";
  while (id.length < length) {
    id = digits.charAt(Number(rest % 62n)) + id;
    rest /= 62n;
  }
  return id;
};
