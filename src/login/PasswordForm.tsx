/** Signing in with a user name and a password; the name may be known already, by a face. */
import { type KeyboardEvent, type SubmitEvent, useEffect, useRef, useState } from "react";
import type { Auth, Person } from "../backends/backend";
import type { Connection } from "../connection/connections";
import { ErrorAlert } from "../errors/ErrorAlert";
import { useI18n } from "../i18n/I18nContext";
import type { BrowserSessionStore } from "../session/sessionStore";
import { Avatar } from "../ui/Avatar";
import { Button } from "../ui/Button";
import { Checkbox } from "../ui/Checkbox";
import { PasswordField } from "../ui/PasswordField";
import { TextField } from "../ui/TextField";
import { useFirstFocus } from "./useFirstFocus";
import { isMismatch, useSignIn } from "./useSignIn";

export interface PasswordFormProps {
  withPassword: NonNullable<Auth["withPassword"]>;
  connection: Connection;
  session: BrowserSessionStore;
  /** Whose face was picked. One who needs no password is signed in at once. */
  person?: Person | undefined;
  /** Back to the faces. */
  onLeave?: () => void;
  /** Called with each try, to have ready what comes after it. */
  onTry?: () => void;
}

export const PasswordForm = ({
  withPassword,
  connection,
  session,
  person,
  onLeave,
  onTry,
}: PasswordFormProps) => {
  const { translate } = useI18n();
  const { signIn: filled } = connection;
  const [username, setUsername] = useState(person?.name ?? filled?.username ?? "");
  const [password, setPassword] = useState((username === filled?.username && filled.password) || "");
  const [stay, setStay] = useState(false);
  const [hasNoName, setHasNoName] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const nameInput = useRef<HTMLInputElement>(null);
  const passwordInput = useRef<HTMLInputElement>(null);
  const { isPending, isWrong, error, signIn } = useSignIn();
  useFirstFocus(username ? passwordInput : nameInput);
  useEffect(() => {
    if (person?.needsSecret === false) form.current?.requestSubmit();
  }, [person]);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const name = person?.name ?? username.trim();
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
    if (isMismatch(failure)) setPassword("");
    passwordInput.current?.focus();
  };

  /** Enter after the name goes on to the password: few mean to try without one. */
  const goToPassword = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || password) return;
    event.preventDefault();
    passwordInput.current?.focus();
  };

  return (
    <form ref={form} className="u-form" method="post" noValidate onSubmit={(event) => void submit(event)}>
      {error !== undefined && <ErrorAlert error={error} server={connection} />}
      {person ? (
        <div className="u-person">
          <Avatar name={person.name} picture={person.avatar} />
          <strong>
            <bdi>{person.name}</bdi>
          </strong>
          <Button look="quiet" onClick={onLeave}>
            {translate("login.other")}
          </Button>
          {/* For password managers: whose password this is. */}
          <input type="text" name="username" autoComplete="username" hidden readOnly value={person.name} />
        </div>
      ) : (
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
      )}
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
