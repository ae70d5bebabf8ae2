/** What one may listen to and watch. Only administrators can change it. */
import Box from "@mui/material/Box";
import Chip from "@mui/material/Chip";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useTranslate } from "ra-core";
import { useId } from "react";
import type { User } from "../backends/backend";

export const OwnLibraries = ({ user: { libraries, isAdmin } }: { user: User }) => {
  const translate = useTranslate();
  const titleId = useId();
  if (libraries === undefined) return null;
  return (
    <Box component="section" aria-labelledby={titleId} sx={{ marginBlockEnd: 4 }}>
      <Typography id={titleId} variant="h3" component="h2" sx={{ marginBlockEnd: 1.5 }}>
        {translate("profile.libraries")}
      </Typography>
      {libraries === "all" ? (
        <Typography variant="body2">{translate("profile.allLibraries")}</Typography>
      ) : (
        <Stack
          component="ul"
          direction="row"
          sx={{ flexWrap: "wrap", gap: 1, margin: 0, padding: 0, listStyle: "none" }}
        >
          {libraries.map((name) => (
            <li key={name} style={{ minWidth: 0 }}>
              <Chip label={<bdi>{name}</bdi>} variant="outlined" size="small" />
            </li>
          ))}
        </Stack>
      )}
      {!isAdmin && (
        <Typography variant="body2" color="text.secondary" sx={{ marginBlockStart: 1 }}>
          {translate("profile.librariesFixed")}
        </Typography>
      )}
    </Box>
  );
};
