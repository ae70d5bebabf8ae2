/** The place of the bar that tells of runs. What draws it is loaded once the page has nothing better to do. */
import { useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useState } from "react";
import { useSession } from "../admin/BackendContext";
import { whenQuiet } from "../admin/whenQuiet";

const RunBar = lazy(() => import("./RunBar"));

export const RunStrip = () => {
  const { isAdmin } = useSession();
  const [isDue, setDue] = useState(false);
  const queryClient = useQueryClient();
  useEffect(() => whenQuiet(queryClient, () => setDue(true)), [queryClient]);
  return (
    isDue &&
    isAdmin && (
      <Suspense>
        <RunBar />
      </Suspense>
    )
  );
};
