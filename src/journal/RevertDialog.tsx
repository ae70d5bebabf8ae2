/** Takes an entry back: what that would change now, or what stands in the way, before anything is written. */
import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import CircularProgress from "@mui/material/CircularProgress";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import { useQuery } from "@tanstack/react-query";
import { useNotify, useTranslate } from "ra-core";
import { useId, useState } from "react";
import { useAdminApp } from "../admin/AdminAppContext";
import { useBackend } from "../admin/BackendContext";
import type { Backend, SettingsDocument } from "../backends/backend";
import { pickFields } from "../backends/edit";
import { ConflictError } from "../backends/errors";
import { merge } from "../backends/merge";
import { useDescribeParts } from "../bulk/useDescribeRow";
import { ButtonLink } from "../layout/ButtonLink";
import { Failure } from "../settings/Failure";
import { TwoValues } from "../settings/TwoValues";
import { useNamedFields } from "../settings/useNamedFields";
import type { EditEntry } from "./journal";
import { settingsOf, toChanges } from "./revert";
import { useRevert } from "./useRevert";

export interface RevertDialogProps {
  entry: EditEntry;
  close(): void;
}

export const RevertDialog = ({ entry, close }: RevertDialogProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const titleId = useId();
  const backend = useBackend();
  const { connection } = useAdminApp();
  const revert = useRevert();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const {
    data: theirs,
    error,
    refetch,
  } = useQuery({
    queryKey: ["journal", "now", entry.id],
    queryFn: ({ signal }) => readNow(backend, entry, signal),
    staleTime: 0,
    gcTime: 0,
  });
  const edit = { base: entry.what.after, changes: toChanges(entry.what) };
  const conflicts =
    failure instanceof ConflictError ? failure.conflicts : theirs && merge(edit, theirs).conflicts;
  const { user } = entry;

  const undo = async () => {
    setBusy(true);
    setFailure(null);
    try {
      await revert(entry);
      notify("undo.done", { type: "success", messageArgs: { name: user.name } });
      close();
    } catch (problem) {
      setFailure(problem);
      setBusy(false);
    }
  };

  return (
    <Dialog open onClose={() => !isBusy && close()} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <DialogTitle id={titleId} sx={{ overflowWrap: "anywhere" }}>
        {translate("journal.revert.title", { name: user.name })}
      </DialogTitle>
      <DialogContent sx={{ display: "grid", gap: 2, gridTemplateColumns: "minmax(0, 1fr)" }}>
        {error && <Failure error={error} action="load" retry={() => void refetch()} />}
        {failure !== null && !(failure instanceof ConflictError) && <Failure error={failure} action="save" />}
        {!theirs && !error && <output>{translate("journal.revert.reading")}</output>}
        {theirs && conflicts && conflicts.length > 0 && (
          <Conflicts entry={entry} sources={conflicts.map(({ source }) => source)} theirs={theirs} />
        )}
        {theirs && conflicts?.length === 0 && (
          <Changes entry={entry} theirs={theirs} changes={edit.changes} />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={close} disabled={isBusy}>
          {translate(conflicts?.length ? "journal.close" : "journal.cancel")}
        </Button>
        {conflicts && conflicts.length > 0 && (
          <ButtonLink variant="contained" to={`/${connection.id}/users/${encodeURIComponent(user.id)}`}>
            {translate("journal.revert.open")}
          </ButtonLink>
        )}
        {conflicts?.length === 0 && (
          <Button
            variant="contained"
            disabled={isBusy}
            startIcon={isBusy ? <CircularProgress size={16} color="inherit" /> : undefined}
            onClick={() => void undo()}
          >
            {translate("journal.revert.confirm")}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
};

interface PartProps {
  entry: EditEntry;
  theirs: SettingsDocument;
}

const Changes = ({ entry, theirs, changes }: PartProps & { changes: SettingsDocument }) => {
  const translate = useTranslate();
  const describe = useDescribeParts();
  const sentences = describe([
    { document: entry.what.document, before: theirs, after: { ...theirs, ...changes } },
  ]);
  if (!sentences.length) return <span>{translate("journal.revert.nothing")}</span>;
  return (
    <Box component="ul" sx={{ margin: 0, paddingInlineStart: 2.5, overflowWrap: "anywhere" }}>
      {sentences.map(({ source, text, was }) => (
        <li key={`${source} ${text}`}>
          {text} {was !== undefined && translate("journal.was", { value: was })}
        </li>
      ))}
    </Box>
  );
};

/** What it was made to be then, and what it is now. */
const Conflicts = ({ entry, sources, theirs }: PartProps & { sources: readonly string[] }) => {
  const translate = useTranslate();
  const { name, policy, profile } = useBackend();
  const { document, after } = entry.what;
  const fields = (document === "user" ? undefined : { policy, profile }[document])?.fields ?? [];
  const { labelOf, renderValue } = useNamedFields(fields, `backends.${name}.${document}`);
  return (
    <Alert severity="warning">
      {translate("journal.revert.conflict")}
      <Box component="ul" sx={{ marginBlock: 1, paddingInlineStart: 2.5, overflowWrap: "anywhere" }}>
        {sources.map((source) => (
          <TwoValues
            key={source}
            label={document === "user" ? translate(`list.columns.${source}`, { _: source }) : labelOf(source)}
            values={[
              [translate("journal.revert.made"), renderValue(source, after[source], after)],
              [translate("journal.revert.now"), renderValue(source, theirs[source], theirs)],
            ]}
          />
        ))}
      </Box>
    </Alert>
  );
};

const readNow = async (backend: Backend, { user, what }: EditEntry, signal: AbortSignal) => {
  const settings = settingsOf(backend, what.document);
  if (settings) return pickFields(settings, await settings.read(user.id, { signal }));
  return { ...(await backend.users.get(user.id, { signal })) } as SettingsDocument;
};
