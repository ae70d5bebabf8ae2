/** The members of a household as large faces, a lock on those who have a PIN. */
import { useRef } from "react";
import type { Person } from "../backends/backend";
import { useI18n } from "../i18n/I18nContext";
import { Avatar } from "../ui/Avatar";
import { Spinner } from "../ui/Spinner";
import { useFocusAtOnce } from "../ui/useFocusAtOnce";
import { moveByArrow } from "./moveByArrow";

export interface WatchingFacesProps {
  people: readonly Person[];
  /** The id of whoever is signed in. */
  me: string;
  /** The id of the one to begin at, so that Enter goes on. */
  first: string;
  pictureOf: (person: Person) => string | undefined;
  isPending: boolean;
  onPick: (person: Person) => void;
}

export const WatchingFaces = ({ people, me, first, pictureOf, isPending, onPick }: WatchingFacesProps) => {
  const { translate } = useI18n();
  const list = useRef<HTMLUListElement>(null);
  useFocusAtOnce(() => {
    const begin = people.findIndex(({ id }) => id === first);
    return list.current?.querySelectorAll("button")[Math.max(begin, 0)];
  });
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the arrow keys of its buttons
    <ul ref={list} className="u-watching-faces" aria-busy={isPending} onKeyDown={moveByArrow}>
      {people.map((person) => (
        <li key={person.id}>
          <button
            type="button"
            title={person.name}
            aria-disabled={isPending || undefined}
            onClick={() => !isPending && onPick(person)}
          >
            <span className="u-watching-picture">
              <Avatar name={person.name} picture={pictureOf(person)} />
              {isPending && person.id === first && <Spinner />}
              {person.needsSecret && <Lock />}
            </span>
            <bdi>{person.name}</bdi>
            {person.id === me && <small>{translate("watching.you")}</small>}
            {person.needsSecret && <span className="u-hidden">{translate("watching.locked")}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
};

const Lock = () => (
  <span className="u-watching-lock">
    <svg className="u-icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M6 11h12v9H6ZM8.5 11V8a3.5 3.5 0 0 1 7 0v3" />
    </svg>
  </span>
);
