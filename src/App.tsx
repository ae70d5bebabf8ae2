/** The map of the app: which server, then its sign-in, then its pages. */
import { lazy, Suspense, useEffect } from "react";
import type { Config } from "./config";
import { connectPlace, goTo } from "./connection/address";
import { ConnectionRoute } from "./connection/ConnectionRoute";
import type { Connection } from "./connection/connections";
import { useConnections } from "./connection/useConnections";
import { usePlace } from "./connection/usePlace";
import { accentOf } from "./ui/tokens";
import { useTokens } from "./ui/useTokens";

const ConnectPage = lazy(() => import("./connection/ConnectPage"));

export const App = ({ config }: { config: Config }) => {
  const { connections, refresh } = useConnections(config);
  const place = useStart(usePlace(), connections);
  const connection = connections.find(({ id }) => id === place);
  useTokens(accentOf(connection));
  if (connection)
    return (
      <ConnectionRoute
        key={connection.id}
        connection={connection}
        connections={connections}
        canSwitch={config.otherAddresses || connections.length > 1}
      />
    );
  return (
    <Suspense fallback={null}>
      <ConnectPage
        config={config}
        connections={connections}
        unknownId={place && place !== connectPlace ? place : undefined}
        onChange={refresh}
      />
    </Suspense>
  );
};

/** Where only one server is offered, and no other is known, there is nothing to pick. */
const useStart = (place: string, connections: Connection[]) => {
  const [only, ...others] = connections;
  const start = !place && only?.isOffered && !others.length ? only.id : place;
  useEffect(() => {
    if (start !== place) goTo(start, { replace: true });
  }, [start, place]);
  return start;
};
