/** What a user signs in as, or is called where nobody signs in as them. Whether it is free is asked while one types. */
import { useTranslate } from "ra-core";
import { useEffect, useState } from "react";
import { useWatch } from "react-hook-form";
import { useBackend } from "../../admin/BackendContext";
import { TextInput } from "../../settings/inputs/TextInput";
import { checkUserName, maxNameLength, trimmed } from "../userModel";

export interface NameInputProps {
  /** Whose name it is; absent while a user is being created. */
  userId?: string;
  /** The name as the server has it. */
  current?: string;
  /** False for a managed user of a household: it is a name and no user name. */
  hasSignIn?: boolean;
  help?: string;
  /** Why it cannot be changed. */
  reason?: string | undefined;
  autoFocus?: boolean;
}

export const NameInput = ({ userId, current, hasSignIn = true, ...props }: NameInputProps) => {
  const { help, reason, autoFocus = false } = props;
  const translate = useTranslate();
  const { users } = useBackend();
  const texts = hasSignIn ? userNameTexts : nameTexts;
  const name = trimmed(useWatch({ name: "name" }));
  const check = (value: unknown) => {
    const problem = trimmed(value) ? checkUserName(value) : { key: texts.missing };
    const serverProblem = problem ? undefined : users.nameProblem?.(trimmed(value), current);
    return serverProblem ? { key: serverProblem } : problem;
  };
  const isTaken = useNameTaken(reason || name === current || check(name) ? "" : name, userId);
  return (
    <TextInput
      source="name"
      label={translate(texts.label)}
      check={check}
      isRequired
      isReadOnly={Boolean(reason)}
      help={reason ?? help ?? translate("user.help.name", { max: maxNameLength })}
      {...(isTaken && { complaint: translate(texts.taken) })}
      text={{ autoFocus }}
    />
  );
};

const userNameTexts = {
  label: "user.fields.name",
  missing: "user.check.nameMissing",
  taken: "user.check.taken",
};

const nameTexts = {
  label: "household.name.label",
  missing: "household.name.missing",
  taken: "household.name.taken",
};

/** False until the server has said otherwise: saving asks once more. */
const useNameTaken = (name: string, exceptId?: string) => {
  const { users } = useBackend();
  const [taken, setTaken] = useState("");
  useEffect(() => {
    if (!users.isNameTaken || !name) return undefined;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      users.isNameTaken!(name, exceptId, { signal: controller.signal })
        .then((isTaken) => !controller.signal.aborted && setTaken(isTaken ? name : ""))
        .catch(() => undefined); // whoever saves hears of it
    }, pause);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [users, name, exceptId]);
  return taken !== "" && taken === name;
};

/** Milliseconds without typing before the server is asked. */
const pause = 400;
