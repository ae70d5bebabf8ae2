/** Waits for the end of the session. What that and a lost answer need is loaded long before, for then the network may be gone, too. */
import { useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from "react";
import { loadReadBack } from "../backends/edit";
import type { SessionExpiry } from "../providers/sessionExpiry";
import { whenQuiet } from "./whenQuiet";

const load = () => import("./SessionExpiredDialog");
const SessionExpiredDialog = lazy(load);

export const SessionWatch = ({ expiry }: { expiry: SessionExpiry }) => {
  const queryClient = useQueryClient();
  const isExpired = useSyncExternalStore(expiry.subscribe, expiry.isExpired);
  const [wasExpired, setWasExpired] = useState(false);
  if (isExpired && !wasExpired) setWasExpired(true); // it closes by itself
  useEffect(
    () =>
      whenQuiet(queryClient, () => {
        for (const each of [load, loadReadBack]) void each().catch(() => undefined);
      }),
    [queryClient],
  );
  if (!wasExpired) return null;
  return (
    <Suspense fallback={null}>
      <SessionExpiredDialog expiry={expiry} />
    </Suspense>
  );
};
