/** The place of the bar that tells of runs. What draws it is loaded once the page has nothing better to do. */
import { lazy, Suspense, useEffect, useState } from "react";
import { useSession } from "../admin/BackendContext";

const RunBar = lazy(() => import("./RunBar"));

export const RunStrip = () => {
  const { isAdmin } = useSession();
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), 500);
    return () => clearTimeout(timer);
  }, []);
  return (
    isDue &&
    isAdmin && (
      <Suspense>
        <RunBar />
      </Suspense>
    )
  );
};
