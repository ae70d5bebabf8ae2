/** What the light shell hands to everything behind the sign-in. */
import { createContext, useContext } from "react";
import type { Backend } from "../backends/backend";
import type { Connection } from "../connection/connections";
import type { I18n } from "../i18n/i18n";
import type { BrowserSessionStore } from "../session/sessionStore";

export interface AdminAppProps {
  connection: Connection;
  /** All that this browser knows, to switch between. */
  connections: Connection[];
  /** Whether there is another server to go to. Absent: there is. */
  canSwitch?: boolean;
  backend: Backend;
  session: BrowserSessionStore;
  i18n: I18n;
  /** Ends the session here and in other tabs; the shell shows its sign-in screen. */
  onSignOut(): void;
  /** Asks who of the household is watching. Absent where the server has no households. */
  onSwitchUser?(): void;
  /** The address leads to another connection, or (null) to the page where one connects. */
  onSwitch(connectionId: string | null): void;
}

export const AdminAppContext = createContext<AdminAppProps | null>(null);

export const useAdminApp = (): AdminAppProps => {
  const props = useContext(AdminAppContext);
  if (!props) throw new Error("useAdminApp needs an <AdminApp> above it");
  return props;
};
