/** Signing in with a code that is approved elsewhere, on the sign-in screen. */
import { useState } from "react";
import type { CodeSignIn } from "../backends/backend";
import { useI18n } from "../i18n/I18nContext";
import { Checkbox } from "../ui/Checkbox";
import { CodeForm } from "./CodeForm";
import { Panel } from "./Panel";
import type { PanelProps } from "./panelProps";

export const CodePanel = ({
  withCode,
  connection,
  onBack,
  onTry,
  onEnter,
}: PanelProps & { withCode: CodeSignIn }) => {
  const { translate } = useI18n();
  const [stay, setStay] = useState(false);
  return (
    <Panel title={translate(`backends.${connection.backend}.code.title`)} onBack={onBack}>
      <CodeForm
        withCode={withCode}
        connection={connection}
        onCancel={onBack}
        onApproved={(session) => {
          onTry();
          onEnter(session, stay);
        }}
      >
        <Checkbox
          label={translate("login.stay")}
          checked={stay}
          onChange={(event) => setStay(event.target.checked)}
        />
      </CodeForm>
    </Panel>
  );
};
