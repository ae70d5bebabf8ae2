/** One entry: when, who, to whom, what, and the way back where there is one. */
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Chip from "@mui/material/Chip";
import Link from "@mui/material/Link";
import { useTranslate } from "ra-core";
import { Link as RouterLink } from "react-router";
import { useAdminApp } from "../admin/AdminAppContext";
import { useBackend } from "../admin/BackendContext";
import type { DescribeParts } from "../bulk/useDescribeRow";
import { canBeMadeAgain } from "../household/removal";
import { useLocale } from "../i18n/useLocale";
import { type EditEntry, isEdit, type JournalEntry, type UserCopy } from "./journal";

export interface EntryItemProps {
  entry: JournalEntry;
  describe: DescribeParts;
  onRevert(entry: EditEntry): void;
  onCreateAgain(copy: UserCopy): void;
}

export const EntryItem = ({ entry, describe, onRevert, onCreateAgain }: EntryItemProps) => {
  const translate = useTranslate();
  const locale = useLocale();
  const backend = useBackend();
  const { at, by, what, isUnsure, reverted, runId } = entry;
  return (
    <Box
      component="li"
      sx={{
        display: "flex",
        flexWrap: "wrap",
        columnGap: 2,
        rowGap: 1,
        padding: 2,
        alignItems: "flex-start",
        "& + &": { borderBlockStart: "1px solid", borderColor: "divider" },
      }}
    >
      <Box sx={{ flex: "1 1 320px", minWidth: 0, overflowWrap: "anywhere" }}>
        <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: 1, rowGap: 0.5 }}>
          <Who entry={entry} />
          {isUnsure && (
            <Chip size="small" color="warning" variant="outlined" label={translate("journal.unsure")} />
          )}
          {reverted && <Chip size="small" variant="outlined" label={translate("journal.reverted")} />}
          {runId !== undefined && (
            <Chip size="small" variant="outlined" label={translate("journal.ofMany")} />
          )}
        </Box>
        <What entry={entry} describe={describe} />
        <Box sx={{ color: "text.secondary", fontSize: "0.8125rem", marginBlockStart: 0.5 }}>
          <time dateTime={at}>
            {new Date(at).toLocaleString(locale, { dateStyle: "medium", timeStyle: "short" })}
          </time>
          {by && ` · ${translate("journal.by", { name: by })}`}
        </Box>
      </Box>
      {isEdit(entry) && !reverted && (
        <Button
          variant="outlined"
          size="small"
          onClick={() => onRevert(entry)}
          aria-label={translate("journal.undoFor", { name: entry.user.name })}
        >
          {translate("journal.undo")}
        </Button>
      )}
      {what.kind === "remove" && canBeMadeAgain(backend, what.copy.user) && (
        <Button
          variant="outlined"
          size="small"
          onClick={() => onCreateAgain(what.copy)}
          aria-label={translate("journal.againFor", { name: entry.user.name })}
        >
          {translate("journal.again")}
        </Button>
      )}
    </Box>
  );
};

const Who = ({ entry: { user, what } }: { entry: JournalEntry }) => {
  const { connection } = useAdminApp();
  const name = <bdi>{user.name || "—"}</bdi>;
  if (!user.id || what.kind === "remove") return <strong>{name}</strong>;
  return (
    <Link
      component={RouterLink}
      to={`/${connection.id}/users/${encodeURIComponent(user.id)}`}
      sx={{
        fontWeight: 600,
        "@media (pointer: coarse)": {
          display: "inline-flex",
          alignItems: "center",
          minHeight: 44,
          minWidth: 44,
        },
      }}
      color="inherit"
    >
      {name}
    </Link>
  );
};

const What = ({ entry: { what }, describe }: { entry: JournalEntry; describe: DescribeParts }) => {
  const translate = useTranslate();
  if (what.kind !== "edit") {
    return (
      <Box sx={{ fontSize: "0.875rem" }}>
        {translate(`journal.what.${what.kind}`)}{" "}
        {what.kind !== "create" && what.kind !== "remove" && (
          <Box component="span" sx={{ color: "text.secondary" }}>
            {translate("journal.notUndone")}
          </Box>
        )}
      </Box>
    );
  }
  const sentences = describe([what]);
  return (
    <Box
      component="ul"
      sx={{ margin: 0, marginBlockStart: 0.5, paddingInlineStart: 2.5, fontSize: "0.875rem" }}
    >
      {sentences.map(({ source, text, was }) => (
        <li key={`${source} ${text}`}>
          {text}{" "}
          {was !== undefined && (
            <Box component="span" sx={{ color: "text.secondary" }}>
              {translate("journal.was", { value: was })}
            </Box>
          )}
        </li>
      ))}
    </Box>
  );
};
