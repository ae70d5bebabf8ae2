/** Who will be deleted and what goes with them, and who is left out and why. */
import DeleteForeverOutlined from "@mui/icons-material/DeleteForeverOutlined";
import Box from "@mui/material/Box";
import { useTranslate } from "react-admin";
import { useAdminApp } from "../admin/AdminAppContext";
import { useBackend } from "../admin/BackendContext";
import type { Backend, User } from "../backends/backend";
import { describeError } from "../errors/describeError";
import { canBeMadeAgain, removalOf } from "../household/removal";
import type { Translate } from "../settings/explain";
import { Notice } from "./Notice";
import { PeopleList } from "./PeopleList";
import type { LeftOut, Removal } from "./useRemoval";
import { displayNameOf } from "./userModel";

export interface RemovalQuestionProps {
  /** It is about one user, whom the title names. */
  isAlone: boolean;
  removal: Removal;
}

export const RemovalQuestion = ({ isAlone, removal }: RemovalQuestionProps) => {
  const translate = useTranslate();
  const backend = useBackend();
  const reasonOf = useReason();
  if (removal.stage === "checking") return <output>{translate("list.delete.checking")}</output>;
  if (removal.stage === "unchecked") return <Unchecked error={removal.error} />;
  const { allowed, leftOut } = removal;
  return (
    <>
      {allowed.length > 0 && (
        <Notice tone="error" icon={<DeleteForeverOutlined />}>
          {translate(`backends.${backend.name}.deleteWarning`, { _: warningOf(backend, allowed, translate) })}
        </Notice>
      )}
      {!isAlone && (
        <PeopleList title={translate("list.delete.going")} people={allowed.map((user) => ({ user }))} />
      )}
      <PeopleList
        title={isAlone ? undefined : translate("list.delete.leftOut")}
        people={leftOut.map((row) => ({ user: row.user, text: reasonOf(row) }))}
      />
      {allowed.length > 0 && allowed.every((user) => canBeMadeAgain(backend, user)) && (
        <Box sx={{ color: "text.secondary", fontSize: "0.875rem" }}>
          {translate("bulk.remove.copy", { smart_count: allowed.length })}
        </Box>
      )}
    </>
  );
};

const Unchecked = ({ error }: { error: unknown }) => {
  const translate = useTranslate();
  const { connection } = useAdminApp();
  const { title, text, params } = describeError(error, connection);
  return (
    <Box role="alert">
      <Box sx={{ fontWeight: 600 }}>{translate(title, params)}</Box>
      {translate(text, params)}
    </Box>
  );
};

const useReason = () => {
  const translate = useTranslate();
  const { connection } = useAdminApp();
  return (row: LeftOut): string => {
    if (row.state === "refused") return translate(`rules.${row.rule}`);
    const { title, params } = describeError(row.error, connection);
    return translate(title, params);
  };
};

const warningOf = (backend: Backend, [first, ...others]: readonly User[], translate: Translate) => {
  if (!backend.household || !first) return translate("list.delete.warning");
  if (others.length) return translate("household.remove.many.warning");
  return translate(`${removalOf(backend, first).texts}.consequence`, { name: displayNameOf(first) });
};
