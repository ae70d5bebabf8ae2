/** The list when there is nobody to list: an empty server, no match, or no answer. */
import CloudOffOutlined from "@mui/icons-material/CloudOffOutlined";
import GroupOutlined from "@mui/icons-material/GroupOutlined";
import PersonSearchOutlined from "@mui/icons-material/PersonSearchOutlined";
import Button from "@mui/material/Button";
import { useTranslate } from "react-admin";
import { useAdminApp } from "../admin/AdminAppContext";
import { useBackend } from "../admin/BackendContext";
import { describeError } from "../errors/describeError";
import { useLocale } from "../i18n/useLocale";
import { ButtonLink } from "../layout/ButtonLink";
import { StateCard } from "../layout/StateCard";
import { Notice } from "./Notice";
import type { UserQueryControls } from "./useUserQuery";

export const EmptyList = () => {
  const translate = useTranslate();
  const { connection } = useAdminApp();
  const { users } = useBackend();
  return (
    <StateCard
      icon={<GroupOutlined />}
      title={translate("list.empty.title")}
      text={translate("list.empty.text", { server: connection.name })}
      action={
        users.create && (
          <ButtonLink variant="contained" to={`/${connection.id}/users/create`}>
            {translate("list.create")}
          </ButtonLink>
        )
      }
    />
  );
};

export const NobodyMatches = ({ controls }: { controls: UserQueryControls }) => {
  const translate = useTranslate();
  const { q } = controls.query.filter;
  return (
    <StateCard
      icon={<PersonSearchOutlined />}
      title={q ? translate("list.noMatch.titleFor", { q }) : translate("list.noMatch.title")}
      text={translate("list.noMatch.text")}
      action={
        <Button variant="outlined" onClick={controls.clearFilter}>
          {translate("list.noMatch.action")}
        </Button>
      }
    />
  );
};

interface FailureProps {
  error: unknown;
  onRetry: () => void;
}

export const FailedList = ({ error, onRetry }: FailureProps) => {
  const translate = useTranslate();
  const { connection } = useAdminApp();
  const { title, text, params } = describeError(error, connection);
  return (
    <StateCard
      role="alert"
      icon={<CloudOffOutlined />}
      title={translate(title, params)}
      text={translate(text, params)}
      action={
        <Button variant="contained" onClick={onRetry}>
          {translate("list.tryAgain")}
        </Button>
      }
    />
  );
};

/** Above the users that were there before. `asOf`: when they were read, in milliseconds since 1970. */
export const RefreshFailed = ({ error, asOf, onRetry }: FailureProps & { asOf: number }) => {
  const translate = useTranslate();
  const time = new Date(asOf).toLocaleTimeString(useLocale(), { timeStyle: "short" });
  const { connection } = useAdminApp();
  const { title, params } = describeError(error, connection);
  return (
    <Notice
      role="alert"
      tone="error"
      icon={<CloudOffOutlined />}
      action={{ label: translate("list.tryAgain"), onClick: onRetry }}
    >
      {translate("list.notRefreshed", { time, reason: translate(title, params) })}
    </Notice>
  );
};
