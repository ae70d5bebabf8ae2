/** The first step of a forgotten password: whose it is. */
import { type SubmitEvent, useRef, useState } from "react";
import type { PasswordReset, ResetStep } from "../backends/backend";
import { ErrorAlert } from "../errors/ErrorAlert";
import { useI18n } from "../i18n/I18nContext";
import { Button } from "../ui/Button";
import { TextField } from "../ui/TextField";
import { useFirstFocus } from "./useFirstFocus";
import { useTry } from "./useTry";

export interface AskForPinProps {
  request: PasswordReset["request"];
  connection: { name: string; url: string };
  name: string;
  onTold: (told: ResetStep, name: string) => void;
}

export const AskForPin = ({ request, connection, name, onTold }: AskForPinProps) => {
  const { translate } = useI18n();
  const [typed, setTyped] = useState(name);
  const [isMissing, setMissing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const { isPending, error, run } = useTry();
  useFirstFocus(input);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const asked = typed.trim();
    setMissing(!asked);
    if (!asked) return input.current?.focus();
    await run(async () => onTold(await request(asked), asked));
  };

  return (
    <form className="u-form" method="post" noValidate onSubmit={(event) => void submit(event)}>
      {error !== undefined && <ErrorAlert error={error} server={connection} />}
      <TextField
        ref={input}
        label={translate("forgot.name")}
        name="username"
        autoComplete="username"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        value={typed}
        error={isMissing && translate("forgot.noName")}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button type="submit" look="primary" isPending={isPending}>
        {translate("forgot.submit")}
      </Button>
    </form>
  );
};
