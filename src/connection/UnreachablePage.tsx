/** The server does not answer, or not as it should: what to do, and Usher keeps trying meanwhile. */
import { lazy, Suspense } from "react";
import { StartingError, WrongAddressError } from "../backends/errors";
import { describeError } from "../errors/describeError";
import { useI18n } from "../i18n/I18nContext";
import { Button } from "../ui/Button";
import { Card } from "../ui/Card";
import { Spinner } from "../ui/Spinner";
import { ServerPage, type ServerPageProps } from "./ServerPage";

const WhoAnswers = lazy(() => import("./WhoAnswers"));

export interface UnreachablePageProps extends Pick<ServerPageProps, "connection" | "canSwitch"> {
  error: unknown;
  isTrying: boolean;
  keepsTrying: boolean;
  onRetry: () => void;
}

export const UnreachablePage = ({ error, isTrying, keepsTrying, onRetry, ...rest }: UnreachablePageProps) => {
  const { translate } = useI18n();
  const { title, text, params } = describeError(error, rest.connection);
  const isStarting = error instanceof StartingError && error.isCertain;
  return (
    <ServerPage {...rest} title={translate(title, params)}>
      <Card>
        {isStarting ? (
          <div role="status" className="u-starting">
            <Spinner />
            <p>{translate(text, params)}</p>
          </div>
        ) : (
          <div role="alert">
            <p>{translate(text, params)}</p>
            {keepsTrying && <p className="u-muted">{translate("app.keepsTrying")}</p>}
          </div>
        )}
        <Button look={isStarting ? "plain" : "primary"} isPending={isTrying} onClick={onRetry}>
          {translate("app.tryAgain")}
        </Button>
        {error instanceof WrongAddressError && (
          <Suspense fallback={null}>
            <WhoAnswers connection={rest.connection} />
          </Suspense>
        )}
      </Card>
    </ServerPage>
  );
};
