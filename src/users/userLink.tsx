/** The ways from the list to one user. */
import type { MouseEvent, ReactNode } from "react";
import { Link, useNavigate } from "react-router";
import { useAdminApp } from "../admin/AdminAppContext";
import type { User } from "../backends/backend";

export const UserLink = ({ user, children }: { user: User; children: ReactNode }) => {
  const { connection } = useAdminApp();
  return (
    <Link className="open" to={toUserPath(connection.id, user)}>
      {children}
    </Link>
  );
};

/** A click on a row opens its user, unless it was meant for something in it, or marked text. */
export const useOpenOnClick = (user: User) => {
  const { connection } = useAdminApp();
  const navigate = useNavigate();
  return (event: MouseEvent<HTMLElement>) => {
    const isForElse = (event.target as Element).closest("a, button, label, input, [role=menu]");
    if (isForElse || !event.currentTarget.contains(event.target as Node)) return;
    if (window.getSelection()?.toString()) return;
    void navigate(toUserPath(connection.id, user));
  };
};

export const toUserPath = (connectionId: string, { id }: Pick<User, "id">) =>
  `/${connectionId}/users/${encodeURIComponent(id)}`;

/** The `state` of a navigation to a form: whoever asked for it goes on typing right away. */
export const toFirstField = { isToType: true } as const;
