/** The providers of one connection, then its pages. */
import CssBaseline from "@mui/material/CssBaseline";
import { ThemeProvider } from "@mui/material/styles";
import { QueryClient } from "@tanstack/react-query";
import { type ReactNode, useMemo, useState } from "react";
import { CoreAdminContext, localStorageStore } from "react-admin";
import { createQueue } from "../backends/queue";
import { adminStoreKey } from "../connection/connections";
import { Notifications } from "../layout/Notifications";
import { useMode } from "../preferences";
import { createAuthProvider } from "../providers/authProvider";
import { createDataProvider } from "../providers/dataProvider";
import { addFrameMessages } from "../providers/i18nProvider";
import { createSessionExpiry } from "../providers/sessionExpiry";
import { createAppTheme } from "../theme/theme";
import { accents, type AccentName } from "../ui/tokens";
import { useAdminApp } from "./AdminAppContext";
import { BackendContext, QueueContext, SessionContext } from "./BackendContext";
import { Pages } from "./Pages";
import { SessionExpiredDialog } from "./SessionExpiredDialog";

export const AdminRoot = () => {
  const { connection, backend, session } = useAdminApp();
  const { queue, expiry, ...providers } = useProviders();
  return (
    <BackendContext value={backend}>
      <QueueContext value={queue}>
        <SessionContext value={session}>
          <CoreAdminContext basename={`/${connection.id}`} {...providers}>
            <AppTheme accent={connection.backend}>
              <CssBaseline enableColorScheme />
              <Pages />
              <Notifications />
              <SessionExpiredDialog expiry={expiry} />
            </AppTheme>
          </CoreAdminContext>
        </SessionContext>
      </QueueContext>
    </BackendContext>
  );
};

const AppTheme = ({ accent, children }: { accent: string; children: ReactNode }) => {
  const mode = useMode();
  const name: AccentName = accent in accents ? (accent as AccentName) : "usher";
  const theme = useMemo(() => createAppTheme(mode, name), [mode, name]);
  return <ThemeProvider theme={theme}>{children}</ThemeProvider>;
};

/** Made once per connection: nothing of one server is ever shown or sent to another. */
const useProviders = () => {
  const { connection, backend, session, i18n, onSignOut } = useAdminApp();
  const [providers] = useState(() => {
    const expiry = createSessionExpiry();
    const queue = createQueue({ atOnce: backend.writesAtOnce });
    const queryClient = createQueryClient();
    addFrameMessages(i18n);
    return {
      expiry,
      queue,
      queryClient,
      i18nProvider: i18n,
      store: localStorageStore("1", adminStoreKey(connection.id)),
      authProvider: createAuthProvider(backend, { session, expiry, onSignOut }),
      dataProvider: createDataProvider(backend, { queue, onWrite: () => markStale(queryClient) }),
    };
  });
  return providers;
};

export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      // `http.ts` decides what is asked again. A server in the house answers without the internet, too.
      queries: { retry: false, staleTime: 30_000, refetchOnWindowFocus: false, networkMode: "always" },
      mutations: { retry: false, networkMode: "always" },
    },
  });

/** What is on screen is left alone (a form keeps what it was opened with); the next screen reads again. */
const markStale = (queryClient: QueryClient) => {
  for (const resource of ["users", "policies", "profiles", "auth"])
    void queryClient.invalidateQueries({ queryKey: [resource], refetchType: "none" });
};
