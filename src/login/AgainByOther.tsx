/** Signing in again by a code or a key, for whoever came that way. Loaded when it is needed. */
import type { ReactNode } from "react";
import type { Auth, Session } from "../backends/backend";
import { moreWays } from "../i18n/en/moreWays";
import { useI18nWith } from "../i18n/I18nContext";
import { CodeForm } from "./CodeForm";
import { KeyForm } from "./KeyForm";
import "./ways.css";

export interface AgainByOtherProps {
  withCode: Auth["withCode"] | undefined;
  withKey: Auth["withKey"] | undefined;
  connection: { name: string; url: string; backend: string };
  onTry: () => void;
  onEntered: (session: Session) => void;
  /** Other ways out of here. */
  children: ReactNode;
}

export default function AgainByOther(props: AgainByOtherProps) {
  const { withCode, withKey, connection, onTry, onEntered, children } = props;
  useI18nWith(moreWays);
  return (
    <div className="u-form">
      {withKey && <KeyForm withKey={withKey} connection={connection} onTry={onTry} onEntered={onEntered} />}
      {withCode && (
        <CodeForm withCode={withCode} connection={connection} onStart={onTry} onApproved={onEntered} />
      )}
      {children}
    </div>
  );
}
