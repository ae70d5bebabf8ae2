/**
 * The ways to sign in that a server has, one on screen at a time: a password first, and faces as soon as
 * the server has shown some.
 */
import { useRef, useState } from "react";
import type { Auth } from "../backends/backend";
import type { Connection } from "../connection/connections";
import { useI18n } from "../i18n/I18nContext";
import type { BrowserSessionStore } from "../session/sessionStore";
import { Button } from "../ui/Button";
import { MoreWays } from "./MoreWays";
import { PasswordForm } from "./PasswordForm";
import { usePeople } from "./usePeople";
import type { Way } from "./way";

export interface WaysProps {
  auth: Auth;
  connection: Connection;
  session: BrowserSessionStore;
  /** Called with each try, to have ready what comes after it. */
  onTry: () => void;
}

export const Ways = ({ auth, connection, session, onTry }: WaysProps) => {
  const { translate } = useI18n();
  const { withPassword, withCode, withKey, resetPassword } = auth;
  const first = firstWay(auth);
  const [way, setWay] = useState(first);
  const box = useRef<HTMLDivElement>(null);
  const people = usePeople(withPassword && auth.people, () => {
    if (way === password && isUntouched(box.current!, connection)) setWay({ is: "people" });
  });
  if (!way) return <p>{translate("login.noWay")}</p>;

  const { backend } = connection;
  const shared = { connection, session, onTry };
  const isFirst = way.is === first?.is || way.is === "people";
  return (
    <div ref={box} className="u-ways" data-people={Boolean(withPassword && auth.people)}>
      {way.is === "password" && withPassword ? (
        <PasswordForm
          withPassword={withPassword}
          person={way.person}
          onLeave={() => setWay({ is: "people" })}
          {...shared}
        />
      ) : (
        <MoreWays
          auth={auth}
          way={way}
          people={people}
          onGo={setWay}
          onBack={first && !isFirst ? () => setWay(people.length ? { is: "people" } : first) : undefined}
          {...shared}
        />
      )}
      {isFirst && (
        <div className="u-other-ways">
          {people.length > 0 && way.is === "password" && !way.person && (
            <Other label="login.faces" onClick={() => setWay({ is: "people" })} />
          )}
          {withCode && way.is !== "code" && (
            <Other label={`backends.${backend}.code.title`} onClick={() => setWay({ is: "code" })} />
          )}
          {resetPassword && withPassword && (
            <Other
              label="login.forgot"
              onClick={() => setWay({ is: "forgot", name: typedName(box.current!) })}
            />
          )}
          {withKey && way.is !== "key" && (
            <Other label={`backends.${backend}.key.title`} onClick={() => setWay({ is: "key" })} />
          )}
        </div>
      )}
    </div>
  );
};

const Other = ({ label, onClick }: { label: string; onClick: () => void }) => {
  const { translate } = useI18n();
  return (
    <Button look="quiet" onClick={onClick}>
      {translate(label)}
    </Button>
  );
};

const password: Way = { is: "password" };

const firstWay = ({ withPassword, withCode, withKey }: Auth): Way | undefined => {
  if (withPassword) return password;
  if (withCode) return { is: "code" };
  return withKey && { is: "key" };
};

/** Faces take the place of a form that nobody has begun to fill in: neither its owner nor the browser. */
const isUntouched = (box: HTMLElement, { signIn }: Connection) =>
  [...box.querySelectorAll<HTMLInputElement>("input:not([type=checkbox])")].every(
    (input) => ["", signIn?.username, signIn?.password].includes(input.value) && !input.matches(":autofill"),
  );

/** So that nobody types it again who cannot go on. */
const typedName = (box: HTMLElement) =>
  box.querySelector<HTMLInputElement>("input[name=username]")?.value.trim() ?? "";
