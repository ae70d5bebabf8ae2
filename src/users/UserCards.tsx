/** The users on a phone: a card each, with what one looks for there. */
import Box from "@mui/material/Box";
import { useTranslate } from "react-admin";
import type { User } from "../backends/backend";
import { cardStyles, listStyles } from "./listStyles";
import { RowMenu } from "./RowMenu";
import { TimeAgo } from "./TimeAgo";
import type { UsersProps } from "./UserTable";
import { LimitCell, NameCell, RoleChip, stateOf } from "./userColumns";
import { UserLink, useOpenOnClick } from "./userLink";

export const UserCards = ({ users, columns, selection, isWaiting, onDelete }: UsersProps) => {
  const translate = useTranslate();
  return (
    <Box
      component="ul"
      sx={[listStyles, cardStyles]}
      aria-label={translate("list.title")}
      aria-busy={isWaiting}
    >
      {users
        ? users.map((user) => (
            <Card
              key={user.id}
              user={user}
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
    </Box>
  );
};

interface CardProps {
  user: User;
  hasLastSeen: boolean;
  isSelected: boolean;
  onToggle: (user: User) => void;
  onDelete: (user: User) => void;
}

const Card = ({ user, hasLastSeen, isSelected, onToggle, onDelete }: CardProps) => {
  const translate = useTranslate();
  const open = useOpenOnClick(user);
  return (
    <li className={isSelected ? "selected" : ""}>
      {/* The link is the way in for keyboard and screen reader; a finger may land anywhere on the card. */}
      <div className="card" role="presentation" onClick={open}>
        <label className="check">
          <input
            type="checkbox"
            aria-label={translate("list.select.user", { name: user.name })}
            checked={isSelected}
            onChange={() => onToggle(user)}
          />
        </label>
        <div className="content">
          <UserLink user={user}>
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
};
