/** An API key or a token, pasted in place of a name and password. */
import { type ReactNode, type SubmitEvent, useRef, useState } from "react";
import type { Auth, Session } from "../backends/backend";
import { ErrorAlert } from "../errors/ErrorAlert";
import { fieldErrorOf } from "../errors/fieldErrorOf";
import { useI18n } from "../i18n/I18nContext";
import { Button } from "../ui/Button";
import { PasswordField } from "../ui/PasswordField";
import { useFirstFocus } from "./useFirstFocus";
import { useSignIn } from "./useSignIn";

export interface KeyFormProps {
  withKey: NonNullable<Auth["withKey"]>;
  /** For messages: a `Connection` fits. */
  connection: { name: string; url: string; backend: string };
  onTry?: () => void;
  onEntered: (session: Session) => void;
  /** Between the field and the button. */
  children?: ReactNode;
}

export const KeyForm = ({ withKey, connection, onTry, onEntered, children }: KeyFormProps) => {
  const { translate } = useI18n();
  const [key, setKey] = useState("");
  const [problem, setProblem] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const { isPending, isWrong, error, signIn } = useSignIn();
  useFirstFocus(input);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    event.stopPropagation(); // React hands it on to a form around a dialog's place in the tree
    setProblem(key.trim() ? undefined : "key.missing");
    if (!key.trim()) return input.current?.focus();
    onTry?.();
    const failure = await signIn(() => withKey(key), onEntered);
    setProblem(fieldErrorOf(failure, "key"));
    if (failure !== undefined) input.current?.focus();
  };

  const said = problem ?? (isWrong ? "key.wrong" : undefined);
  return (
    <form className="u-form" method="post" noValidate onSubmit={(event) => void submit(event)}>
      {error !== undefined && !problem && <ErrorAlert error={error} server={connection} />}
      <PasswordField
        ref={input}
        label={translate(`backends.${connection.backend}.key.label`)}
        name="key"
        autoComplete="off"
        value={key}
        error={said && translate(said, { server: connection.name })}
        onChange={(event) => setKey(event.target.value)}
      />
      {children}
      <Button type="submit" look="primary" isPending={isPending}>
        {translate("key.submit")}
      </Button>
    </form>
  );
};
