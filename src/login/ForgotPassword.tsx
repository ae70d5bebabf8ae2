/** A forgotten password: ask for help, fetch the PIN that the server wrote down, sign in with it. */
import { useState } from "react";
import type { Auth, PasswordReset, ResetStep, Session } from "../backends/backend";
import { leavePage } from "../connection/address";
import { ErrorAlert } from "../errors/ErrorAlert";
import { useI18n } from "../i18n/I18nContext";
import { Alert } from "../ui/Alert";
import { Button } from "../ui/Button";
import { AskForPin } from "./AskForPin";
import { Panel } from "./Panel";
import type { PanelProps } from "./panelProps";
import { RedeemPin } from "./RedeemPin";

export interface ForgotPasswordProps extends PanelProps {
  resetPassword: PasswordReset;
  withPassword: NonNullable<Auth["withPassword"]>;
  /** What was typed as the user name before, or "". */
  name: string;
}

type Step =
  | { is: "ask"; name: string }
  | { is: "told"; name: string; told: ResetStep }
  /** The PIN is the password. `session`: and it signs in. */
  | { is: "changed"; name: string; session?: Session; error?: unknown };

export const ForgotPassword = (props: ForgotPasswordProps) => {
  const { resetPassword, withPassword, connection, onBack, onTry, onEnter } = props;
  const { translate } = useI18n();
  const [step, setStep] = useState<Step>({ is: "ask", name: props.name });
  const { name } = step;
  const server = connection.name;
  const askAgain = () => setStep({ is: "ask", name });

  if (step.is === "ask")
    return (
      <Panel key="ask" title={translate("forgot.title")} onBack={onBack}>
        <p>{translate("forgot.intro", { server })}</p>
        <AskForPin
          request={resetPassword.request}
          connection={connection}
          name={name}
          onTold={(told, asked) => setStep({ is: "told", name: asked, told })}
        />
      </Panel>
    );
  if (step.is === "told" && step.told.next !== "pin")
    return (
      <Panel key="help" title={translate("forgot.title")} onBack={onBack}>
        <Alert tone="info">{translate(`forgot.${step.told.next}`, { server })}</Alert>
        <div className="u-row">
          {step.told.next === "atHome" && <Button onClick={askAgain}>{translate("forgot.retry")}</Button>}
          {onBack && (
            <Button look="quiet" onClick={onBack}>
              {translate("panel.back")}
            </Button>
          )}
        </div>
      </Panel>
    );
  if (step.is === "told" && step.told.next === "pin")
    return (
      <Panel key="pin" title={translate("forgot.fileTitle")} onBack={askAgain}>
        <RedeemPin
          redeem={resetPassword.redeem}
          withPassword={withPassword}
          connection={connection}
          name={name}
          told={step.told}
          onTry={onTry}
          onAskAgain={askAgain}
          onChanged={(changed) => setStep({ is: "changed", ...changed })}
        />
      </Panel>
    );
  if (step.is !== "changed") return null;

  const { session, error } = step;
  if (!session)
    return (
      <Panel key="notIn" title={translate("forgot.doneTitle")} onBack={onBack}>
        {error !== undefined && <ErrorAlert error={error} server={connection} />}
        <p>{translate("forgot.notIn", { name })}</p>
      </Panel>
    );
  const enter = (place = "") => {
    leavePage(connection.id, place);
    onEnter(session);
  };
  return (
    <Panel key="done" title={translate("forgot.doneTitle")} onBack={undefined}>
      <p>{translate("forgot.done", { name: session.fullName })}</p>
      <div className="u-row">
        <Button look="primary" onClick={() => enter("profile/password")}>
          {translate("forgot.choose")}
        </Button>
        <Button look="quiet" onClick={() => enter()}>
          {translate("forgot.later")}
        </Button>
      </div>
    </Panel>
  );
};
