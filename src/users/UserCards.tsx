/** The users on a phone: a card each, with what one looks for there. */
import { memo } from "react";
import { useTranslate } from "react-admin";
import type { User } from "../backends/backend";
import { RowMenu } from "./RowMenu";
import { TimeAgo } from "./TimeAgo";
import type { UsersProps } from "./UserTable";
import { LimitCell, NameCell, RoleChip, stateOf } from "./userColumns";
import { UserLink, type UserLinks, useUserLinks } from "./userLink";

/** Pixels: the least a card takes, and the gap to the next one. */
export const cardHeight = 100;

export const UserCards = memo(function UserCards(props: UsersProps) {
  const { users, shown, columns, selection, isWaiting, onDelete } = props;
  const translate = useTranslate();
  const missing = (users?.length ?? 0) - (shown?.length ?? 0);
  const { base, open } = useUserLinks();
  return (
    <ul className="user-list user-cards" aria-label={translate("list.title")} aria-busy={isWaiting}>
      {shown
        ? shown.map((user) => (
            <Card
              key={user.id}
              user={user}
              base={base}
              open={open}
              hasLastSeen={columns.includes("lastSeenAt")}
              isSelected={selection.has(user.id)}
              onToggle={selection.toggle}
              onDelete={onDelete}
            />
          ))
        : Array.from({ length: 6 }, (_, card) => (
            <li key={card} className="skeleton" aria-hidden>
              <span className="bone box" />
              <span className="bone avatar" />
              <span className="bone" />
              <span className="bone facts" />
            </li>
          ))}
      {missing > 0 && <li className="room" aria-hidden aria-busy style={{ height: missing * cardHeight }} />}
    </ul>
  );
});

interface CardProps extends UserLinks {
  user: User;
  hasLastSeen: boolean;
  isSelected: boolean;
  onToggle: (user: User) => void;
  onDelete: (user: User) => void;
}

const Card = memo(function UserCard(props: CardProps) {
  const { user, base, open, hasLastSeen, isSelected, onToggle, onDelete } = props;
  const translate = useTranslate();
  return (
    <li className={isSelected ? "selected" : ""}>
      {/* The link is the way in for keyboard and screen reader; a finger may land anywhere on the card. */}
      <div className="card" role="presentation" onClick={(event) => open(user, event)}>
        <label className="check">
          <input
            type="checkbox"
            aria-label={translate("list.select.user", { name: user.name })}
            checked={isSelected}
            onChange={() => onToggle(user)}
          />
        </label>
        <div className="content">
          <UserLink base={base} user={user}>
            <NameCell user={user} />
          </UserLink>
          <div className="facts">
            <RoleChip user={user} />
            {stateOf(user).map((state) => (
              <span key={state} className="chip">
                {translate(`list.state.${state}`)}
              </span>
            ))}
            {user.hasPin && <span className="chip">{translate("list.columns.hasPin")}</span>}
            {user.restrictionProfile && (
              <span className="chip">
                <LimitCell user={user} />
              </span>
            )}
            {hasLastSeen && (
              <span className="muted small">
                {user.lastSeenAt ? (
                  <>
                    {translate("list.card.seen")} <TimeAgo at={user.lastSeenAt} never="" />
                  </>
                ) : (
                  translate("list.card.neverSeen")
                )}
              </span>
            )}
          </div>
        </div>
        <RowMenu user={user} onDelete={onDelete} />
      </div>
    </li>
  );
});
