/** Full name and e-mail: the same in every form about a user. */
import { useTranslate } from "ra-core";
import { useBackend } from "../../admin/BackendContext";
import { TextInput } from "../../settings/inputs/TextInput";
import { checkEmail, checkFullName } from "../userModel";

/** The browser may fill in one's own; about others it knows nothing. */
export const IdentityInputs = ({ isOneself = false }: { isOneself?: boolean }) => {
  const translate = useTranslate();
  const { columns, editable = columns } = useBackend().users;
  return (
    <>
      {editable.includes("fullName") && (
        <TextInput
          source="fullName"
          label={translate("user.fields.fullName")}
          help={translate("user.help.fullName")}
          check={checkFullName}
          autoComplete={isOneself ? "name" : "off"}
        />
      )}
      {editable.includes("email") && (
        <TextInput
          source="email"
          label={translate("user.fields.email")}
          help={translate("user.help.email")}
          check={checkEmail}
          type="email"
          autoComplete={isOneself ? "email" : "off"}
        />
      )}
    </>
  );
};
