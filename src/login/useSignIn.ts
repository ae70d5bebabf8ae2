/** One try after the other to get in, and what became of the last one. */
import { useRef, useState } from "react";
import type { Session } from "../backends/backend";
import { BackendError } from "../backends/errors";

export interface SignInTry {
  isPending: boolean;
  /** Name and password do not match. */
  isWrong: boolean;
  /** Anything else that went wrong. */
  error?: unknown;
}

/** `signIn` resolves with what went wrong, if anything did. While one try is under way it starts no other. */
export const useSignIn = () => {
  const [state, setState] = useState<SignInTry>(idle);
  const isPending = useRef(false);

  const signIn = async (
    enter: () => Promise<Session>,
    onDone: (session: Session) => void,
  ): Promise<unknown> => {
    if (isPending.current) return undefined;
    isPending.current = true;
    setState({ ...idle, isPending: true });
    try {
      onDone(await enter());
      setState(idle);
      return undefined;
    } catch (error) {
      const isWrong = isMismatch(error);
      setState({ isPending: false, isWrong, ...(!isWrong && { error }) });
      return error;
    } finally {
      isPending.current = false;
    }
  };

  return { ...state, signIn };
};

/** Another try with the same password is pointless; after anything else it is what one wants. */
export const isMismatch = (error: unknown): boolean => error instanceof BackendError && error.status === 401;

const idle: SignInTry = { isPending: false, isWrong: false };
