/** Ways to servers whose address nobody has to type. One that is connected already stands among the known ones. */
import type { CSSProperties } from "react";
import type { Config } from "../config";
import { useI18n } from "../i18n/I18nContext";
import { Avatar } from "../ui/Avatar";
import { accentOf, accents } from "../ui/tokens";
import { useMode } from "../ui/useTheme";
import { goTo } from "./address";
import { addConnection, type Connection } from "./connections";
import { type FixedServer, fixedServers } from "./fixedServers";
import { kindOf } from "./kindOf";

export interface FixedServersProps {
  config: Config;
  connections: readonly Connection[];
  onAdd: () => void;
}

export const FixedServers = ({ config, connections, onAdd }: FixedServersProps) => {
  const { translate } = useI18n();
  const left = fixedServers.filter(({ url }) => connections.every((connection) => connection.url !== url));
  const connect = ({ backend, url }: FixedServer) => {
    const id = addConnection(config, { name: kindOf(backend, translate), backend, url });
    onAdd();
    goTo(id);
  };
  return left.map((server) => <Choice key={server.url} server={server} onChoose={() => connect(server)} />);
};

const Choice = ({ server: { backend, url }, onChoose }: { server: FixedServer; onChoose: () => void }) => {
  const { translate } = useI18n();
  const kind = kindOf(backend, translate);
  const accent = accents[accentOf({ backend })][useMode()];
  return (
    <div className="u-card u-server">
      <button
        type="button"
        className="u-server-link"
        style={{ "--u-accent": accent } as CSSProperties}
        onClick={onChoose}
      >
        <Avatar name={kind} isSquare />
        <span>
          <strong>{translate("connect.fixed", { kind })}</strong>
          <span className="u-muted">
            {translate("connect.fixedHelp", { address: url.replace(/^https?:\/\//, "") })}
          </span>
        </span>
      </button>
    </div>
  );
};
