/** Pick a server that this browser knows, or connect another one. */
import { useRef, useState } from "react";
import type { Config } from "../config";
import { connect } from "../i18n/en/connect";
import { useI18nWith } from "../i18n/I18nContext";
import { Alert } from "../ui/Alert";
import { Page } from "../ui/Page";
import { ConnectForm } from "./ConnectForm";
import { ConnectionCard } from "./ConnectionCard";
import type { Connection } from "./connections";
import { FixedServers } from "./FixedServers";
import "./connect.css";

export interface ConnectPageProps {
  config: Config;
  connections: Connection[];
  /** The id in the address, where no connection has it. */
  unknownId?: string | undefined;
  /** The list of connections was changed. */
  onChange: () => void;
}

export default function ConnectPage({ config, connections, unknownId, onChange }: ConnectPageProps) {
  const { translate } = useI18nWith(connect);
  const [said, say] = useState("");
  const list = useRef<HTMLElement>(null);
  const isEmpty = connections.length === 0;

  const changed = (text: string) => {
    say(text);
    onChange();
    list.current?.focus(); // what had the focus is gone
  };

  return (
    <Page
      title={translate(isEmpty && config.otherAddresses ? "connect.titleFirst" : "connect.title")}
      subtitle={<p className="u-muted">{translate("connect.intro")}</p>}
    >
      {unknownId && <Alert tone="danger">{translate("connect.unknown", { id: unknownId })}</Alert>}
      <output className="u-said">{said}</output>
      {isEmpty && !config.otherAddresses && <Alert tone="info">{translate("connect.none")}</Alert>}
      {!isEmpty && (
        <section ref={list} tabIndex={-1} className="u-list" aria-label={translate("connect.servers")}>
          <ul>
            {connections.map((connection) => (
              <li key={connection.id}>
                <ConnectionCard connection={connection} onChange={changed} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {config.otherAddresses && <FixedServers config={config} connections={connections} onAdd={onChange} />}
      {config.otherAddresses && <ConnectForm config={config} connections={connections} onAdd={onChange} />}
    </Page>
  );
}
