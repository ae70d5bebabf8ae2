/** Nothing can be shown but what went wrong, and the way to try again. */
import { ConfigError } from "./config";
import { describeError } from "./errors/describeError";
import { useI18n } from "./i18n/I18nContext";
import { Button } from "./ui/Button";
import { Card } from "./ui/Card";
import { Page } from "./ui/Page";
import { ownAccent } from "./ui/tokens";
import { useTokens } from "./ui/useTokens";

/** The browser lets this page keep nothing, so nobody could stay signed in for even one step. */
export class StorageError extends Error {
  override name = "StorageError";
}

export const FailurePage = ({ error }: { error: unknown }) => {
  const { translate } = useI18n();
  useTokens(ownAccent);
  const { title, text, params } = describe(error);
  return (
    <Page title={translate(title, params)}>
      <Card>
        <p role="alert">{translate(text, params)}</p>
        <Button look="primary" onClick={() => location.reload()}>
          {translate("app.reload")}
        </Button>
      </Card>
    </Page>
  );
};

const describe = (error: unknown) => {
  if (error instanceof ConfigError)
    return {
      title: "app.brokenConfig.title",
      text: "app.brokenConfig.text",
      params: { message: error.message },
    };
  if (error instanceof StorageError)
    return { title: "app.noStorage.title", text: "app.noStorage.text", params: {} };
  return describeError(error, { name: "Usher", url: document.baseURI });
};
