/** One known server: the way to it, and for a typed one its name and its end. */
import { type CSSProperties, type KeyboardEvent, type SubmitEvent, useEffect, useRef, useState } from "react";
import { useI18n } from "../i18n/I18nContext";
import { sessionStoreOf } from "../session/sessionStore";
import { Avatar } from "../ui/Avatar";
import { Button, IconButton } from "../ui/Button";
import { PencilIcon, TrashIcon } from "../ui/icons";
import { TextField } from "../ui/TextField";
import { accentOf, accents } from "../ui/tokens";
import { useMode } from "../ui/useTheme";
import { toHash } from "./address";
import { type Connection, forgetConnection, renameConnection } from "./connections";
import { kindOf } from "./kindOf";

export interface ConnectionCardProps {
  connection: Connection;
  /** Something was done; the text says what. */
  onChange: (said: string) => void;
}

export const ConnectionCard = ({ connection, onChange }: ConnectionCardProps) => {
  const { translate } = useI18n();
  const [open, setOpen] = useState<"rename" | "remove" | null>(null);
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
              label={translate("connect.rename", { server: name })}
              aria-expanded={open === "rename"}
              onClick={() => setOpen(open === "rename" ? null : "rename")}
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
      {open === "rename" && (
        <RenameForm
          name={name}
          onCancel={close}
          onSave={(next) => {
            renameConnection(id, next);
            close();
            onChange(translate("connect.renamed", { server: next }));
          }}
        />
      )}
      {open === "remove" && (
        <RemoveQuestion
          name={name}
          onCancel={close}
          onRemove={() => {
            forgetConnection(id);
            onChange(translate("connect.removed", { server: name }));
          }}
        />
      )}
    </div>
  );
};

const ServerLink = ({ connection: { id, name, url, backend } }: { connection: Connection }) => {
  const { translate } = useI18n();
  const session = sessionStoreOf(id).read();
  const accent = accents[accentOf(backend)][useMode()];
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

const RenameForm = ({ name, onSave, onCancel }: EditProps & { onSave: (name: string) => void }) => {
  const { translate } = useI18n();
  const [typed, setTyped] = useState(name);
  const [isMissing, setMissing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (typed.trim()) return onSave(typed.trim());
    setMissing(true);
    input.current?.focus();
  };
  return (
    <form className="u-form" noValidate onSubmit={submit}>
      <TextField
        ref={input}
        label={translate("connect.name")}
        value={typed}
        maxLength={80}
        error={isMissing && translate("connect.nameMissing")}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div className="u-row">
        <Button type="submit" look="primary">
          {translate("connect.save")}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {translate("connect.cancel")}
        </Button>
      </div>
    </form>
  );
};

const RemoveQuestion = ({ name, onRemove, onCancel }: EditProps & { onRemove: () => void }) => {
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

interface EditProps {
  name: string;
  onCancel: () => void;
}
