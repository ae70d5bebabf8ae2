/** A password that can be looked at while it is typed. */
import { useState } from "react";
import { useI18n } from "../i18n/I18nContext";
import { IconButton } from "./Button";
import { EyeIcon, EyeOffIcon } from "./icons";
import { TextField, type TextFieldProps } from "./TextField";

export const PasswordField = (props: TextFieldProps) => {
  const { translate } = useI18n();
  const [isShown, setShown] = useState(false);
  return (
    <TextField
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      {...props}
      type={isShown ? "text" : "password"}
      end={
        <IconButton
          label={translate(isShown ? "field.hidePassword" : "field.showPassword")}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? <EyeOffIcon /> : <EyeIcon />}
        </IconButton>
      }
    />
  );
};
