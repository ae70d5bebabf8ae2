/**
 * Everything behind the sign-in, for one connection. Loaded by the light shell once somebody is signed
 * in (and in the background while they type), so the shell may import nothing of it but types.
 */
import { type ReactNode, useEffect, useLayoutEffect, useState } from "react";
import { createHashRouter, useParams } from "react-router";
import { RouterProvider } from "react-router/dom";
import { connectPlace } from "../connection/address";
import { AdminAppContext, type AdminAppProps, useAdminApp } from "./AdminAppContext";
import { AdminRoot } from "./AdminRoot";

export type { AdminAppProps } from "./AdminAppContext";

/** Give it `key={connection.id}`: providers, cache and router are made once. */
export default function AdminApp(props: AdminAppProps) {
  const router = useRouter();
  return (
    <AdminAppContext value={props}>
      {/* With transitions on, react-admin's checks and the router chase each other through thousands of redirects. */}
      {router && <RouterProvider router={router} useTransitions={false} />}
    </AdminAppContext>
  );
}

/** A data router, because only that one can hold back whoever leaves a half-typed form. */
const useRouter = () => {
  const [router, setRouter] = useState<ReturnType<typeof createHashRouter>>();
  useLayoutEffect(() => {
    const made = createHashRouter([
      { path: "/:connection/*", element: <ConnectionRoute /> },
      { path: "*", element: <Leave to={null} /> },
    ]);
    // Made and ended with this page, or its listener would outlive it: no other moment will do.
    setRouter(made); // oxlint-disable-line react/set-state-in-effect
    return () => made.dispose();
  }, []);
  return router;
};

const ConnectionRoute = () => {
  const { connection: id } = useParams();
  const { connection } = useAdminApp();
  return id === connection.id ? <AdminRoot /> : <Leave to={!id || id === connectPlace ? null : id} />;
};

/** Every way out, the back button and a typed address too, passes the router, which asks about unsaved work. */
const Leave = ({ to }: { to: string | null }): ReactNode => {
  const { onSwitch } = useAdminApp();
  useEffect(() => onSwitch(to), [onSwitch, to]);
  return null;
};
