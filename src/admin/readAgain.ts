/** A page that the browser kept while it was left (back/forward cache) shows what was so when it was left. */
import type { QueryClient } from "@tanstack/react-query";

/**
 * What is on screen and only looked at is read again at once, the rest when it is next opened: a form keeps what it
 * was opened with and what was typed, and a save finds what others changed. Returns the way to stop.
 */
export const readAgainAfterReturn = (queryClient: QueryClient) => {
  const look = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    void queryClient.invalidateQueries({
      predicate: ({ queryKey }) => isForForm(queryKey),
      refetchType: "none",
    });
    void queryClient.invalidateQueries({ predicate: ({ queryKey }) => !isForForm(queryKey) });
  };
  addEventListener("pageshow", look);
  return () => removeEventListener("pageshow", look);
};

/** react-admin's names: one record, by resource and method. */
const isForForm = (queryKey: readonly unknown[]) => queryKey[1] === "getOne";
