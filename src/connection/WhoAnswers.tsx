/** At the address of one kind of server answers another kind: which, and the way to connect that one. */
import { useEffect, useState } from "react";
import { connect } from "../i18n/en/connect";
import { useI18nWith } from "../i18n/I18nContext";
import { Alert } from "../ui/Alert";
import { connectPlace, toHash } from "./address";
import type { Connection } from "./connections";
import { findServer } from "./findServer";
import { kindOf } from "./kindOf";

export default function WhoAnswers({ connection }: { connection: Connection }) {
  const { translate } = useI18nWith(connect);
  const found = useFound(connection);
  if (!found) return null;
  const params = {
    url: found.url,
    found: kindOf(found.backend, translate),
    wanted: kindOf(connection.backend, translate),
  };
  return (
    <Alert tone="info" title={translate("connect.answers.title", params)}>
      {connection.isOffered ? (
        translate("connect.answers.offered", params)
      ) : (
        <a href={toHash(connectPlace)}>{translate("connect.answers.typed", params)}</a>
      )}
    </Alert>
  );
}

/** Undefined where nothing that Usher knows is there. */
const useFound = ({ url, backend }: Connection) => {
  const [found, setFound] = useState<{ backend: Connection["backend"]; url: string }>();
  useEffect(() => {
    let isCurrent = true;
    const ask = async () => {
      const answer = await findServer([url]);
      if (!isCurrent || answer.state !== "found") return;
      const { backend: kind, info } = answer;
      if (kind !== backend || info.url !== url) setFound({ backend: kind, url: info.url });
    };
    void ask();
    return () => {
      isCurrent = false;
    };
  }, [url, backend]);
  return found;
};
