/** Loads what is behind the sign-in, and hands the address over to it. */
import { useEffect, useLayoutEffect, useState } from "react";
import type { Backend, Server } from "../backends/backend";
import { describeError } from "../errors/describeError";
import { useI18n, useLastingI18n } from "../i18n/I18nContext";
import type { I18n } from "../i18n/i18n";
import type { BrowserSessionStore } from "../session/sessionStore";
import { Button } from "../ui/Button";
import { Card } from "../ui/Card";
import { connectPlace, goTo, handOverAddress } from "./address";
import type { Connection } from "./connections";
import { MountPoint } from "./MountPoint";
import { OpeningPage } from "./OpeningPage";
import { ServerPage } from "./ServerPage";

export interface AdminGateProps {
  connection: Connection;
  connections: Connection[];
  canSwitch: boolean;
  server: Server;
  session: BrowserSessionStore;
  onSignOut: () => void;
  /** Undefined where the server has no households. */
  onSwitchUser: (() => void) | undefined;
}

/** Ahead of time, so that it is there when the password is typed. Whoever needs it later says if it failed. */
export const getAdminReady = () => void loadAdmin().catch(() => undefined);

let loading: Promise<typeof import("../admin")> | undefined;

const loadAdmin = async () => {
  loading ??= import("../admin");
  try {
    return await loading;
  } catch (error) {
    loading = undefined;
    throw error;
  }
};

export const AdminGate = (props: AdminGateProps) => {
  const { connection, connections, canSwitch, server, session, onSignOut, onSwitchUser } = props;
  const i18n = useLastingI18n();
  const loaded = useLoaded(server, i18n);
  if (loaded.state === "loading") return <OpeningPage connection={connection} canSwitch={canSwitch} />;
  if (loaded.state === "failed") return <NotLoadedPage {...props} error={loaded.error} />;
  const { mountAdmin, backend } = loaded;
  const onSwitch = (id: string | null) => goTo(id ?? connectPlace);
  return (
    <AddressOwner>
      <MountPoint
        mount={mountAdmin}
        props={{
          connection,
          connections,
          backend,
          session,
          i18n,
          onSignOut,
          onSwitch,
          canSwitch,
          ...(onSwitchUser && { onSwitchUser }),
        }}
      />
    </AddressOwner>
  );
};

type Admin = Awaited<ReturnType<typeof loadAdmin>>;
type Loaded =
  | { state: "loading" }
  | { state: "failed"; error: unknown }
  | { state: "loaded"; mountAdmin: Admin["mountAdmin"]; backend: Backend };

const useLoaded = (server: Server, i18n: I18n) => {
  const [loaded, setLoaded] = useState<Loaded>({ state: "loading" });
  useEffect(() => {
    let isCurrent = true;
    const load = async () => {
      const next = await tryToLoad();
      if (isCurrent) setLoaded(next);
    };
    const tryToLoad = async (): Promise<Loaded> => {
      try {
        const [{ mountAdmin, errors }, backend] = await Promise.all([
          loadAdmin(),
          server.open(),
          i18n.loadPart("admin"),
        ]);
        i18n.add(errors);
        return { state: "loaded", mountAdmin, backend };
      } catch (error) {
        return { state: "failed", error };
      }
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, [server, i18n]);
  return loaded;
};

/** Around the admin: its router, and nobody else, follows the address. */
const AddressOwner = ({ children }: { children: React.ReactNode }) => {
  useLayoutEffect(handOverAddress, []);
  return children;
};

const NotLoadedPage = ({ connection, canSwitch, error }: AdminGateProps & { error: unknown }) => {
  const { translate } = useI18n();
  const { title, text, params } = describeError(error, connection);
  return (
    <ServerPage connection={connection} canSwitch={canSwitch} title={translate(title, params)}>
      <Card>
        <p role="alert">{translate(text, params)}</p>
        <Button look="primary" onClick={() => location.reload()}>
          {translate("app.reload")}
        </Button>
      </Card>
    </ServerPage>
  );
};
