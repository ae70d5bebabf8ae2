/** Everything that Usher wrote to this server from this browser, with the way back. */
import HistoryOutlined from "@mui/icons-material/HistoryOutlined";
import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import MenuItem from "@mui/material/MenuItem";
import Paper from "@mui/material/Paper";
import Stack from "@mui/material/Stack";
import TextField from "@mui/material/TextField";
import Typography from "@mui/material/Typography";
import { useTranslate } from "ra-core";
import { useState, useSyncExternalStore } from "react";
import { useNavigate, useSearchParams } from "react-router";
import { useAdminApp } from "../admin/AdminAppContext";
import { useBackend } from "../admin/BackendContext";
import { saveFile } from "../bulk/saveFile";
import { useDescribeParts } from "../bulk/useDescribeRow";
import { PageTitle } from "../layout/PageTitle";
import { StateCard } from "../layout/StateCard";
import { createAgain } from "./again";
import { ClearDialog } from "./ClearDialog";
import { EntryItem } from "./EntryItem";
import { useJournal } from "./JournalContext";
import type { EditEntry } from "./journal";
import { LeftOut } from "./LeftOut";
import { RevertDialog } from "./RevertDialog";
import { lostWrites, subscribeToLost } from "./recordWrites";
import { useBrokenEntries, useEntries, useJournalUsers } from "./useEntries";

export default function JournalPage() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { connection } = useAdminApp();
  const [search, setSearch] = useSearchParams();
  const userId = search.get("user") ?? undefined;
  const { entries, error, hasMore, showMore } = useEntries(userId);
  const describe = useDescribeParts();
  const [reverting, setReverting] = useState<EditEntry>();
  const broken = useBrokenEntries();
  return (
    <Stack sx={{ gap: 2 }}>
      <Header isEmpty={!entries?.length && !broken} />
      <Typography color="text.secondary" sx={{ maxWidth: 720 }}>
        {translate("journal.explain", { server: connection.name })}
      </Typography>
      <Lost isClosed={Boolean(error)} />
      <LeftOut of="journal" count={broken} />
      <UserFilter
        userId={userId}
        onChange={(id) => setSearch(id === undefined ? {} : { user: id }, { replace: true })}
      />
      {entries?.length === 0 && (!broken || userId !== undefined) && (
        <Empty isFiltered={userId !== undefined} />
      )}
      {entries && entries.length > 0 && (
        <Paper
          variant="outlined"
          component="ul"
          aria-label={translate("journal.title")}
          sx={{ margin: 0, padding: 0, listStyle: "none" }}
        >
          {entries.map((entry) => (
            <EntryItem
              key={entry.id}
              entry={entry}
              describe={describe}
              onRevert={setReverting}
              onCreateAgain={(copy) => {
                const query = createAgain(entry.id, copy);
                void navigate(`/${connection.id}/users/create${query}`);
              }}
            />
          ))}
        </Paper>
      )}
      {hasMore && (
        <Button onClick={showMore} sx={{ alignSelf: "center" }}>
          {translate("journal.more")}
        </Button>
      )}
      {reverting && <RevertDialog entry={reverting} close={() => setReverting(undefined)} />}
    </Stack>
  );
}

const Header = ({ isEmpty }: { isEmpty: boolean }) => {
  const translate = useTranslate();
  const journal = useJournal();
  const { connection } = useAdminApp();
  const [isClearing, setClearing] = useState(false);
  const save = async () =>
    saveFile(
      await journal.toJson(),
      "application/json",
      `${connection.id}-journal-${new Date().toISOString().slice(0, 10)}.json`,
    );
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: 1, minHeight: 44 }}>
      <PageTitle title={translate("journal.title")} />
      <Box sx={{ marginInlineStart: "auto", display: "flex", gap: 1 }}>
        <Button variant="outlined" disabled={isEmpty} onClick={() => void save()}>
          {translate("journal.export")}
        </Button>
        <Button color="error" disabled={isEmpty} onClick={() => setClearing(true)}>
          {translate("journal.clear.button")}
        </Button>
      </Box>
      {isClearing && <ClearDialog close={() => setClearing(false)} />}
    </Box>
  );
};

/** What could not be kept is said, here where one looks for it. */
const Lost = ({ isClosed }: { isClosed: boolean }) => {
  const translate = useTranslate();
  const backend = useBackend();
  const lost = useSyncExternalStore(
    (listener) => subscribeToLost(backend, listener),
    () => lostWrites(backend),
  );
  return (
    <>
      {isClosed && <Alert severity="error">{translate("journal.unavailable")}</Alert>}
      {lost > 0 && <Alert severity="warning">{translate("journal.lost", { smart_count: lost })}</Alert>}
    </>
  );
};

const UserFilter = ({
  userId,
  onChange,
}: {
  userId: string | undefined;
  onChange(id: string | undefined): void;
}) => {
  const translate = useTranslate();
  const users = useJournalUsers().filter(({ id }) => id !== "");
  const isKnown = userId === undefined || users.some(({ id }) => id === userId);
  if (users.length < 2 && userId === undefined) return null;
  return (
    <TextField
      select
      size="small"
      label={translate("journal.filter")}
      value={userId ?? ""}
      onChange={({ target }) => onChange(target.value || undefined)}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      sx={{ maxWidth: 320 }}
    >
      <MenuItem value="">{translate("journal.everybody")}</MenuItem>
      {users.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          <bdi>{name}</bdi>
        </MenuItem>
      ))}
      {!isKnown && <MenuItem value={userId}>{userId}</MenuItem>}
    </TextField>
  );
};

const Empty = ({ isFiltered }: { isFiltered: boolean }) => {
  const translate = useTranslate();
  return (
    <StateCard
      icon={<HistoryOutlined />}
      text={translate(isFiltered ? "journal.emptyFor" : "journal.empty")}
    />
  );
};
