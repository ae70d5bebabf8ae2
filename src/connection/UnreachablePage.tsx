/** The server does not answer, or not as it should: what to do, and Usher keeps trying meanwhile. */
import { describeError } from "../errors/describeError";
import { useI18n } from "../i18n/I18nContext";
import { Button } from "../ui/Button";
import { Card } from "../ui/Card";
import { ServerPage, type ServerPageProps } from "./ServerPage";

export interface UnreachablePageProps extends Pick<ServerPageProps, "connection" | "canSwitch"> {
  error: unknown;
  isTrying: boolean;
  keepsTrying: boolean;
  onRetry: () => void;
}

export const UnreachablePage = ({ error, isTrying, keepsTrying, onRetry, ...rest }: UnreachablePageProps) => {
  const { translate } = useI18n();
  const { title, text, params } = describeError(error, rest.connection);
  return (
    <ServerPage {...rest} title={translate(title, params)}>
      <Card>
        <div role="alert">
          <p>{translate(text, params)}</p>
          {keepsTrying && <p className="u-muted">{translate("app.keepsTrying")}</p>}
        </div>
        <Button look="primary" isPending={isTrying} onClick={onRetry}>
          {translate("app.tryAgain")}
        </Button>
      </Card>
    </ServerPage>
  );
};
