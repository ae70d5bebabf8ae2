/** Waiting until somebody approves a code elsewhere. Asks politely, and longer pauses apart where a server wants that. */
import type { CodeSignIn, Session } from "../backends/backend";
import { BackendError } from "../backends/errors";
import { mayPass } from "../errors/mayPass";

export interface WaitOptions {
  /** Leaving the screen, or a new code. */
  signal: AbortSignal;
  /** Whether the last question stayed without an answer. The next is asked all the same. */
  onTrouble: (isTrouble: boolean) => void;
}

/** Rejects with status 404 once the code has run out, with the reason where the server lets nobody in, or as aborted. */
export const waitForApproval = async (
  poll: CodeSignIn["poll"],
  secret: string,
  { signal, onTrouble }: WaitOptions,
): Promise<Session> => {
  for (let seconds = pollSeconds; ; ) {
    await pause(seconds, signal);
    seconds = pollSeconds;
    try {
      const session = await poll(secret, { signal });
      signal.throwIfAborted();
      if (session) return session;
      onTrouble(false);
    } catch (error) {
      if (signal.aborted || !mayPass(error)) throw error;
      onTrouble(true);
      if (error instanceof BackendError) seconds = Math.max(pollSeconds, error.retryAfter ?? 0);
    }
  }
};

export const pollSeconds = 2.5;

/** Shorter where somebody comes back to this tab: from the one where they approved it, most likely. */
const pause = (seconds: number, signal: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    signal.throwIfAborted();
    const onVisible = () => {
      if (!document.hidden) finish();
    };
    const finish = () => {
      clean();
      resolve();
    };
    const onAbort = () => {
      clean();
      reject(signal.reason as Error);
    };
    const timer = setTimeout(finish, seconds * 1000);
    const clean = () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", onVisible);
      signal.removeEventListener("abort", onAbort);
    };
    document.addEventListener("visibilitychange", onVisible);
    signal.addEventListener("abort", onAbort);
  });
