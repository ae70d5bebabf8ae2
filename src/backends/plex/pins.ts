/** The four digits of a member: their shape, and how long to wait after a wrong one. */
import { BackendError } from "../errors";
import { sleep } from "../http";

/** A text, for it may begin with a zero. */
export const isPin = (pin: string) => /^\d{4}$/.test(pin);

/** At the field that it was typed in. */
export const pinError = (field: "pin" | "current" | "next", reason: PinProblem, retryAfter?: number) => {
  const key = `backends.plex.errors.${reason}`;
  return new BackendError(key, { status: 400, errors: { [field]: key }, retryAfter });
};

export type PinProblem = "pinShape" | "pinNeeded" | "wrongPin";

export interface PinDelay {
  /** Sends it once the time after earlier mistakes has passed. */
  after<Answer>(send: () => Promise<Answer>): Promise<Answer>;
  /** Counts a mistake. Answers with the seconds until the next try is sent. */
  mistake(): number;
  reset(): void;
}

/**
 * The service itself has no lock: ten thousand tries are all that protects a member. So each mistake
 * doubles the wait before the next try is sent, for as long as this page is open.
 */
export const createPinDelay = ({ now = Date.now, wait = sleep } = {}): PinDelay => {
  let mistakes = 0;
  let until = 0;
  return {
    async after(send) {
      const left = until - now();
      if (left > 0) await wait(left / 1000);
      return send();
    },
    mistake() {
      const seconds = Math.min(2 ** mistakes, longest);
      mistakes += 1;
      until = now() + seconds * 1000;
      return seconds;
    },
    reset() {
      mistakes = 0;
      until = 0;
    },
  };
};

/** Seconds. */
const longest = 30;
