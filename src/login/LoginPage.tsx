/** Signing in to one server, in the ways that it knows. */
import { lazy, Suspense, useEffect } from "react";
import type { Server } from "../backends/backend";
import type { Connection } from "../connection/connections";
import { ServerPage } from "../connection/ServerPage";
import { useI18n } from "../i18n/I18nContext";
import type { BrowserSessionStore } from "../session/sessionStore";
import { Alert } from "../ui/Alert";
import { Card } from "../ui/Card";
import { PasswordForm } from "./PasswordForm";

const FirstAdminForm = lazy(() => import("./FirstAdminForm"));

export interface LoginPageProps {
  connection: Connection;
  server: Server;
  session: BrowserSessionStore;
  /** A message key: why the visitor is here again. */
  notice?: string | undefined;
  canSwitch: boolean;
  /** Loads what comes after the sign-in. Called when nothing else is to do, and with each try. */
  onGetReady: () => void;
  /** Somebody else made the first administrator. */
  onTaken: () => void;
}

export const LoginPage = ({ connection, server, notice, canSwitch, ...rest }: LoginPageProps) => {
  const { translate } = useI18n();
  const { auth, info } = server;
  const isNew = Boolean(auth.createFirstAdmin);
  useIdle(rest.onGetReady);
  return (
    <ServerPage
      connection={connection}
      title={translate(isNew ? "login.setUp" : "login.title", { server: connection.name })}
      canSwitch={canSwitch}
    >
      {notice && <Alert tone="info">{translate(notice)}</Alert>}
      <Card>
        {isNew && <p>{translate("login.isNew")}</p>}
        {info.welcome && <p className="u-welcome">{info.welcome}</p>}
        {connection.signIn?.password && !isNew && <Alert tone="info">{translate("login.demo")}</Alert>}
        <Ways auth={auth} connection={connection} {...rest} />
      </Card>
    </ServerPage>
  );
};

type WaysProps = Pick<LoginPageProps, "connection" | "session" | "onGetReady" | "onTaken"> &
  Pick<Server, "auth">;

const Ways = ({ auth, onGetReady, onTaken, ...rest }: WaysProps) => {
  const { translate } = useI18n();
  const { createFirstAdmin, withPassword } = auth;
  if (createFirstAdmin)
    return (
      <Suspense fallback={null}>
        <FirstAdminForm createFirstAdmin={createFirstAdmin} onTaken={onTaken} {...rest} />
      </Suspense>
    );
  if (withPassword) return <PasswordForm withPassword={withPassword} onTry={onGetReady} {...rest} />;
  return <p>{translate("login.noWay")}</p>;
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
