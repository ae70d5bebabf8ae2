/** The faces that a server shows: a list of buttons, with a search where there are many. */
import { useRef, useState } from "react";
import type { Person } from "../backends/backend";
import { useI18n } from "../i18n/I18nContext";
import { Avatar } from "../ui/Avatar";
import { Button } from "../ui/Button";
import { useFocusAtOnce } from "../ui/useFocusAtOnce";
import { moveByArrow } from "./moveByArrow";

export interface PeopleGridProps {
  people: readonly Person[];
  onPick: (person: Person) => void;
  /** Somebody whose face is not here. */
  onOther: () => void;
}

export const PeopleGrid = ({ people, onPick, onOther }: PeopleGridProps) => {
  const { translate } = useI18n();
  const [search, setSearch] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusAtOnce(() => heading.current);
  const hasSearch = people.length > searchFrom;
  const shown = people.filter(({ name }) => toComparable(name).includes(toComparable(search)));
  const [only, ...others] = shown;

  return (
    <section className="u-faces">
      {/* The search says it too. */}
      <h2 ref={heading} tabIndex={-1} className={hasSearch ? "u-hidden" : undefined}>
        {translate("people.title")}
      </h2>
      {hasSearch && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (only && !others.length) onPick(only);
          }}
        >
          <div className="u-input">
            <input
              type="search"
              aria-label={translate("people.search")}
              placeholder={translate("people.search")}
              autoComplete="off"
              spellCheck={false}
              value={search}
              onChange={(event) => setSearch(event.target.value)}
            />
          </div>
          <output className="u-hidden">
            {search && translate("people.found", { smart_count: shown.length })}
          </output>
        </form>
      )}
      {only ? (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the arrow keys of its buttons
        <ul data-few={people.length <= fewPeople} onKeyDown={moveByArrow}>
          {shown.map((person) => (
            <li key={person.id}>
              <button type="button" title={person.name} onClick={() => onPick(person)}>
                <Avatar name={person.name} picture={person.avatar} />
                <bdi>{person.name}</bdi>
                {!person.needsSecret && <small>{translate("people.noPassword")}</small>}
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <p className="u-muted">{translate("people.nobody", { search })}</p>
      )}
      <Button onClick={onOther}>{translate("login.other")}</Button>
    </section>
  );
};

/** With more than these, somebody has to look for themselves. */
const searchFrom = 8;
/** So many have room for a large picture. */
const fewPeople = 3;

/** Lets "jose" find "José". */
const toComparable = (text: string) =>
  text.trim().normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase();
