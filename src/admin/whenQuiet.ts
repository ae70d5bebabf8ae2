/** Work that must not get into the way of what the page was opened for. */
import type { QueryClient } from "@tanstack/react-query";

/** Once nothing is being read any more; half a second after the call at the earliest. Returns the way to call it off. */
export const whenQuiet = (queryClient: QueryClient, work: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout>;
  const look = () => {
    timer = setTimeout(() => (queryClient.isFetching() ? look() : work()), 500);
  };
  look();
  return () => clearTimeout(timer);
};
