/** Somebody with their picture, by name: the whole row leads to them. */
import Box from "@mui/material/Box";
import type { Theme } from "@mui/material/styles";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { useAdminApp } from "../admin/AdminAppContext";
import type { User } from "../backends/backend";
import { UserAvatar } from "../layout/UserAvatar";
import { toUserPath } from "../users/userLink";
import { displayNameOf } from "../users/userModel";

export const FaceList = ({ children }: { children: ReactNode }) => (
  <Box component="ul" sx={listSx}>
    {children}
  </Box>
);

export interface FaceRowProps {
  user: Pick<User, "id" | "name" | "fullName" | "avatar">;
  /** Of the user's page. */
  tab?: string;
  /** Below the name. */
  children?: ReactNode;
  end: ReactNode;
}

export const FaceRow = ({ user, tab, children, end }: FaceRowProps) => {
  const { connection } = useAdminApp();
  const name = displayNameOf(user);
  return (
    <li>
      <UserAvatar user={user} />
      <span className="lines">
        <Link to={toUserPath(connection.id, user) + (tab ? `/${tab}` : "")}>
          <bdi className="cut" title={name}>
            {name}
          </bdi>
        </Link>
        {children}
      </span>
      <span className="end">{end}</span>
    </li>
  );
};

const listSx = ({ palette }: Theme) => ({
  margin: 0,
  padding: 0,
  listStyle: "none",
  fontSize: "0.875rem",
  "& > li": {
    position: "relative",
    display: "flex",
    alignItems: "center",
    gap: "12px",
    minHeight: 44,
    paddingBlock: "4px",
  },
  "& .lines": { flex: 1, minWidth: 0, display: "grid" },
  // No wider than its text: a name that is written the other way begins at the same edge as its neighbours.
  "& .cut": {
    display: "block",
    width: "fit-content",
    maxWidth: "100%",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  "& a": { color: "inherit", fontWeight: 600, textDecoration: "none", minWidth: 0 },
  "& a:hover": { textDecoration: "underline" },
  // All of the row, for a finger.
  "& a::after": { content: '""', position: "absolute", inset: 0, borderRadius: "8px" },
  "& .muted, & .end": { color: palette.text.secondary },
  "& .end": { flexShrink: 0, fontSize: "0.8125rem" },
});
