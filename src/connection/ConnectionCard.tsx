/** One known server: the way to it, and for a typed one its name and its end. */
import { type CSSProperties, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useI18n } from "../i18n/I18nContext";
import { sessionStoreOf } from "../session/sessionStore";
import { Avatar } from "../ui/Avatar";
import { Button, IconButton } from "../ui/Button";
import { PencilIcon, TrashIcon } from "../ui/icons";
import { accentOf, accents } from "../ui/tokens";
import { useMode } from "../ui/useTheme";
import { toHash } from "./address";
import { ConnectionForm } from "./ConnectionForm";
import { type Connection, changeConnection, forgetConnection } from "./connections";
import { kindOf } from "./kindOf";

export interface ConnectionCardProps {
  connection: Connection;
  /** Something was done; the text says what. */
  onChange: (said: string) => void;
}

export const ConnectionCard = ({ connection, onChange }: ConnectionCardProps) => {
  const { translate } = useI18n();
  const [open, setOpen] = useState<"change" | "remove" | null>(null);
  const { id, name } = connection;
  const close = () => setOpen(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") close();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape closes what is open in the card
    <div className="u-card u-server" onKeyDown={onKeyDown}>
      <div className="u-server-row">
        <ServerLink connection={connection} />
        {!connection.isOffered && (
          <>
            <IconButton
              label={translate("connect.change", { server: name })}
              aria-expanded={open === "change"}
              onClick={() => setOpen(open === "change" ? null : "change")}
            >
              <PencilIcon />
            </IconButton>
            <IconButton
              label={translate("connect.remove", { server: name })}
              aria-expanded={open === "remove"}
              onClick={() => setOpen(open === "remove" ? null : "remove")}
            >
              <TrashIcon />
            </IconButton>
          </>
        )}
      </div>
      {open === "change" && (
        <ConnectionForm
          connection={connection}
          onCancel={close}
          onSave={(changes) => {
            changeConnection(id, changes);
            close();
            onChange(translate("connect.changed", { server: changes.name }));
          }}
        />
      )}
      {open === "remove" && (
        <RemoveQuestion
          name={name}
          onCancel={close}
          onRemove={() => {
            const tell = (key: string) => onChange(translate(key, { server: name }));
            forgetConnection(id).then(
              () => tell("connect.removed"),
              () => tell("connect.removedPartly"),
            );
          }}
        />
      )}
    </div>
  );
};

const ServerLink = ({ connection }: { connection: Connection }) => {
  const { id, name, url, backend } = connection;
  const { translate } = useI18n();
  const session = sessionStoreOf(id).read();
  const accent = accents[accentOf(connection)][useMode()];
  return (
    <a className="u-server-link" href={toHash(id)} style={{ "--u-accent": accent } as CSSProperties}>
      <Avatar name={name} isSquare />
      <span>
        <strong>{name}</strong>
        <span className="u-muted">
          <bdi>{url.replace(/^https?:\/\//, "")}</bdi>
        </span>
        <span className="u-muted">
          {kindOf(backend, translate)}
          {session && ` · ${translate("connect.signedIn", { user: session.fullName || session.name })}`}
        </span>
      </span>
    </a>
  );
};

interface RemoveQuestionProps {
  name: string;
  onRemove: () => void;
  onCancel: () => void;
}

const RemoveQuestion = ({ name, onRemove, onCancel }: RemoveQuestionProps) => {
  const { translate } = useI18n();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <fieldset className="u-form">
      <legend>{translate("connect.removeTitle", { server: name })}</legend>
      <p>{translate("connect.removeText")}</p>
      <div className="u-row">
        <Button look="danger" onClick={onRemove}>
          {translate("connect.removeYes")}
        </Button>
        <Button ref={keep} look="quiet" onClick={onCancel}>
          {translate("connect.cancel")}
        </Button>
      </div>
    </fieldset>
  );
};
