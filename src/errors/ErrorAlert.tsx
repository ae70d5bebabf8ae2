/** What went wrong while somebody was signing in. */
import { BackendError } from "../backends/errors";
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
  // A refusal is one of the whole account here, not of a single deed.
  const isRefused = error instanceof BackendError && error.status === 403;
  return (
    <Alert tone="danger" title={translate(isRefused ? "errors.wrongPassword.title" : title, params)}>
      {translate(text, params)}
    </Alert>
  );
};
