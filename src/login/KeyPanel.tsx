/** An API key or a token in place of an account, on the sign-in screen: first what it cannot do. */
import { useState } from "react";
import type { Auth } from "../backends/backend";
import { useI18n } from "../i18n/I18nContext";
import { Checkbox } from "../ui/Checkbox";
import { KeyForm } from "./KeyForm";
import { Panel } from "./Panel";
import type { PanelProps } from "./panelProps";

export const KeyPanel = ({
  withKey,
  connection,
  onBack,
  onTry,
  onEnter,
}: PanelProps & { withKey: NonNullable<Auth["withKey"]> }) => {
  const { translate } = useI18n();
  const [stay, setStay] = useState(false);
  return (
    <Panel title={translate(`backends.${connection.backend}.key.title`)} onBack={onBack}>
      <p>{translate(`backends.${connection.backend}.key.help`)}</p>
      <KeyForm
        withKey={withKey}
        connection={connection}
        onTry={onTry}
        onEntered={(session) => onEnter(session, stay)}
      >
        <Checkbox
          label={translate("login.stay")}
          checked={stay}
          onChange={(event) => setStay(event.target.checked)}
        />
      </KeyForm>
    </Panel>
  );
};
