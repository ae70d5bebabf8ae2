/** A password to be: typed or generated, shown or repeated, with its strength. */
import AutoAwesome from "@mui/icons-material/AutoAwesome";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Stack from "@mui/material/Stack";
import { useTranslate } from "ra-core";
import { useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { CopyButton } from "../settings/CopyButton";
import type { Check } from "../settings/RecordFormContext";
import { generatePassword } from "./generatePassword";
import { PasswordInput } from "./PasswordInput";
import { StrengthMeter } from "./StrengthMeter";
import { useStrength } from "./useStrength";

export interface NewPasswordInputProps {
  source: string;
  label: string;
  /** The key of a second field that must say the same, while the first cannot be read. Absent: no such field. */
  repeatSource?: string;
  /** What anybody would try first: the user's names. */
  known: readonly string[];
}

export const NewPasswordInput = ({ source, label, repeatSource, known }: NewPasswordInputProps) => {
  const translate = useTranslate();
  const { setValue, clearErrors } = useFormContext();
  const [isVisible, setVisible] = useState(false);
  const password = toText(useWatch({ name: source }));
  const strength = useStrength(password, known);

  const fill = () => {
    setValue(source, generatePassword(), { shouldDirty: true, shouldValidate: true });
    clearErrors(repeatSource);
    setVisible(true);
  };

  return (
    <Stack sx={{ gap: 2.5 }}>
      <Stack sx={{ gap: 1 }}>
        <PasswordInput
          source={source}
          label={label}
          check={checkNew}
          autoComplete="new-password"
          isVisible={isVisible}
          setVisible={setVisible}
        />
        <Stack direction="row" sx={{ gap: 1, alignItems: "center", minHeight: 40 }}>
          <Button size="small" startIcon={<AutoAwesome />} onClick={fill}>
            {translate("password.generate")}
          </Button>
          {password && <CopyButton text={password} label={translate("password.copy")} size="small" />}
        </Stack>
        <StrengthMeter strength={strength} />
      </Stack>
      {repeatSource && (
        // Out of sight rather than gone: a browser that meets it anew takes it for a form of its own, and
        // complains in the console that it has no user name.
        <Box sx={{ display: isVisible ? "none" : "block" }}>
          <PasswordInput
            source={repeatSource}
            label={translate("password.fields.again")}
            help={translate("password.help.again")}
            check={(value, values) =>
              isVisible || toText(value) === toText(values[source])
                ? undefined
                : { key: "password.check.mismatch" }
            }
            autoComplete="new-password"
            isVisible={false}
          />
        </Box>
      )}
    </Stack>
  );
};

const checkNew: Check = (value) => (toText(value) ? undefined : { key: "password.check.missing" });

const toText = (value: unknown) => (typeof value === "string" ? value : "");
