/** The second step of a forgotten password: where the PIN is, until when it works, and the field for it. */
import { type SubmitEvent, useRef, useState } from "react";
import type { Auth, PasswordReset, RedeemedPin, ResetStep, Session } from "../backends/backend";
import { ErrorAlert } from "../errors/ErrorAlert";
import { fieldErrorOf } from "../errors/fieldErrorOf";
import { useI18n } from "../i18n/I18nContext";
import { Button } from "../ui/Button";
import { TextField } from "../ui/TextField";
import { useFirstFocus } from "./useFirstFocus";
import { useTry } from "./useTry";

export interface RedeemPinProps {
  redeem: PasswordReset["redeem"];
  withPassword: NonNullable<Auth["withPassword"]>;
  connection: { name: string; url: string };
  /** Who asked. */
  name: string;
  told: Extract<ResetStep, { next: "pin" }>;
  onTry: () => void;
  onAskAgain: () => void;
  /** The PIN is the password now; `error` says why it does not sign in all the same. */
  onChanged: (changed: { name: string; session?: Session; error?: unknown }) => void;
}

export const RedeemPin = (props: RedeemPinProps) => {
  const { redeem, withPassword, connection, name, told, onTry, onAskAgain, onChanged } = props;
  const { translate } = useI18n();
  const [pin, setPin] = useState("");
  const [problem, setProblem] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const { isPending, error, run } = useTry();
  useFirstFocus(input);

  const complain = (key: string | undefined) => {
    setProblem(key);
    input.current?.focus();
  };

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!pin.trim()) return complain("forgot.noPin");
    setProblem(undefined);
    onTry();
    const failure = await run(async () => {
      const redeemed = await redeem(pin);
      const owner = ownerOf(redeemed, name);
      const entered = await withPassword({ username: owner, password: redeemed.password }).then(
        (session) => ({ session }),
        (reason: unknown) => ({ error: reason }), // the PIN is used up: there is no way back from here
      );
      onChanged({ name: owner, ...entered });
    });
    if (failure !== undefined) complain(fieldErrorOf(failure, "pin"));
    return undefined;
  };

  const server = connection.name;
  return (
    <>
      <p>{translate(told.pinFile ? "forgot.file" : "forgot.noFile", { name, server })}</p>
      {told.pinFile && (
        <p className="u-file" dir="ltr">
          {told.pinFile}
        </p>
      )}
      <p>
        {translate("forgot.owner")}{" "}
        {told.expiresAt &&
          translate("forgot.until", {
            time: new Date(told.expiresAt).toLocaleTimeString(undefined, { timeStyle: "short" }),
          })}
      </p>
      <form className="u-form" method="post" noValidate onSubmit={(event) => void submit(event)}>
        {error !== undefined && !problem && <ErrorAlert error={error} server={connection} />}
        <TextField
          ref={input}
          label={translate("forgot.pin")}
          name="pin"
          autoComplete="one-time-code"
          autoCapitalize="characters"
          autoCorrect="off"
          spellCheck={false}
          dir="ltr"
          value={pin}
          help={translate("forgot.pinHelp")}
          error={problem && translate(problem)}
          onChange={(event) => setPin(event.target.value)}
        />
        <Button type="submit" look="primary" isPending={isPending}>
          {translate("forgot.redeem")}
        </Button>
        <Button look="quiet" onClick={onAskAgain}>
          {translate("forgot.again")}
        </Button>
      </form>
    </>
  );
};

/** The one who asked, in the server's spelling: a PIN may reset several, and somebody else's. */
const ownerOf = ({ names }: RedeemedPin, asked: string) =>
  names.find((name) => name.toLocaleLowerCase() === asked.toLocaleLowerCase()) ?? names[0] ?? asked;
