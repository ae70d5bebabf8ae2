/** An error as a message on a light screen. */
import { useI18n } from "../i18n/I18nContext";
import { Alert } from "../ui/Alert";
import { describeError } from "./describeError";

export interface ErrorAlertProps {
  error: unknown;
  /** Whom it happened to. */
  server: { name: string; url: string };
}

export const ErrorAlert = ({ error, server }: ErrorAlertProps) => {
  const { translate } = useI18n();
  const { title, text, params } = describeError(error, server);
  return (
    <Alert tone="danger" title={translate(title, params)}>
      {translate(text, params)}
    </Alert>
  );
};
