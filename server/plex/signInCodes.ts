/** Codes that wait for approval. In memory: a restart forgets them. */
import { randomInt } from "node:crypto";
import { isSameSecret } from "../secrets.ts";
import type { AccountDevice } from "../store/household/devices.ts";

export interface SignInCode {
  id: number;
  /** 25 characters of a strong one, four of one that somebody types. */
  code: string;
  isStrong: boolean;
  /** What asked for it, and may ask for its token. */
  device: AccountDevice;
  /** Milliseconds since 1970. */
  createdAt: number;
  expiresAt: number;
  /** There once somebody approved. */
  token: string | null;
}

export interface SignInCodes {
  add(device: AccountDevice, isStrong: boolean): SignInCode;
  find(id: number): SignInCode | undefined;
  /** In any letter case. Approved ones are not found: a code is approved once. */
  findToApprove(code: string): SignInCode | undefined;
}

export const createSignInCodes = (seconds: number, now: () => number): SignInCodes => {
  const codes = new Map<number, SignInCode>();
  let lastId = randomInt(1_000_000_000, 2_000_000_000);
  const expire = () => {
    for (const [id, { expiresAt }] of codes) if (expiresAt <= now()) codes.delete(id);
  };
  const isTaken = (code: string) => [...codes.values()].some((known) => known.code === code);
  const draw = (isStrong: boolean): string => {
    const code = Array.from({ length: isStrong ? 25 : 4 }, () =>
      isStrong ? any(strongLetters) : any(typedLetters),
    ).join("");
    return isTaken(code) ? draw(isStrong) : code;
  };
  return {
    add(device, isStrong) {
      expire();
      const createdAt = now();
      const code = {
        id: ++lastId,
        code: draw(isStrong),
        isStrong,
        device,
        createdAt,
        expiresAt: createdAt + seconds * 1000,
        token: null,
      };
      codes.set(code.id, code);
      // Anybody may ask for one: the oldest goes before memory does.
      if (codes.size > mostCodes) codes.delete(codes.keys().next().value ?? 0);
      return code;
    },
    find(id) {
      expire();
      return codes.get(id);
    },
    findToApprove(typed) {
      expire();
      const wanted = typed.trim().toLowerCase();
      return [...codes.values()].find(
        ({ code, token }) => token === null && isSameSecret(wanted, code.toLowerCase()),
      );
    },
  };
};

const mostCodes = 1000;

/** Without those that are read for one another. */
const typedLetters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
const strongLetters = "abcdefghijklmnopqrstuvwxyz0123456789";
const any = (letters: string) => letters.charAt(randomInt(letters.length));
