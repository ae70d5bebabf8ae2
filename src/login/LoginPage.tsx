/** Signing in to one server: what it has to say, and the ways in that it knows. */
import { lazy, Suspense, useEffect } from "react";
import type { Server } from "../backends/backend";
import type { Connection } from "../connection/connections";
import { OpeningCard } from "../connection/OpeningPage";
import { ServerPage } from "../connection/ServerPage";
import { useI18n } from "../i18n/I18nContext";
import type { BrowserSessionStore } from "../session/sessionStore";
import { Alert } from "../ui/Alert";
import { Card } from "../ui/Card";
import { Ways } from "./Ways";

const FirstAdminForm = lazy(() => import("./FirstAdminForm"));

export interface LoginPageProps extends Omit<WaysInProps, "server"> {
  /** Null until it has answered. */
  server: Server | null;
  canSwitch: boolean;
}

/** The frame is there from the start, and stays: so do a language that is being chosen, and the keyboard. */
export const LoginPage = ({ server, canSwitch, ...rest }: LoginPageProps) => {
  const { translate } = useI18n();
  const { connection } = rest;
  const isNew = server?.auth.createFirstAdmin !== undefined;
  return (
    <ServerPage
      connection={connection}
      title={translate(isNew ? "login.setUp" : "login.title", { server: connection.name })}
      canSwitch={canSwitch}
    >
      {server ? <WaysIn server={server} {...rest} /> : <OpeningCard server={connection.name} />}
    </ServerPage>
  );
};

interface WaysInProps {
  connection: Connection;
  server: Server;
  session: BrowserSessionStore;
  /** A message key: why the visitor is here again. */
  notice?: string | undefined;
  /** Loads what comes after the sign-in. Called when nothing else is to do, and with each try. */
  onGetReady: () => void;
  /** Somebody else made the first administrator. */
  onTaken: () => void;
}

const WaysIn = ({ connection, server, session, notice, onGetReady, onTaken }: WaysInProps) => {
  const { translate } = useI18n();
  const { auth, info } = server;
  const { createFirstAdmin } = auth;
  useIdle(onGetReady);
  return (
    <>
      {notice && <Alert tone="info">{translate(notice)}</Alert>}
      {info.warning && (
        <Alert tone="warning">
          {translate(`backends.${connection.backend}.${info.warning}`, {
            server: connection.name,
            version: info.version,
          })}
        </Alert>
      )}
      <Card>
        {createFirstAdmin && <p>{translate("login.isNew")}</p>}
        {info.welcome && <Welcome text={info.welcome} />}
        {connection.signIn?.password && !createFirstAdmin && (
          <Alert tone="info">
            {auth.withPassword
              ? translate("login.demo", { name: connection.signIn.username })
              : translate("login.demoElsewhere", {
                  name: connection.signIn.username,
                  password: connection.signIn.password,
                })}
          </Alert>
        )}
        {createFirstAdmin ? (
          <Suspense fallback={null}>
            <FirstAdminForm
              createFirstAdmin={createFirstAdmin}
              connection={connection}
              session={session}
              onTaken={onTaken}
            />
          </Suspense>
        ) : (
          <Ways auth={auth} connection={connection} session={session} onTry={onGetReady} />
        )}
      </Card>
    </>
  );
};

/** A long one scrolls, by keyboard too, so that the form stays in sight. */
const Welcome = ({ text }: { text: string }) => {
  const { translate } = useI18n();
  const isLong = text.length > 300 || text.split("\n").length > 5;
  return (
    <p
      className="u-welcome"
      dir="auto"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
      {...(isLong && { tabIndex: 0, role: "region", "aria-label": translate("login.welcome") })}
    >
      {text}
    </p>
  );
};

/** Once the form stands and the browser has nothing better to do. */
const useIdle = (work: () => void) => {
  useEffect(() => {
    // Safari has no idle callback.
    if (typeof requestIdleCallback === "undefined") {
      const timer = setTimeout(work, 1000);
      return () => clearTimeout(timer);
    }
    const handle = requestIdleCallback(work, { timeout: 3000 });
    return () => cancelIdleCallback(handle);
  }, [work]);
};
