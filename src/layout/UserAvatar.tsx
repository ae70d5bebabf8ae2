/** The round picture of a user: the server's, or the first letters of the name. Styled by the theme: a list has hundreds. */
import { type CSSProperties, useState } from "react";
import { useBackend } from "../admin/BackendContext";
import type { User } from "../backends/backend";
import { initialsOf } from "../users/userModel";

export interface UserAvatarProps {
  user: Pick<User, "name" | "fullName" | "avatar">;
  /** Pixels. */
  size?: number;
}

export const UserAvatar = ({ user, size = 32 }: UserAvatarProps) => {
  const { server } = useBackend();
  const [broken, setBroken] = useState<string>();
  // A picture from anywhere else (Gravatar) would tell a third party who is looked at.
  const src = user.avatar?.startsWith(`${server.url}/`) ? user.avatar : undefined;
  const isShown = src !== undefined && src !== broken;
  return (
    <span className="user-avatar" aria-hidden style={{ "--size": `${size}px` } as CSSProperties}>
      {isShown ? (
        <img src={src} alt="" onError={() => setBroken(src)} />
      ) : (
        // Drawn, not written: no button that holds it need be called by these letters (WCAG 2.5.3).
        <span data-letters={initialsOf(user)} />
      )}
    </span>
  );
};
