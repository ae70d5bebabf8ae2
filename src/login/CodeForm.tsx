/** A code that is approved elsewhere: on a page that is opened for it, or typed on another device. */
import type { ReactNode } from "react";
import type { CodeSignIn, CodeToApprove, CodeWay, Session } from "../backends/backend";
import { ErrorAlert } from "../errors/ErrorAlert";
import { useI18n } from "../i18n/I18nContext";
import { Alert } from "../ui/Alert";
import { Button, ButtonLink } from "../ui/Button";
import { Spinner } from "../ui/Spinner";
import { TimeLeft } from "./TimeLeft";
import { useCode } from "./useCode";

export interface CodeFormProps {
  withCode: CodeSignIn;
  /** For messages: a `Connection` fits. */
  connection: { name: string; url: string; backend: string };
  /** A new code is asked for by a click. */
  onStart?: () => void;
  onApproved: (session: Session) => void;
  /** Absent where there is nothing to go back to. */
  onCancel?: (() => void) | undefined;
  /** What can be chosen besides, while a code waits. */
  children?: ReactNode;
}

export const CodeForm = (props: CodeFormProps) => {
  const { withCode, connection, onStart, onApproved, onCancel, children } = props;
  const { translate } = useI18n();
  const { state, isTrouble, begin, expire } = useCode(withCode, onApproved);
  const start = (way: CodeWay) => {
    onStart?.();
    begin(way);
  };
  const params = { server: connection.name };
  const other = "way" in state && withCode.ways.find((way) => way !== state.way);
  const cancel = onCancel && (
    <Button look="quiet" onClick={onCancel}>
      {translate("code.cancel")}
    </Button>
  );

  if (state.is === "choosing")
    return (
      <div className="u-form u-code-form">
        <p>
          {translate(`backends.${connection.backend}.code.pageIntro`, {
            ...params,
            _: translate("code.pageIntro", params),
          })}
        </p>
        <Button look="primary" onClick={() => start("page")}>
          {translate("code.openPage")}
        </Button>
        {withCode.ways.includes("code") && (
          <Button onClick={() => start("code")}>{translate("code.useCode")}</Button>
        )}
        {children}
        {cancel}
      </div>
    );
  if (state.is === "starting")
    return (
      <output className="u-code-form u-code-waits">
        <Spinner />
        {translate("code.opening")}
      </output>
    );
  if (state.is !== "waiting")
    return (
      <div className="u-form u-code-form">
        {state.is === "failed" ? (
          <ErrorAlert error={state.error} server={connection} />
        ) : (
          <Alert tone="info">{translate("code.expired")}</Alert>
        )}
        <div className="u-row">
          <Button look="primary" onClick={() => start(state.way)}>
            {translate(state.way === "page" ? "code.openPage" : "code.again")}
          </Button>
          {cancel}
        </div>
      </div>
    );

  const { code, until, way, isBlocked } = state;
  return (
    <div className="u-form u-code-form">
      {way === "page" ? (
        <PageStep code={code} isBlocked={isBlocked} />
      ) : (
        <CodeStep code={code} connection={connection} />
      )}
      <div className="u-muted u-code-state">
        <output>
          <Spinner />
          {translate(isTrouble ? "code.trouble" : "code.waiting", params)}
        </output>
        {until && <TimeLeft until={until} onOver={expire} />}
      </div>
      {children}
      <div className="u-row">
        {other ? (
          <Button onClick={() => start(other)}>
            {translate(other === "page" ? "code.usePage" : "code.useCode")}
          </Button>
        ) : (
          <Button onClick={() => start(way)}>{translate("code.again")}</Button>
        )}
        {cancel}
      </div>
    </div>
  );
};

const PageStep = ({ code, isBlocked }: { code: CodeToApprove; isBlocked: boolean }) => {
  const { translate } = useI18n();
  return (
    <>
      <div role={isBlocked ? "alert" : "status"}>
        <p>{translate(isBlocked ? "code.blocked" : "code.isOpen")}</p>
      </div>
      {code.page && (
        <ButtonLink
          look={isBlocked ? "primary" : "quiet"}
          href={code.page}
          target="_blank"
          rel="noopener noreferrer"
        >
          {translate("code.openAgain")}
        </ButtonLink>
      )}
    </>
  );
};

const CodeStep = ({
  code: { code, page, picture },
  connection,
}: {
  code: CodeToApprove;
  connection: CodeFormProps["connection"];
}) => {
  const { translate } = useI18n();
  const params = { server: connection.name, page: page?.replace(/^https?:\/\/|\/$/g, "") };
  return (
    <>
      <p>
        {page
          ? translate("code.wherePage", params)
          : translate(`backends.${connection.backend}.code.help`, {
              ...params,
              _: translate("code.whereApp", params),
            })}
      </p>
      <output className="u-code">
        <span aria-hidden="true" dir="ltr">
          {inGroups(code)}
        </span>
        {/* Read sign by sign, not as a number. */}
        <span className="u-hidden">{translate("code.label", { code: Array.from(code).join(" ") })}</span>
      </output>
      {picture && (
        <figure className="u-code-picture">
          <img src={picture} alt="" width={160} height={160} />
          <figcaption className="u-muted">{translate("code.picture")}</figcaption>
        </figure>
      )}
    </>
  );
};

/** `482913` as `482 913`: half of it at a time is what one keeps in mind. */
const inGroups = (code: string) =>
  code.length >= 6 && code.length % 2 === 0
    ? `${code.slice(0, code.length / 2)} ${code.slice(code.length / 2)}`
    : code;
