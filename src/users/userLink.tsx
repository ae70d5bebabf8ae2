/**
 * The ways from the list to one user. Neither rows nor links hear of the router: a row is drawn when its user
 * changes, and not with every change of the address.
 */
import { type MouseEvent, type ReactNode, useCallback, useEffect, useRef } from "react";
import { useHref, useNavigate } from "react-router";
import { useAdminApp } from "../admin/AdminAppContext";
import type { User } from "../backends/backend";

export interface UserLinks {
  /** What an address of a user begins with, as it stands in a link. */
  base: string;
  /** A click on a row opens its user, unless it was meant for something in it, or marked text. */
  open(user: User, event: MouseEvent<HTMLElement>): void;
}

/** For all rows. Both stay the same as long as the list is there. */
export const useUserLinks = (): UserLinks => {
  const { connection } = useAdminApp();
  const base = useHref(toUserPath(connection.id, { id: "" }));
  const navigate = useNavigate();
  const latest = useRef(navigate);
  useEffect(() => {
    latest.current = navigate;
  });
  const open = useCallback<UserLinks["open"]>(
    (user, event) => {
      const link = (event.target as Element).closest("a, button, label, input, [role=menu]");
      const isLink = link?.matches("a.open");
      if ((link && !isLink) || !event.currentTarget.contains(event.target as Node)) return;
      // In a new tab or window, or saved: the browser's business.
      if (isLink && (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)) return;
      if (!isLink && window.getSelection()?.toString()) return;
      event.preventDefault();
      void latest.current(toUserPath(connection.id, user));
    },
    [connection.id],
  );
  return { base, open };
};

/** The way in for keyboard and screen reader. */
export const UserLink = ({ base, user, children }: { base: string; user: User; children: ReactNode }) => (
  <a className="open" href={base + encodeURIComponent(user.id)}>
    {children}
  </a>
);

export const toUserPath = (connectionId: string, { id }: Pick<User, "id">) =>
  `/${connectionId}/users/${encodeURIComponent(id)}`;

/** The `state` of a navigation to a form: whoever asked for it goes on typing right away. */
export const toFirstField = { isToType: true } as const;
