/** Who is watching: the faces of a household, and the PIN of those who have one. Fills the screen. */
import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { Auth, Person, Session } from "../backends/backend";
import { SignedOutError } from "../backends/errors";
import type { Connection } from "../connection/connections";
import { ErrorAlert } from "../errors/ErrorAlert";
import { whoIsWatching } from "../i18n/en/whoIsWatching";
import { useI18nWith } from "../i18n/I18nContext";
import { Button } from "../ui/Button";
import { Page } from "../ui/Page";
import { Spinner } from "../ui/Spinner";
import { useTry } from "./useTry";
import { WatchingFaces } from "./WatchingFaces";
import { WatchingPin } from "./WatchingPin";
import "./watching.css";

export interface WhoIsWatchingProps {
  connection: Connection;
  auth: Auth;
  /** Who is signed in now. */
  me: Session;
  /** Goes on by itself where there is nobody else, and where the household may not be looked at. */
  isAfterSignIn: boolean;
  /** Called when it is likely that somebody goes on. */
  onGetReady: () => void;
  /** Nobody else: the pages go on as they were. */
  onStay: () => void;
  onSwitched: (session: Session) => void;
  onExpired: () => void;
  onSignOut: () => void;
}

export default function WhoIsWatching(props: WhoIsWatchingProps) {
  const { connection, auth, me, onGetReady, onStay, onSwitched, onExpired, onSignOut } = props;
  const { translate } = useI18nWith(whoIsWatching);
  const { people, error, retry } = useHousehold(props);
  const [chosen, choose] = useState<Person>();
  /** Left to go back to. */
  const [last, setLast] = useState(me.userId);
  const { isPending, error: failure, run } = useTry();

  const switchTo = async (person: Person, pin?: string) => {
    onGetReady();
    const session = await auth.switchTo!(person.id, pin).catch((reason: unknown) => {
      if (reason instanceof SignedOutError) onExpired();
      throw reason;
    });
    onSwitched(session);
  };

  const pick = (person: Person) => {
    setLast(person.id);
    if (person.id === me.userId) onStay();
    else if (person.needsSecret) choose(person);
    else void run(() => switchTo(person));
  };

  const pictureOf = ({ avatar }: Person) => (avatar && isOwn(avatar, connection.url) ? avatar : undefined);
  return (
    <Page
      title={chosen ? translate("watching.pin", { name: chosen.name }) : translate("watching.title")}
      subtitle={<p className="u-muted">{connection.name}</p>}
    >
      <div className="u-watching">
        {error !== undefined && <ErrorAlert error={error} server={connection} />}
        {failure !== undefined && !chosen && <ErrorAlert error={failure} server={connection} />}
        {!people && error === undefined && (
          <output className="u-waiting">
            <Spinner />
            {translate("watching.loading")}
          </output>
        )}
        {people && !chosen && (
          <WatchingFaces
            people={people}
            me={me.userId}
            first={last}
            pictureOf={pictureOf}
            isPending={isPending}
            onPick={pick}
          />
        )}
        {chosen && (
          <WatchingPin
            key={chosen.id}
            person={chosen}
            picture={pictureOf(chosen)}
            connection={connection}
            onTry={(pin) => switchTo(chosen, pin)}
            onBack={() => choose(undefined)}
          />
        )}
        <output className="u-hidden">
          {isPending &&
            translate("watching.switching", { name: people?.find(({ id }) => id === last)?.name })}
        </output>
        {!chosen && (
          <div className="u-row">
            {error !== undefined && (
              <Button look="primary" onClick={retry}>
                {translate("app.tryAgain")}
              </Button>
            )}
            {(people ?? error) !== undefined && (
              <Button onClick={onStay}>{translate("watching.stay", { name: me.fullName || me.name })}</Button>
            )}
            <Button look="quiet" onClick={onSignOut}>
              {translate("watching.signOut")}
            </Button>
          </div>
        )}
      </div>
    </Page>
  );
}

interface Household {
  people?: readonly Person[];
  error?: unknown;
}

/** Asked anew each time: somebody may have joined, or have a PIN now. */
const useHousehold = ({ auth, isAfterSignIn, onGetReady, onStay, onExpired }: WhoIsWatchingProps) => {
  const [household, setHousehold] = useState<Household>({});
  const turn = useRef(0);
  const settle = (next: Household) => {
    if (next.error instanceof SignedOutError) return onExpired();
    const isNothingToChoose = next.people ? next.people.length < 2 : isRefusal(next.error);
    if (isAfterSignIn && isNothingToChoose) return onStay();
    if (next.people) onGetReady();
    return setHousehold(next);
  };
  const ask = async () => {
    const mine = ++turn.current;
    const next = await auth.household!().then(
      (people): Household => ({ people }),
      (error: unknown): Household => ({ error }),
    );
    if (mine === turn.current) settle(next);
  };
  const begin = useEffectEvent(ask);
  useEffect(() => {
    void begin();
    const turns = turn;
    return () => {
      turns.current++; // whatever is under way comes too late
    };
  }, []);
  return {
    ...household,
    retry: () => {
      setHousehold({});
      void ask();
    },
  };
};

/** Managed users may not be shown the others: then there is nobody to choose. */
const isRefusal = (error: unknown) => (error as { status?: number } | undefined)?.status === 403;

/** A picture from anywhere else (Gravatar) would tell a third party who lives here. */
const isOwn = (picture: string, url: string) => picture.startsWith(`${url}/`);
