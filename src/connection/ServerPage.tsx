/** The frame of every light screen about one server: who it is, where it is, and the way to another. */
import type { ReactNode } from "react";
import { useI18n } from "../i18n/I18nContext";
import { Avatar } from "../ui/Avatar";
import { Page } from "../ui/Page";
import { connectPlace, toHash } from "./address";
import type { Connection } from "./connections";
import { isUnencrypted } from "./isLoopback";

export interface ServerPageProps {
  connection: Connection;
  title: string;
  canSwitch: boolean;
  children: ReactNode;
}

export const ServerPage = ({ connection, title, canSwitch, children }: ServerPageProps) => {
  const { translate } = useI18n();
  const { name, url } = connection;
  return (
    <Page
      title={title}
      picture={<Avatar name={name} isSquare />}
      subtitle={
        <p className="u-muted">
          <bdi>{url.replace(/^https?:\/\//, "")}</bdi>
          {isUnencrypted(url) && (
            <>
              {" · "}
              <span title={translate("login.unencryptedHelp")}>{translate("login.unencrypted")}</span>
            </>
          )}
        </p>
      }
    >
      {children}
      {canSwitch && (
        <p className="u-muted">
          <a className="u-way" href={toHash(connectPlace)}>
            {translate("login.switchServer")}
          </a>
        </p>
      )}
    </Page>
  );
};
