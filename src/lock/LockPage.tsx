/** All that is on screen while Usher is locked; and, where the sessions were thrown away, why. */
import { type SubmitEvent, useRef, useState, useSyncExternalStore } from "react";
import { lock as texts } from "../i18n/en/lock";
import { useI18nWith } from "../i18n/I18nContext";
import { Alert } from "../ui/Alert";
import { Button } from "../ui/Button";
import { Card } from "../ui/Card";
import { Page } from "../ui/Page";
import { PasswordField } from "../ui/PasswordField";
import { ownAccent } from "../ui/tokens";
import { useFocusAtOnce } from "../ui/useFocusAtOnce";
import { useTokens } from "../ui/useTokens";
import type { Lock } from "./lock";
import { WrongPinError } from "./lockKeys";

export const LockPage = ({ lock }: { lock: Lock }) => {
  const { translate } = useI18nWith(texts);
  const { is, why = "forgotten", isWorking } = useSyncExternalStore(lock.subscribe, lock.read);
  const [isForgotten, setForgotten] = useState(false);
  useTokens(ownAccent);
  if (is === "over")
    return (
      <Page title={translate("lock.over.title")}>
        <Card>
          <p>{translate(`lock.over.${why}`)}</p>
          <p>{translate("lock.over.off")}</p>
          <Button look="primary" onClick={lock.goToSignIn}>
            {translate("lock.over.toSignIn")}
          </Button>
        </Card>
      </Page>
    );
  return (
    <Page title={translate("lock.page.title")} subtitle={<p>{translate("lock.page.text")}</p>}>
      <Card>
        {isForgotten ? (
          <Forgotten onBack={() => setForgotten(false)} onYes={lock.giveUp} />
        ) : (
          <PinForm onTry={lock.unlock} onForgotten={() => setForgotten(true)} />
        )}
      </Card>
      {isWorking && <Alert tone="info">{translate("lock.page.working")}</Alert>}
    </Page>
  );
};

interface PinFormProps {
  /** Rejects with a `WrongPinError`. */
  onTry: (pin: string) => Promise<void>;
  onForgotten: () => void;
}

const PinForm = ({ onTry, onForgotten }: PinFormProps) => {
  const { translate } = useI18nWith(texts);
  const [pin, setPin] = useState("");
  const [problem, setProblem] = useState<string>();
  const [isPending, setPending] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useFocusAtOnce(() => input.current);

  const tryIt = async (event: SubmitEvent) => {
    event.preventDefault();
    input.current?.focus();
    if (isPending || !pin) return;
    setPending(true);
    setProblem(undefined);
    try {
      await onTry(pin);
    } catch (error) {
      setProblem(
        error instanceof WrongPinError
          ? translate("lock.page.wrong", { smart_count: error.triesLeft })
          : translate("lock.page.failed"),
      );
      setPin("");
    }
    setPending(false);
  };

  return (
    <form className="u-form" method="post" noValidate onSubmit={(event) => void tryIt(event)}>
      <PasswordField
        ref={input}
        label={translate("lock.pin")}
        name="pin"
        autoComplete="off"
        readOnly={isPending}
        value={pin}
        help={isPending && translate("lock.page.checking")}
        error={problem}
        onChange={(event) => setPin(event.target.value)}
      />
      {/* The line at the field is not read aloud when it changes. */}
      <div className="u-hidden" role="alert">
        {problem}
      </div>
      <div className="u-row">
        <Button type="submit" look="primary" isPending={isPending}>
          {translate("lock.page.unlock")}
        </Button>
        <Button look="quiet" onClick={onForgotten}>
          {translate("lock.page.forgotten")}
        </Button>
      </div>
    </form>
  );
};

const Forgotten = ({ onBack, onYes }: { onBack: () => void; onYes: () => void }) => {
  const { translate } = useI18nWith(texts);
  const back = useRef<HTMLButtonElement>(null);
  useFocusAtOnce(() => back.current);
  return (
    <div className="u-form">
      <p>{translate("lock.forgotten.text")}</p>
      <div className="u-row">
        <Button look="danger" onClick={onYes}>
          {translate("lock.forgotten.yes")}
        </Button>
        <Button ref={back} look="quiet" onClick={onBack}>
          {translate("lock.forgotten.back")}
        </Button>
      </div>
    </div>
  );
};
