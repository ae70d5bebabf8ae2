/** One try of anything after the other, and what became of the last one. */
import { useRef, useState } from "react";

/** `run` resolves with what went wrong, if anything did. While one try is under way it starts no other. */
export const useTry = () => {
  const [state, setState] = useState<{ isPending: boolean; error?: unknown }>({ isPending: false });
  const isPending = useRef(false);
  const run = async (work: () => Promise<void>): Promise<unknown> => {
    if (isPending.current) return undefined;
    isPending.current = true;
    setState({ isPending: true });
    try {
      await work();
      setState({ isPending: false });
      return undefined;
    } catch (error) {
      setState({ isPending: false, error });
      return error;
    } finally {
      isPending.current = false;
    }
  };
  return { ...state, run };
};
