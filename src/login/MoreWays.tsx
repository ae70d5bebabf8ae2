/** The ways to sign in besides a typed name and password. */
import type { Auth, Person, Session } from "../backends/backend";
import type { Connection } from "../connection/connections";
import { moreWays } from "../i18n/en/moreWays";
import { useI18nWith } from "../i18n/I18nContext";
import type { BrowserSessionStore } from "../session/sessionStore";
import { CodePanel } from "./CodePanel";
import { ForgotPassword } from "./ForgotPassword";
import { KeyPanel } from "./KeyPanel";
import { PeopleGrid } from "./PeopleGrid";
import type { Way } from "./way";
import "./ways.css";

export interface MoreWaysProps {
  auth: Auth;
  way: Way;
  people: readonly Person[];
  connection: Connection;
  session: BrowserSessionStore;
  onGo: (way: Way) => void;
  /** Absent where this is the first way that the server has. */
  onBack: (() => void) | undefined;
  /** Called with each try, to have ready what comes after it. */
  onTry: () => void;
}

export const MoreWays = (props: MoreWaysProps) => {
  const { auth, way, people, connection, session, onGo, onBack, onTry } = props;
  useI18nWith(moreWays);
  const enter = (entered: Session, stay = false) => {
    session.stay(stay);
    session.write(entered);
  };
  if (way.is === "people")
    return (
      <PeopleGrid
        people={people}
        onPick={(person) => onGo({ is: "password", person })}
        onOther={() => onGo({ is: "password" })}
      />
    );
  const shared = { connection, onBack, onTry, onEnter: enter };
  if (way.is === "code" && auth.withCode) return <CodePanel withCode={auth.withCode} {...shared} />;
  if (way.is === "key" && auth.withKey) return <KeyPanel withKey={auth.withKey} {...shared} />;
  if (way.is === "forgot" && auth.resetPassword && auth.withPassword)
    return (
      <ForgotPassword
        resetPassword={auth.resetPassword}
        withPassword={auth.withPassword}
        name={way.name}
        {...shared}
      />
    );
  return null;
};
