/** A template and those it is for; then the shared dry run. From the list, from a user's page, or from the templates. */
import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Checkbox from "@mui/material/Checkbox";
import FormControlLabel from "@mui/material/FormControlLabel";
import MenuItem from "@mui/material/MenuItem";
import Paper from "@mui/material/Paper";
import TextField from "@mui/material/TextField";
import Typography from "@mui/material/Typography";
import { useTranslate } from "ra-core";
import { useMemo, useState } from "react";
import { useSearchParams } from "react-router";
import { useAdminApp } from "../admin/AdminAppContext";
import type { User } from "../backends/backend";
import { chosenFor } from "../bulk/chosen";
import { joinList } from "../i18n/lists";
import { useLocale } from "../i18n/useLocale";
import { ButtonLink } from "../layout/ButtonLink";
import { PageTitle } from "../layout/PageTitle";
import { useDryRun } from "../matrix/useDryRun";
import { useEveryone } from "../matrix/useEveryone";
import { Failure } from "../settings/Failure";
import { radii } from "../ui/tokens";
import { SearchBox } from "../users/SearchBox";
import { resolveTemplate, toTask } from "./template";
import { useLists, useTemplates } from "./useTemplates";

export default function ApplyPage() {
  const translate = useTranslate();
  const locale = useLocale();
  const { connection } = useAdminApp();
  const [params, setParams] = useSearchParams();
  const { templates, tables, follow } = useTemplates();
  const lists = useLists();
  const everyone = useEveryone();
  const [ids, setIds] = useState<ReadonlySet<string>>(() => firstIds(connection.id, params));
  const template = templates.find(({ id }) => id === params.get("template"));
  const resolved = useMemo(
    () => template && lists && resolveTemplate(tables, template, lists),
    [template, lists, tables],
  );
  const { dryRun, plan } = useDryRun({
    onStarted: (_runId, { users }) => template && follow(template.id, users),
  });
  const chosen = (everyone.data ?? []).filter(({ id }) => ids.has(id));
  const hasLostAll = resolved !== undefined && isEmptied(resolved);

  return (
    <Box
      sx={{ display: "grid", gap: 2, gridTemplateColumns: "minmax(0, 1fr)", maxWidth: dryRun ? 1000 : 720 }}
    >
      <Box>
        <ButtonLink to={`/${connection.id}/templates`} sx={{ marginInlineStart: -1 }}>
          {translate("templates.back")}
        </ButtonLink>
        <PageTitle title={translate("templates.applyTitle")} />
      </Box>
      {dryRun ?? (
        <>
          <TextField
            select
            label={translate("templates.which")}
            value={template?.id ?? ""}
            helperText={!templates.length ? translate("templates.none") : undefined}
            onChange={(event) => setParams({ template: event.target.value }, { replace: true })}
          >
            {templates.map(({ id, name }) => (
              <MenuItem key={id} value={id}>
                {name}
              </MenuItem>
            ))}
          </TextField>
          {resolved && resolved.missing.length > 0 && (
            <Alert severity={hasLostAll ? "error" : "warning"}>
              {translate("templates.missing", {
                names: joinList(locale, resolved.missing, "conjunction"),
              })}
            </Alert>
          )}
          {everyone.error ? (
            <Failure error={everyone.error} action="load" retry={() => void everyone.refetch()} />
          ) : (
            <ChooseUsers users={everyone.data ?? []} ids={ids} onChange={setIds} />
          )}
          <Box>
            <Button
              variant="contained"
              disabled={!resolved || !chosen.length || hasLostAll}
              onClick={() => resolved && plan(toTask(resolved.template), chosen)}
            >
              {translate("templates.review", { smart_count: chosen.length })}
            </Button>
          </Box>
        </>
      )}
    </Box>
  );
}

/** A list that nothing is left of would take everything away, which nobody asked for. */
const isEmptied = ({ template, missing }: ReturnType<typeof resolveTemplate>) =>
  missing.length > 0 &&
  [template.policy, template.profile].some((values) =>
    Object.values(values ?? {}).some((value) => Array.isArray(value) && !value.length),
  );

const firstIds = (connectionId: string, params: URLSearchParams): ReadonlySet<string> => {
  const one = params.get("user");
  if (one !== null) return new Set([one]);
  return new Set(params.has("chosen") ? chosenFor(connectionId)?.users.map(({ id }) => id) : []);
};

interface ChooseUsersProps {
  users: readonly User[];
  ids: ReadonlySet<string>;
  onChange: (ids: ReadonlySet<string>) => void;
}

const ChooseUsers = ({ users, ids, onChange }: ChooseUsersProps) => {
  const translate = useTranslate();
  const [query, setQuery] = useState("");
  // Whoever is chosen stays in sight at the top, as of when the page was opened.
  const [first] = useState(ids);
  const found = users
    .filter(({ name, fullName }) =>
      [name, fullName].some((text) => text?.toLowerCase().includes(query.toLowerCase())),
    )
    .toSorted((a, b) => Number(first.has(b.id)) - Number(first.has(a.id)));
  const toggle = (id: string) => {
    const next = new Set(ids);
    if (!next.delete(id)) next.add(id);
    onChange(next);
  };
  return (
    <Box
      role="group"
      aria-label={translate("templates.toWhom")}
      sx={{ display: "grid", gap: 1, gridTemplateColumns: "minmax(0, 1fr)" }}
    >
      <Typography variant="h2">{translate("templates.toWhom")}</Typography>
      <Box sx={{ display: "flex" }}>
        <SearchBox text={query} onSearch={setQuery} />
      </Box>
      <Paper
        variant="outlined"
        sx={{ maxHeight: 380, overflow: "auto", padding: 1, borderRadius: `${radii.card}px` }}
      >
        {found.slice(0, mostShown).map((user) => (
          <Box key={user.id}>
            <FormControlLabel
              label={<bdi>{user.name}</bdi>}
              control={<Checkbox checked={ids.has(user.id)} onChange={() => toggle(user.id)} />}
            />
          </Box>
        ))}
        {found.length > mostShown && (
          <Typography variant="body2" color="text.secondary">
            {translate("templates.moreFound", { smart_count: found.length - mostShown })}
          </Typography>
        )}
      </Paper>
    </Box>
  );
};

/** Of more, a search finds the rest. */
const mostShown = 200;
