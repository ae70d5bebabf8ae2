/** The session ended under an open page: the same user's password, and the page goes on where it was. */
import { type SubmitEvent, useRef, useState } from "react";
import type { Auth } from "../backends/backend";
import { ErrorAlert } from "../errors/ErrorAlert";
import { useI18n } from "../i18n/I18nContext";
import type { BrowserSessionStore } from "../session/sessionStore";
import { Button } from "../ui/Button";
import { PasswordField } from "../ui/PasswordField";
import { TextField } from "../ui/TextField";
import { useFirstFocus } from "./useFirstFocus";
import { useSignIn } from "./useSignIn";
import "../ui/ui.css";

export interface SignInAgainProps {
  server: Auth;
  /** For messages: a `Connection` fits. */
  connection: { name: string; url: string };
  session: BrowserSessionStore;
  /** What the user signed in as. */
  name: string;
  onDone: () => void;
  /** "Sign in as somebody else". */
  onLeave: () => void;
}

export const SignInAgain = ({ server, connection, session, name, onDone, onLeave }: SignInAgainProps) => {
  const { translate } = useI18n();
  const [password, setPassword] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const { isPending, isWrong, error, signIn } = useSignIn();
  useFirstFocus(input);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    event.stopPropagation(); // React hands it on to a form around the dialog's place in the tree
    const failure = await signIn(
      () => server.withPassword!({ username: name, password }),
      (entered) => {
        session.write(entered);
        onDone();
      },
    );
    if (failure === undefined) return;
    setPassword("");
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
        <Button look="quiet" onClick={onLeave}>
          {translate("login.somebodyElse")}
        </Button>
      </div>
    </form>
  );
};
