/** Renders a page as behind the sign-in: providers, router and texts, on any backend, without the frame. */
import { ThemeProvider } from "@mui/material/styles";
import { QueryClient } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { CoreAdminContext, memoryStore } from "react-admin";
import { createMemoryRouter } from "react-router";
import { RouterProvider } from "react-router/dom";
import { AdminAppContext, type AdminAppProps } from "../admin/AdminAppContext";
import { BackendContext, QueueContext, SessionContext } from "../admin/BackendContext";
import type { Backend, Session } from "../backends/backend";
import { createQueue } from "../backends/queue";
import { openRuns } from "../bulk/openRuns";
import { createRunsLoader, RunsContext } from "../bulk/RunsContext";
import type { Connection } from "../connection/connections";
import { errors } from "../i18n/en/errors";
import { shell } from "../i18n/en/shell";
import { I18nContext } from "../i18n/I18nContext";
import { createI18n, type Messages } from "../i18n/i18n";
import { JournalContext } from "../journal/JournalContext";
import { openJournal } from "../journal/openJournal";
import { recordWrites } from "../journal/recordWrites";
import { Notifications } from "../layout/Notifications";
import { createAuthProvider } from "../providers/authProvider";
import { createDataProvider } from "../providers/dataProvider";
import { addFrameMessages, addPageMessages } from "../providers/i18nProvider";
import { createSessionExpiry } from "../providers/sessionExpiry";
import type { BrowserSessionStore } from "../session/sessionStore";
import { createAppTheme } from "../theme/theme";
import { createMemorySessionStore } from "./memorySessionStore";

export interface RenderInAdminOptions {
  backend: Backend;
  session: Session;
  /** A route's path below the connection, such as "users/:id/*". */
  path?: string;
  /** The address to start at, below the connection. */
  at?: string;
  connections?: Connection[];
  onSignOut?: () => void;
  /** Texts that come with the page. */
  messages?: Messages;
}

export const renderInAdmin = async (element: ReactNode, options: RenderInAdminOptions) => {
  const { backend: unrecorded, path = "*", at = "", onSignOut = () => {} } = options;
  const i18n = createI18n("en", shell);
  i18n.add(errors);
  addFrameMessages(i18n);
  await addPageMessages(i18n, unrecorded);
  if (options.messages) i18n.add(options.messages);
  const session = toBrowserStore(options.session);
  const journal = openJournal(testConnection.id);
  const backend = recordWrites(unrecorded, { journal, connectionId: testConnection.id, session });
  const expiry = createSessionExpiry();
  const queue = createQueue({ atOnce: backend.writesAtOnce, wait: () => Promise.resolve() });
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 30_000 } } });
  const opened = openRuns({ backend, queue, connection: testConnection });
  const runs = createRunsLoader(() => Promise.resolve(opened));
  const store = memoryStore();
  const props: AdminAppProps = {
    connection: testConnection,
    connections: options.connections ?? [testConnection],
    backend,
    session,
    i18n,
    onSignOut,
    onSwitch: () => {},
  };
  const page = (
    <AdminAppContext value={props}>
      <I18nContext value={i18n}>
        <BackendContext value={backend}>
          <JournalContext value={journal}>
            <RunsContext value={runs}>
              <QueueContext value={queue}>
                <SessionContext value={session}>
                  <CoreAdminContext
                    basename={`/${testConnection.id}`}
                    queryClient={queryClient}
                    i18nProvider={i18n}
                    store={store}
                    authProvider={createAuthProvider(backend, { session, expiry, onSignOut })}
                    dataProvider={createDataProvider(backend, { queue })}
                  >
                    <ThemeProvider theme={theme}>
                      {element}
                      <Notifications />
                    </ThemeProvider>
                  </CoreAdminContext>
                </SessionContext>
              </QueueContext>
            </RunsContext>
          </JournalContext>
        </BackendContext>
      </I18nContext>
    </AdminAppContext>
  );
  const router = createMemoryRouter(
    [
      { path: `/${testConnection.id}/${path}`, element: page },
      { path: "*", element: null },
    ],
    {
      initialEntries: [`/${testConnection.id}/${at}`],
    },
  );
  return {
    ...render(<RouterProvider router={router} useTransitions={false} />),
    router,
    queryClient,
    expiry,
    store,
    session,
    journal,
    runs: opened,
  };
};

export const testConnection: Connection = {
  id: "home",
  name: "Home music",
  backend: "navidrome",
  url: "http://music.test",
  clientId: "test",
  isOffered: false,
};

const theme = createAppTheme({ mode: "light", accent: "blue" });

const toBrowserStore = (session: Session): BrowserSessionStore => ({
  ...createMemorySessionStore(session),
  stay: () => {},
  subscribe: () => () => {},
});
