/** The providers of one connection, then its pages. */
import { CacheProvider } from "@emotion/react";
import CssBaseline from "@mui/material/CssBaseline";
import { ThemeProvider } from "@mui/material/styles";
import { MutationCache, type Query, QueryCache, QueryClient } from "@tanstack/react-query";
import { memo, type ReactNode, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { CoreAdminContext, localStorageStore } from "react-admin";
import { type BackendError, SignedOutError } from "../backends/errors";
import { createQueue } from "../backends/queue";
import { createRunsLoader, RunsContext } from "../bulk/RunsContext";
import { useRunsLife } from "../bulk/useRunsLife";
import { adminStoreKey } from "../connection/connections";
import { mayPass } from "../errors/mayPass";
import { directionOf } from "../i18n/languages";
import { JournalContext } from "../journal/JournalContext";
import { openJournal } from "../journal/openJournal";
import { recordWrites } from "../journal/recordWrites";
import { Notifications } from "../layout/Notifications";
import { News } from "../news/News";
import { createAuthProvider } from "../providers/authProvider";
import { createDataProvider } from "../providers/dataProvider";
import { addFrameMessages } from "../providers/i18nProvider";
import { createSessionExpiry, type SessionExpiry } from "../providers/sessionExpiry";
import { createAppTheme } from "../theme/theme";
import { useStyleCache } from "../theme/useStyleCache";
import { useDensity, useMode } from "../theme/useTheme";
import { type AccentName, accentOf } from "../ui/tokens";
import { useAdminApp } from "./AdminAppContext";
import { BackendContext, QueueContext, SessionContext } from "./BackendContext";
import { Pages } from "./Pages";
import { readAgainAfterReturn } from "./readAgain";
import { SessionWatch } from "./SessionWatch";

/** Not drawn anew with each address: react-admin would set up its routes and resources again, and everybody with them. */
export const AdminRoot = memo(function AdminRoot() {
  const { connection, session } = useAdminApp();
  const { backend, journal, runs, queue, expiry, ...providers } = useProviders();
  useRunsLife(runs, {
    connectionId: connection.id,
    queryClient: providers.queryClient,
    expiry,
    isAdmin: session.read()?.isAdmin ?? false,
  });
  return (
    <BackendContext value={backend}>
      <JournalContext value={journal}>
        <QueueContext value={queue}>
          <RunsContext value={runs}>
            <SessionContext value={session}>
              <CoreAdminContext basename={`/${connection.id}`} {...providers}>
                <AppTheme accent={accentOf(connection)} language={providers.i18nProvider.getLanguage()}>
                  <CssBaseline enableColorScheme />
                  <Pages />
                  <Notifications />
                  <News />
                  <SessionWatch expiry={expiry} />
                </AppTheme>
              </CoreAdminContext>
            </SessionContext>
          </RunsContext>
        </QueueContext>
      </JournalContext>
    </BackendContext>
  );
});

interface AppThemeProps {
  accent: AccentName;
  language: string;
  children: ReactNode;
}

const AppTheme = ({ accent, language, children }: AppThemeProps) => {
  const mode = useMode();
  const density = useDensity();
  const styles = useStyleCache(directionOf(language));
  const direction = styles?.direction;
  const theme = useMemo(
    () => createAppTheme({ mode, accent, direction, density }),
    [mode, accent, direction, density],
  );
  if (!styles) return null;
  return (
    <CacheProvider value={styles.cache}>
      <ThemeProvider theme={theme}>{children}</ThemeProvider>
    </CacheProvider>
  );
};

/** Made once per connection: nothing of one server is ever shown or sent to another. */
const useProviders = () => {
  const { connection, backend: unrecorded, session, i18n, onSignOut } = useAdminApp();
  const [providers] = useState(() => {
    const journal = openJournal(connection.id);
    const backend = recordWrites(unrecorded, { journal, connectionId: connection.id, session });
    const expiry = createSessionExpiry();
    const queue = createQueue({ atOnce: backend.writesAtOnce });
    const queryClient = createQueryClient(expiry);
    const onWrite = () => markStale(queryClient);
    const onSignedOut = () => expiry.report();
    addFrameMessages(i18n);
    return {
      backend,
      journal,
      runs: createRunsLoader(async () =>
        (await import("../bulk/openRuns")).openRuns({ backend, queue, connection, onWrite, onSignedOut }),
      ),
      expiry,
      queue,
      queryClient,
      store: localStorageStore("1", adminStoreKey(connection.id)),
      authProvider: createAuthProvider(backend, { session, expiry, onSignOut }),
      dataProvider: createDataProvider(backend, { queue, onWrite }),
    };
  });
  useForgetting(providers.queryClient);
  useEffect(() => readAgainAfterReturn(providers.queryClient), [providers.queryClient]);
  // Another object with each language, so that react-admin draws anew.
  return { ...providers, i18nProvider: useSyncExternalStore(i18n.subscribe, i18n.current) };
};

/** What was read is let go with the page. Else it is held for minutes more: everybody, and who was signed in. */
const useForgetting = (queryClient: QueryClient) => {
  const isHere = useRef(false);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
      // Once everything on the page has let go of it, and only if the page is not drawn anew (StrictMode).
      queueMicrotask(() => !isHere.current && queryClient.clear());
    };
  }, [queryClient]);
};

/** Not only react-admin's own queries hear that the session has ended. */
const createQueryClient = (expiry: SessionExpiry) => {
  const onError = (error: unknown) => {
    if (error instanceof SignedOutError) expiry.report();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      // `http.ts` decides what is asked again. A server in the house answers without the internet, too.
      queries: {
        retry: false,
        staleTime: 30_000,
        refetchOnWindowFocus: false,
        networkMode: "always",
        refetchInterval: pauseAfterFailure,
        refetchOnReconnect: ({ state }) => state.status === "error" && "always",
      },
      mutations: { retry: false, networkMode: "always" },
    },
  });
};

/** Milliseconds. What could not be read comes back by itself, once the server does. */
const pauseAfterFailure = ({ state: { status, error } }: Query) =>
  status === "error" && mayPass(error) && ((error as BackendError).retryAfter ?? 5) * 1000;

/** What is on screen is left alone (a form keeps what it was opened with); the next screen reads again. */
const markStale = (queryClient: QueryClient) => {
  for (const resource of ["users", "policies", "profiles", "auth"])
    void queryClient.invalidateQueries({ queryKey: [resource], refetchType: "none" });
};
