/** The last question before members of a household are removed: a managed user is gone for good, so something is typed. */
import TextField from "@mui/material/TextField";
import { type ReactNode, useState } from "react";
import { useTranslate } from "react-admin";
import { useBackend } from "../admin/BackendContext";
import type { User } from "../backends/backend";
import { isTypedName, removalOf } from "./removal";

export interface Confirmation {
  isGiven: boolean;
  /** Null where nothing needs to be typed. */
  field: ReactNode;
}

/** For one, the name; for several, how many. Outside of households nothing is asked here. */
export const useConfirmation = (doomed: readonly User[]): Confirmation => {
  const translate = useTranslate();
  const backend = useBackend();
  const [typed, setTyped] = useState("");
  const [first, ...others] = doomed;
  const isNeeded = Boolean(backend.household) && doomed.some((user) => removalOf(backend, user).asksForName);
  if (!first || !isNeeded) return { isGiven: true, field: null };
  const isMany = others.length > 0;
  const texts = `household.remove.${isMany ? "many" : "managed"}`;
  return {
    isGiven: isMany ? typed.trim() === String(doomed.length) : isTypedName(typed, first),
    field: (
      <TextField
        label={translate(`${texts}.confirm`)}
        helperText={
          <>
            {translate(`${texts}.confirmHelp`)}{" "}
            <bdi style={{ fontWeight: 600, userSelect: "all" }}>{isMany ? doomed.length : first.name}</bdi>
          </>
        }
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        fullWidth
        sx={{ marginBlockStart: 1 }}
        slotProps={{
          htmlInput: { dir: "auto", autoComplete: "off", spellCheck: false, autoCapitalize: "none" },
        }}
      />
    ),
  };
};
