/** The place of the bar that tells of runs. What draws it is loaded with the first of them. */
import { lazy, Suspense, useSyncExternalStore } from "react";
import { useSession } from "../admin/BackendContext";
import { useRunsLoader } from "./RunsContext";

const RunBar = lazy(() => import("./RunBar"));

export const RunStrip = () => {
  const { isAdmin } = useSession();
  const { subscribe, isLoaded } = useRunsLoader();
  const areLoaded = useSyncExternalStore(subscribe, isLoaded);
  return (
    areLoaded &&
    isAdmin && (
      <Suspense>
        <RunBar />
      </Suspense>
    )
  );
};
