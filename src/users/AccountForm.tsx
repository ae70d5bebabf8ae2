/** Who a user is: what they sign in as, their full name and their e-mail. */
import Stack from "@mui/material/Stack";
import { useTranslate } from "ra-core";
import { useBackend, useSession } from "../admin/BackendContext";
import type { SettingsDocument, User } from "../backends/backend";
import { RecordForm } from "../settings/RecordForm";
import { useNamedFields } from "../settings/useNamedFields";
import { useRefreshSession } from "../settings/useRefreshSession";
import { useVerdict } from "../settings/useVerdict";
import { IdentityInputs } from "./inputs/IdentityInputs";
import { NameInput } from "./inputs/NameInput";
import { useCheckName } from "./useCheckName";
import { displayNameOf, trimmed } from "./userModel";

export interface AccountFormProps {
  user: User;
  isReadOnly?: boolean;
  /** Beside a form with a bar of its own: see `RecordForm`. */
  isBrief?: boolean;
}

export const AccountForm = ({ user, isReadOnly = false, isBrief = false }: AccountFormProps) => {
  const translate = useTranslate();
  const { name: backendName } = useBackend();
  const isOneself = useSession().userId === user.id;
  const rename = useVerdict("rename", user);
  const checkName = useCheckName(user.id);
  const refreshSession = useRefreshSession();
  const { renderValue } = useNamedFields([], ""); // all of them are plain texts
  const mayRename = rename?.allowed === true;
  const hasSignIn = !user.isManaged && !user.isGuest;

  return (
    <RecordForm
      resource="users"
      record={{ ...user }}
      sources={sources}
      isShown={(source) => source !== "name" || mayRename}
      tidy={trimAll}
      check={async ({ name }) => (mayRename && name !== user.name ? checkName(String(name)) : undefined)}
      name={displayNameOf(user)}
      nameOf={(saved) => displayNameOf({ ...user, ...saved })}
      isReadOnly={isReadOnly}
      isBrief={isBrief}
      saveLabel={isBrief ? translate("record.saveName") : undefined}
      labelOf={(source) =>
        translate(source === "name" && !hasSignIn ? "household.name.label" : `user.fields.${source}`)
      }
      renderValue={renderValue}
      onSaved={() => {
        if (isOneself) void refreshSession();
      }}
    >
      <Stack sx={{ gap: 2.5 }}>
        <NameInput
          userId={user.id}
          current={user.name}
          hasSignIn={hasSignIn}
          help={translate(`backends.${backendName}.users.help.rename`, { _: translate("user.help.rename") })}
          reason={
            rename?.allowed === false
              ? translate(`user.renameRefused.${rename.rule}`, { _: translate(`rules.${rename.rule}`) })
              : undefined
          }
        />
        <IdentityInputs isOneself={isOneself} />
      </Stack>
    </RecordForm>
  );
};

const sources = ["name", "fullName", "email"] as const;

const trimAll = (values: SettingsDocument): SettingsDocument =>
  Object.fromEntries(Object.entries(values).map(([source, value]) => [source, trimmed(value)]));
