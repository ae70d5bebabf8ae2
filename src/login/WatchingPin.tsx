/** The four digits of a member. A text, for it may begin with a zero; gone from the screen after each try. */
import { type SubmitEvent, useEffect, useRef, useState } from "react";
import type { Person } from "../backends/backend";
import { BackendError } from "../backends/errors";
import { ErrorAlert } from "../errors/ErrorAlert";
import { fieldErrorOf } from "../errors/fieldErrorOf";
import { useI18n } from "../i18n/I18nContext";
import { Avatar } from "../ui/Avatar";
import { Button } from "../ui/Button";
import { TextField } from "../ui/TextField";
import { useFocusAtOnce } from "../ui/useFocusAtOnce";
import { useTry } from "./useTry";

export interface WatchingPinProps {
  person: Person;
  picture: string | undefined;
  connection: { name: string; url: string };
  /** Rejects with `body.errors.pin` where it is wrong, and `retryAfter` seconds to wait. */
  onTry: (pin: string) => Promise<void>;
  onBack: () => void;
}

export const WatchingPin = ({ person, picture, connection, onTry, onBack }: WatchingPinProps) => {
  const { translate } = useI18n();
  const [pin, setPin] = useState("");
  const [problem, setProblem] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const { isPending, error, run } = useTry();
  const seconds = useSecondsLeft(error);
  useFocusAtOnce(() => input.current);

  const send = async (typed: string) => {
    if (isPending) return;
    setProblem(undefined);
    const failure = await run(() => onTry(typed));
    if (failure === undefined) return;
    setPin("");
    setProblem(fieldErrorOf(failure, "pin"));
    input.current?.focus();
  };

  const type = (text: string) => {
    const typed = text.replace(/\s/g, ""); // pasted with spaces around it
    setPin(typed);
    setProblem(undefined);
    if (fourDigits.test(typed)) void send(typed);
  };

  const isWaitedFor = error instanceof BackendError && error.retryAfter !== undefined;
  const said =
    seconds > 0
      ? translate("watching.wrongWait", { smart_count: seconds })
      : problem && translate(isWaitedFor ? "watching.wrong" : problem);
  return (
    <form
      className="u-form u-watching-pin"
      method="post"
      noValidate
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        void send(pin);
      }}
    >
      <Avatar name={person.name} picture={picture} />
      {error !== undefined && fieldErrorOf(error, "pin") === undefined && (
        <ErrorAlert error={error} server={connection} />
      )}
      <TextField
        ref={input}
        label={translate("watching.pin", { name: person.name })}
        name="pin"
        type="password"
        inputMode="numeric"
        autoComplete="off"
        readOnly={isPending}
        value={pin}
        help={translate(isPending ? "watching.checking" : "watching.pinHelp")}
        error={!isPending || seconds > 0 ? said : undefined}
        onChange={(event) => type(event.target.value)}
      />
      {/* The line at the field changes each second: this one is read aloud, once. */}
      <div className="u-hidden" role="alert">
        {problem && translate(isWaitedFor ? "watching.wrong" : problem)}
      </div>
      <div className="u-row">
        <Button type="submit" look="primary" isPending={isPending}>
          {translate("watching.submit")}
        </Button>
        <Button look="quiet" onClick={onBack}>
          {translate("watching.other")}
        </Button>
      </div>
    </form>
  );
};

const fourDigits = /^\d{4}$/;

/** Until the next try is sent, after a wrong one. Each wrong one takes longer. */
const useSecondsLeft = (error: unknown) => {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    const wait = error instanceof BackendError ? (error.retryAfter ?? 0) : 0;
    const until = performance.now() + wait * 1000;
    const tick = () => setLeft(Math.max(0, Math.ceil((until - performance.now()) / 1000)));
    tick();
    if (!wait) return undefined;
    const timer = setInterval(tick, 500);
    return () => clearInterval(timer);
  }, [error]);
  return left;
};
