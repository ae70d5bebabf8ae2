/** What the server knows of a user and nobody can change here. */
import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useTranslate } from "ra-core";
import { type ReactNode, useId } from "react";
import { useBackend } from "../admin/BackendContext";
import type { User } from "../backends/backend";
import { CopyButton } from "../settings/CopyButton";
import { TimeAgo } from "./TimeAgo";

export const UserFacts = ({ user }: { user: User }) => {
  const translate = useTranslate();
  const titleId = useId();
  const { columns } = useBackend().users;
  return (
    <Box component="section" aria-labelledby={titleId}>
      <Typography id={titleId} variant="h3" component="h2" sx={{ marginBlockEnd: 1.5 }}>
        {translate("user.facts")}
      </Typography>
      <Box
        component="dl"
        sx={{ margin: 0, display: "grid", gridTemplateColumns: { xs: "1fr 1fr", md: "1fr" }, gap: 1.5 }}
      >
        {times
          .filter(({ column }) => columns.includes(column))
          .map(({ column, never }) => (
            <Fact key={column} label={translate(`user.fields.${column}`)}>
              <TimeAgo at={user[column]} never={translate(never)} />
            </Fact>
          ))}
        <Fact label={translate("user.fields.id")}>
          <Box sx={{ display: "flex", alignItems: "flex-start", gap: 0.5 }}>
            <Box
              component="code"
              sx={{
                paddingBlock: 0.75,
                fontFamily: "ui-monospace, Menlo, Consolas, monospace",
                fontSize: "0.75rem",
                overflowWrap: "anywhere",
              }}
            >
              {user.id}
            </Box>
            <CopyButton text={user.id} label={translate("user.copyId")} size="small" action="copyId" />
          </Box>
        </Fact>
      </Box>
    </Box>
  );
};

const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <Box sx={{ minWidth: 0 }}>
    <Typography component="dt" variant="caption" color="text.secondary">
      {label}
    </Typography>
    <Typography component="dd" variant="body2" sx={{ margin: 0 }}>
      {children}
    </Typography>
  </Box>
);

const times = [
  { column: "lastSeenAt", never: "list.never" },
  { column: "lastSignInAt", never: "list.never" },
  { column: "createdAt", never: "list.unknown" },
  { column: "updatedAt", never: "list.unknown" },
] as const;
