/** Who will see a library that is added later, and who will not: the question behind most leaks. */
import VisibilityOutlined from "@mui/icons-material/VisibilityOutlined";
import Alert from "@mui/material/Alert";
import { useTranslate } from "ra-core";
import { useMemo } from "react";
import type { User } from "../backends/backend";
import { joinList } from "../i18n/lists";
import { useLocale } from "../i18n/useLocale";
import { seesLater } from "./cells";
import type { Access } from "./useAccess";

export const LaterNote = ({ access, users }: { access: Access; users: readonly User[] }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const { table, reader, staged } = access;
  const seeing = useMemo(
    () => users.filter((user) => seesLater(table, reader.row(user), staged.get(user.id))),
    [users, table, reader, staged],
  );
  const named = seeing.slice(0, mostNames).map(({ name }) => name);
  const names = joinList(locale, [
    ...named,
    ...(seeing.length > mostNames
      ? [translate("matrix.later.more", { smart_count: seeing.length - mostNames })]
      : []),
  ]);
  return (
    <Alert
      role="note"
      severity="info"
      icon={<VisibilityOutlined fontSize="small" />}
      sx={{ overflowWrap: "anywhere" }}
    >
      {seeing.length
        ? translate("matrix.later.some", { smart_count: seeing.length, total: users.length, names })
        : translate("matrix.later.none")}
    </Alert>
  );
};

const mostNames = 8;
