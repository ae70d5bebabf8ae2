/** The round picture of a user: the server's, or the first letters of the name. */
import Avatar from "@mui/material/Avatar";
import { alpha } from "@mui/material/styles";
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
  // A picture from anywhere else (Gravatar) would tell a third party who is looked at.
  const src = user.avatar?.startsWith(`${server.url}/`) ? user.avatar : undefined;
  return (
    <Avatar
      aria-hidden
      {...(src && { src })}
      alt=""
      sx={({ palette }) => ({
        width: size,
        height: size,
        fontSize: size * 0.4,
        fontWeight: 600,
        color: palette.primary.main,
        backgroundColor: alpha(palette.primary.main, 0.12),
        "& span::before": { content: "attr(data-letters)" },
      })}
    >
      {/* Drawn, not written: no button that holds it need be called by these letters (WCAG 2.5.3). */}
      <span data-letters={initialsOf(user)} />
    </Avatar>
  );
};
