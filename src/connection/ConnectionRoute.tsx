/** One connection on screen: its server's answer, then its sign-in, then its pages. */
import { lazy, Suspense, useEffect, useEffectEvent, useState, useSyncExternalStore } from "react";
import type { Server } from "../backends/backend";
import { SignedOutError } from "../backends/errors";
import { LoginPage } from "../login/LoginPage";
import { useWhoIsWatching } from "../login/useWhoIsWatching";
import { watchComingBack } from "../session/comeBack";
import { type BrowserSessionStore, sessionStoreOf } from "../session/sessionStore";
import { AdminGate, getAdminReady } from "./AdminGate";
import { leavePage } from "./address";
import { type Connection, clearAdminStore } from "./connections";
import { OpeningPage } from "./OpeningPage";
import { UnreachablePage } from "./UnreachablePage";
import { useServer } from "./useServer";

const WhoIsWatching = lazy(() => import("../login/WhoIsWatching"));

export interface ConnectionRouteProps {
  connection: Connection;
  connections: Connection[];
  /** Whether there is another server to go to. */
  canSwitch: boolean;
}

/** Give it `key={connection.id}`. */
export const ConnectionRoute = ({ connection, connections, canSwitch }: ConnectionRouteProps) => {
  const session = sessionStoreOf(connection.id);
  const userId = useSyncExternalStore(session.subscribe, () => session.read()?.userId ?? null);
  const { known, retry } = useServer(connection, session);
  const server = known.state === "ready" ? known.server : null;
  const { notice, end } = useEnd(session);
  const watching = useWhoIsWatching(connection.id, session, server?.auth);
  useEffect(() => {
    if (userId) getAdminReady(); // beside the server's answer, not after it
  }, [userId]);
  const leave = (why: Notice) => {
    end(why);
    if (server?.auth.createFirstAdmin) retry(); // there is somebody now, so it offers another way in
  };
  useResume(connection.id, server, session, () => leave("login.expired"));

  if (known.state === "failed")
    return <UnreachablePage connection={connection} canSwitch={canSwitch} {...known} onRetry={retry} />;
  if (!userId) {
    return (
      <LoginPage
        connection={connection}
        server={server}
        session={session}
        notice={notice ?? undefined}
        canSwitch={canSwitch}
        onGetReady={getAdminReady}
        onTaken={() => leave("firstAdmin.taken")}
      />
    );
  }
  if (!server) return <OpeningPage connection={connection} canSwitch={canSwitch} />;
  const signOut = () => {
    void server.auth.signOut?.().catch(() => undefined); // signed out here is what counts
    leavePage(connection.id);
    leave(null);
    clearAdminStore(connection.id);
  };
  const me = session.read();
  if (watching.isAsked && me)
    return (
      <Suspense fallback={<OpeningPage connection={connection} canSwitch={canSwitch} />}>
        <WhoIsWatching
          connection={connection}
          auth={server.auth}
          me={me}
          isAfterSignIn={watching.isAfterSignIn}
          onGetReady={getAdminReady}
          onStay={watching.answer}
          onSwitched={(next) => {
            // Where the last one was, and how they had the list, is no business of the next.
            leavePage(connection.id);
            clearAdminStore(connection.id);
            session.write(next);
            watching.answer();
          }}
          onExpired={() => leave("login.expired")}
          onSignOut={signOut}
        />
      </Suspense>
    );
  return (
    <AdminGate
      key={userId}
      connection={connection}
      connections={connections}
      canSwitch={canSwitch}
      server={server}
      session={session}
      onSignOut={signOut}
      onSwitchUser={watching.ask}
    />
  );
};

/** Why the sign-in is on screen: a message key, or null where nothing needs to be said. */
type Notice = "login.expired" | "login.elsewhere" | "firstAdmin.taken" | null;

/** `end` signs out here and in other tabs. A session that ends without it was ended in another tab. */
const useEnd = (session: BrowserSessionStore) => {
  const [notice, setNotice] = useState<Notice>(null);
  useEffect(
    () =>
      session.subscribe(() => {
        if (session.read()) setNotice(null);
        else setNotice("login.elsewhere");
      }),
    [session],
  );
  const end = (why: Notice) => {
    session.write(null);
    setNotice(why); // instead of what the listener above thought
  };
  return { notice, end };
};

/** A session kept from an earlier visit is on screen at once; meanwhile the server says whether it still holds. */
const useResume = (
  connectionId: string,
  server: Server | null,
  session: BrowserSessionStore,
  onExpired: () => void,
) => {
  const expire = useEffectEvent(onExpired);
  useEffect(() => {
    const resume = async () => {
      const before = session.read();
      if (!server || !before) return;
      const isSame = () => session.read()?.userId === before.userId;
      try {
        const fresh = await server.auth.resume();
        const now = session.read();
        if (!now || !isSame()) return;
        const next = { ...fresh, token: now.token }; // another answer may have brought a newer one
        if (JSON.stringify(next) !== JSON.stringify(now)) session.write(next);
      } catch (error) {
        // Of other errors the pages will hear, too.
        if (error instanceof SignedOutError && isSame()) expire();
      }
    };
    void resume();
    return watchComingBack(connectionId, session, () => void resume());
  }, [connectionId, server, session]);
};
