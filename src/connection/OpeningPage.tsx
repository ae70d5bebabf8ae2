/** While a server is asked what it is, and while its pages are loaded: the frame of what comes next. */
import { useI18n } from "../i18n/I18nContext";
import { Card } from "../ui/Card";
import { Spinner } from "../ui/Spinner";
import { ServerPage, type ServerPageProps } from "./ServerPage";

export const OpeningPage = (props: Pick<ServerPageProps, "connection" | "canSwitch">) => {
  const { translate } = useI18n();
  const server = props.connection.name;
  return (
    <ServerPage {...props} title={translate("app.openingTitle", { server })}>
      <OpeningCard server={server} />
    </ServerPage>
  );
};

/** `server`: its name. */
export const OpeningCard = ({ server }: { server: string }) => {
  const { translate } = useI18n();
  return (
    <Card>
      <output className="u-waiting">
        <Spinner />
        {translate("app.opening", { server })}
      </output>
    </Card>
  );
};
