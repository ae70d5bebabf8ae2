/** Some users by name, each with a line about them if there is something to say. */
import Box from "@mui/material/Box";
import { useTranslate } from "react-admin";
import type { User } from "../backends/backend";
import { UserAvatar } from "../layout/UserAvatar";

export interface PeopleListProps {
  title: string | undefined;
  people: readonly { user: User; text?: string }[];
}

export const PeopleList = ({ title, people }: PeopleListProps) => {
  const translate = useTranslate();
  if (!people.length) return null;
  return (
    <Box component="section">
      {title && (
        <Box component="h3" sx={{ margin: 0, marginBlockEnd: 1, fontSize: "0.875rem", fontWeight: 600 }}>
          {title}
        </Box>
      )}
      <Box component="ul" sx={{ display: "grid", gap: 1.25, margin: 0, padding: 0, listStyle: "none" }}>
        {people.slice(0, shown).map(({ user, text }) => (
          <Box component="li" key={user.id} sx={{ display: "flex", alignItems: "flex-start", gap: 1.25 }}>
            <UserAvatar user={user} size={28} />
            <Box
              sx={{
                minWidth: 0,
                flex: 1,
                overflowWrap: "anywhere",
                fontSize: "0.875rem",
                paddingBlockStart: 0.5,
              }}
            >
              <Box component="bdi" sx={{ fontWeight: 600 }}>
                {user.name}
              </Box>
              {user.fullName && user.fullName !== user.name && (
                <Box component="bdi" sx={{ color: "text.secondary", marginInlineStart: 1 }}>
                  {user.fullName}
                </Box>
              )}
              {text && <Box sx={{ color: "text.secondary" }}>{text}</Box>}
            </Box>
          </Box>
        ))}
      </Box>
      {people.length > shown && (
        <Box sx={{ marginBlockStart: 1, color: "text.secondary", fontSize: "0.875rem" }}>
          {translate("list.delete.more", { smart_count: people.length - shown })}
        </Box>
      )}
    </Box>
  );
};

/** Nobody reads more than this; a thousand lines would only slow the dialog down. */
const shown = 50;
