/** Signing in with a user name and a password. */
import { type KeyboardEvent, type SubmitEvent, useRef, useState } from "react";
import type { Auth } from "../backends/backend";
import type { Connection } from "../connection/connections";
import { ErrorAlert } from "../errors/ErrorAlert";
import { useI18n } from "../i18n/I18nContext";
import type { BrowserSessionStore } from "../session/sessionStore";
import { Button } from "../ui/Button";
import { Checkbox } from "../ui/Checkbox";
import { PasswordField } from "../ui/PasswordField";
import { TextField } from "../ui/TextField";
import { useFirstFocus } from "./useFirstFocus";
import { useSignIn } from "./useSignIn";

export interface PasswordFormProps {
  withPassword: NonNullable<Auth["withPassword"]>;
  connection: Connection;
  session: BrowserSessionStore;
  /** Called with each try, to have ready what comes after it. */
  onTry?: () => void;
}

export const PasswordForm = ({ withPassword, connection, session, onTry }: PasswordFormProps) => {
  const { translate } = useI18n();
  const [username, setUsername] = useState(connection.signIn?.username ?? "");
  const [password, setPassword] = useState(connection.signIn?.password ?? "");
  const [stay, setStay] = useState(false);
  const [hasNoName, setHasNoName] = useState(false);
  const nameInput = useRef<HTMLInputElement>(null);
  const passwordInput = useRef<HTMLInputElement>(null);
  const { isPending, isWrong, error, signIn } = useSignIn();
  useFirstFocus(username ? passwordInput : nameInput);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const name = username.trim();
    setHasNoName(!name);
    if (!name) return nameInput.current?.focus();
    onTry?.();
    const failure = await signIn(
      () => withPassword({ username: name, password }),
      (entered) => {
        session.stay(stay);
        session.write(entered);
      },
    );
    if (failure === undefined) return;
    setPassword("");
    passwordInput.current?.focus();
  };

  /** Enter after the name goes on to the password: few mean to try without one. */
  const goToPassword = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || password) return;
    event.preventDefault();
    passwordInput.current?.focus();
  };

  return (
    <form className="u-form" method="post" noValidate onSubmit={(event) => void submit(event)}>
      {error !== undefined && <ErrorAlert error={error} server={connection} />}
      <TextField
        ref={nameInput}
        label={translate("login.username")}
        name="username"
        autoComplete="username"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        value={username}
        error={hasNoName && translate("login.noName")}
        onChange={(event) => setUsername(event.target.value)}
        onKeyDown={goToPassword}
      />
      <PasswordField
        ref={passwordInput}
        label={translate("login.password")}
        name="password"
        autoComplete="current-password"
        value={password}
        error={isWrong && translate("login.wrong")}
        onChange={(event) => setPassword(event.target.value)}
      />
      <Checkbox
        label={translate("login.stay")}
        checked={stay}
        onChange={(event) => setStay(event.target.checked)}
      />
      <Button type="submit" look="primary" isPending={isPending}>
        {translate("login.submit")}
      </Button>
    </form>
  );
};
