/** The session ended under an open page: the same user signs in, and the page goes on where it was. */
import { lazy, type ReactNode, type SubmitEvent, Suspense, useRef, useState } from "react";
import type { Auth, Session } from "../backends/backend";
import { ErrorAlert } from "../errors/ErrorAlert";
import { useI18n } from "../i18n/I18nContext";
import type { BrowserSessionStore } from "../session/sessionStore";
import { Alert } from "../ui/Alert";
import { Button } from "../ui/Button";
import { PasswordField } from "../ui/PasswordField";
import { TextField } from "../ui/TextField";
import { useFirstFocus } from "./useFirstFocus";
import { isMismatch, useSignIn } from "./useSignIn";
import "../ui/ui.css";

const AgainByOther = lazy(() => import("./AgainByOther"));

export interface SignInAgainProps {
  server: Auth;
  /** For messages: a `Connection` fits. */
  connection: { name: string; url: string; backend: string };
  session: BrowserSessionStore;
  /** What the user signed in as. */
  name: string;
  onDone: () => void;
  /** "Sign in as somebody else". */
  onLeave: () => void;
}

export const SignInAgain = ({ server, connection, session, name, onDone, onLeave }: SignInAgainProps) => {
  const { translate } = useI18n();
  const { withPassword, withCode, withKey } = server;
  const isKey = session.read()?.isKey === true;
  const [byCode, setByCode] = useState(!withPassword);
  const [stranger, setStranger] = useState<string>();

  /** Only the same user may go on: what is typed into the page below is theirs. */
  const enter = (entered: Session) => {
    const before = session.read();
    if (before && before.userId !== entered.userId) return setStranger(entered.name);
    session.write(entered);
    return onDone();
  };

  const leave = (
    <Button look="quiet" onClick={onLeave}>
      {translate("login.somebodyElse")}
    </Button>
  );
  const said = stranger !== undefined && (
    <Alert tone="danger">{translate("login.stranger", { other: stranger, name })}</Alert>
  );
  if (isKey || byCode)
    return (
      <Suspense fallback={null}>
        <AgainByOther
          withKey={isKey ? withKey : undefined}
          withCode={isKey ? undefined : withCode}
          connection={connection}
          onTry={() => setStranger(undefined)}
          onEntered={enter}
        >
          {said}
          <div className="u-row">
            {withPassword && !isKey && (
              <Button look="quiet" onClick={() => setByCode(false)}>
                {translate("login.usePassword")}
              </Button>
            )}
            {leave}
          </div>
        </AgainByOther>
      </Suspense>
    );
  return (
    <AgainByPassword withPassword={withPassword!} connection={connection} name={name} onEntered={enter}>
      {withCode && (
        <Button look="quiet" onClick={() => setByCode(true)}>
          {translate(`backends.${connection.backend}.code.title`)}
        </Button>
      )}
      {leave}
    </AgainByPassword>
  );
};

interface AgainByPasswordProps extends Pick<SignInAgainProps, "connection" | "name"> {
  withPassword: NonNullable<Auth["withPassword"]>;
  onEntered: (session: Session) => void;
  /** Other ways out of here. */
  children: ReactNode;
}

const AgainByPassword = ({ withPassword, connection, name, onEntered, children }: AgainByPasswordProps) => {
  const { translate } = useI18n();
  const [password, setPassword] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const { isPending, isWrong, error, signIn } = useSignIn();
  useFirstFocus(input);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    event.stopPropagation(); // React hands it on to a form around the dialog's place in the tree
    const failure = await signIn(() => withPassword({ username: name, password }), onEntered);
    if (failure === undefined) return;
    if (isMismatch(failure)) setPassword("");
    input.current?.focus();
  };

  return (
    <form className="u-form" method="post" noValidate onSubmit={(event) => void submit(event)}>
      {error !== undefined && <ErrorAlert error={error} server={connection} />}
      <TextField
        label={translate("login.username")}
        name="username"
        autoComplete="username"
        readOnly
        value={name}
      />
      <PasswordField
        ref={input}
        label={translate("login.password")}
        name="password"
        autoComplete="current-password"
        value={password}
        error={isWrong && translate("login.wrong")}
        onChange={(event) => setPassword(event.target.value)}
      />
      <div className="u-row">
        <Button type="submit" look="primary" isPending={isPending}>
          {translate("login.submit")}
        </Button>
        {children}
      </div>
    </form>
  );
};
