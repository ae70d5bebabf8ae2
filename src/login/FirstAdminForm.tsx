/** A server that has nobody yet: its first user, an administrator. */
import { type SubmitEvent, useRef, useState } from "react";
import type { Auth, Credentials } from "../backends/backend";
import { BackendError } from "../backends/errors";
import type { Connection } from "../connection/connections";
import { ErrorAlert } from "../errors/ErrorAlert";
import { connect } from "../i18n/en/connect";
import { useI18nWith } from "../i18n/I18nContext";
import type { BrowserSessionStore } from "../session/sessionStore";
import { Button } from "../ui/Button";
import { PasswordField } from "../ui/PasswordField";
import { TextField } from "../ui/TextField";
import { useFirstFocus } from "./useFirstFocus";
import { useSignIn } from "./useSignIn";

export interface FirstAdminFormProps {
  createFirstAdmin: NonNullable<Auth["createFirstAdmin"]>;
  connection: Connection;
  session: BrowserSessionStore;
  /** Somebody else was first. */
  onTaken: () => void;
}

export default function FirstAdminForm({
  createFirstAdmin,
  connection,
  session,
  onTaken,
}: FirstAdminFormProps) {
  const { translate } = useI18nWith(connect);
  const [typed, setTyped] = useState({ username: "", password: "", repeat: "" });
  const [complaints, setComplaints] = useState<Complaints>({});
  const nameInput = useRef<HTMLInputElement>(null);
  const { isPending, error, signIn } = useSignIn();
  useFirstFocus(nameInput);

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const found = checkFirstAdmin(typed);
    setComplaints(found);
    const wrong = sources.find((source) => found[source]);
    if (wrong) return (event.currentTarget.elements.namedItem(wrong) as HTMLInputElement).focus();
    const failure = await signIn(
      () => createFirstAdmin({ username: typed.username.trim(), password: typed.password }),
      (entered) => session.write(entered),
    );
    if (failure instanceof BackendError && failure.status === 403) onTaken();
  };

  const fieldOf = (source: Source) => ({
    name: source,
    label: translate(`firstAdmin.${source}`),
    value: typed[source],
    error: complaints[source] && translate(complaints[source]),
    onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [source]: event.target.value }),
  });

  return (
    <form className="u-form" method="post" noValidate onSubmit={(event) => void submit(event)}>
      {error !== undefined && <ErrorAlert error={error} server={connection} />}
      <TextField
        {...fieldOf("username")}
        ref={nameInput}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
      />
      <PasswordField
        {...fieldOf("password")}
        autoComplete="new-password"
        help={translate("firstAdmin.passwordHelp")}
      />
      <PasswordField {...fieldOf("repeat")} autoComplete="new-password" />
      <Button type="submit" look="primary" isPending={isPending}>
        {translate("firstAdmin.submit")}
      </Button>
    </form>
  );
}

type Source = (typeof sources)[number];
const sources = ["username", "password", "repeat"] as const;
type Complaints = Partial<Record<Source, string>>;

/** What the server would take, and then nobody could sign in to it again. Message keys. */
export const checkFirstAdmin = ({
  username,
  password,
  repeat,
}: Credentials & { repeat: string }): Complaints => {
  const complaints: Complaints = {};
  if (!username.trim()) complaints.username = "firstAdmin.nameMissing";
  else if (!/[\p{L}\p{N}]/u.test(username)) complaints.username = "firstAdmin.nameNeedsLetter";
  if (!password) complaints.password = "firstAdmin.passwordMissing";
  else if (password !== repeat) complaints.repeat = "firstAdmin.mismatch";
  return complaints;
};
