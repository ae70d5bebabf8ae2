/** What every further way to sign in is given. */
import type { Session } from "../backends/backend";
import type { Connection } from "../connection/connections";

export interface PanelProps {
  connection: Connection;
  /** Absent where there is nowhere to go back to. */
  onBack: (() => void) | undefined;
  /** Called with each try, to have ready what comes after it. */
  onTry: () => void;
  /** Somebody is in. `stay`: beyond the browser's window. */
  onEnter: (session: Session, stay?: boolean) => void;
}
