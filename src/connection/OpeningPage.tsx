/** While a server is asked what it is, and while its pages are loaded: the frame of what comes next. */
import { useI18n } from "../i18n/I18nContext";
import { Card } from "../ui/Card";
import { Spinner } from "../ui/Spinner";
import { ServerPage, type ServerPageProps } from "./ServerPage";

export interface OpeningPageProps extends Pick<ServerPageProps, "connection" | "canSwitch"> {
  isSignedIn: boolean;
}

export const OpeningPage = ({ isSignedIn, ...rest }: OpeningPageProps) => {
  const { translate } = useI18n();
  const server = rest.connection.name;
  return (
    <ServerPage {...rest} title={translate(isSignedIn ? "app.openingTitle" : "login.title", { server })}>
      <Card>
        <output className="u-waiting">
          <Spinner />
          {translate("app.opening", { server })}
        </output>
      </Card>
    </ServerPage>
  );
};
