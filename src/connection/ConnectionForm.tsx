/** What a typed server is called here, and its colour. */
import { type CSSProperties, type SubmitEvent, useEffect, useRef, useState } from "react";
import { useI18n } from "../i18n/I18nContext";
import { Button } from "../ui/Button";
import { TextField } from "../ui/TextField";
import { type AccentName, accentOf, accents } from "../ui/tokens";
import { useMode } from "../ui/useTheme";
import type { Connection } from "./connections";

export interface ConnectionFormProps {
  connection: Connection;
  onSave: (changes: { name: string; colour: AccentName }) => void;
  onCancel: () => void;
}

export const ConnectionForm = ({ connection, onSave, onCancel }: ConnectionFormProps) => {
  const { translate } = useI18n();
  const [name, setName] = useState(connection.name);
  const [colour, setColour] = useState(accentOf(connection));
  const [isMissing, setMissing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (name.trim()) return onSave({ name: name.trim(), colour });
    setMissing(true);
    input.current?.focus();
  };
  return (
    <form className="u-form" noValidate onSubmit={submit}>
      <TextField
        ref={input}
        label={translate("connect.name")}
        value={name}
        maxLength={80}
        error={isMissing && translate("connect.nameMissing")}
        onChange={(event) => setName(event.target.value)}
      />
      <ColourChoice chosen={colour} onChoose={setColour} />
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

interface ColourChoiceProps {
  chosen: AccentName;
  onChoose: (colour: AccentName) => void;
}

const ColourChoice = ({ chosen, onChoose }: ColourChoiceProps) => {
  const { translate } = useI18n();
  const mode = useMode();
  return (
    <fieldset className="u-colours">
      <legend>{translate("connect.colour")}</legend>
      {(Object.keys(accents) as AccentName[]).map((colour) => {
        const label = translate(`connect.colours.${colour}`);
        return (
          <label key={colour} title={label} style={{ "--u-accent": accents[colour][mode] } as CSSProperties}>
            <input
              type="radio"
              name="colour"
              aria-label={label}
              checked={colour === chosen}
              onChange={() => onChoose(colour)}
            />
          </label>
        );
      })}
    </fieldset>
  );
};
