/** Who of those a template was applied to differs from it now: to apply it again, or to accept the difference. */
import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Chip from "@mui/material/Chip";
import Paper from "@mui/material/Paper";
import Skeleton from "@mui/material/Skeleton";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useTranslate } from "ra-core";
import { useParams } from "react-router";
import { useAdminApp } from "../admin/AdminAppContext";
import { useBackend } from "../admin/BackendContext";
import type { User } from "../backends/backend";
import { readDocuments, type UserDocuments } from "../bulk/documents";
import { useRunList } from "../bulk/RunsContext";
import { describeChanges } from "../changes/sentences";
import { useLocale } from "../i18n/useLocale";
import { ButtonLink } from "../layout/ButtonLink";
import { PageTitle } from "../layout/PageTitle";
import { useDryRun } from "../matrix/useDryRun";
import { useEveryone } from "../matrix/useEveryone";
import { Failure } from "../settings/Failure";
import { radii } from "../ui/tokens";
import { documentNames, driftOf, resolveTemplate, type Tables, type Template, toTask } from "./template";
import type { Follower } from "./templateStore";
import { useLists, useTemplates } from "./useTemplates";

export default function FollowersPage() {
  const translate = useTranslate();
  const { id } = useParams();
  const { connection } = useAdminApp();
  const { templates, tables, followers, changeFollowers } = useTemplates();
  const lists = useLists();
  const template = templates.find((each) => each.id === id);
  if (!lists)
    return <Skeleton variant="rounded" height={300} role="status" aria-label={translate("record.loading")} />;
  if (!template) return <Alert severity="error">{translate("templates.gone")}</Alert>;
  const resolved = resolveTemplate(tables, template, lists).template;
  return (
    <Box sx={{ display: "grid", gap: 2, gridTemplateColumns: "minmax(0, 1fr)", maxWidth: 860 }}>
      <Box>
        <ButtonLink to={`/${connection.id}/templates`} sx={{ marginInlineStart: -1 }}>
          {translate("templates.back")}
        </ButtonLink>
        <PageTitle title={template.name} isName />
        <Typography variant="body2" color="text.secondary">
          {translate("templates.drift.how")}
        </Typography>
      </Box>
      <Followers
        template={resolved}
        tables={tables}
        lists={lists}
        followers={followers[template.id] ?? {}}
        onChange={(next) => changeFollowers(template.id, next)}
      />
    </Box>
  );
}

interface FollowersProps {
  template: Template;
  tables: Tables;
  lists: NonNullable<ReturnType<typeof useLists>>;
  followers: Readonly<Record<string, Follower>>;
  onChange: (followers: Readonly<Record<string, Follower>>) => void;
}

const Followers = ({ template, tables, lists, followers, onChange }: FollowersProps) => {
  const translate = useTranslate();
  const locale = useLocale();
  const backend = useBackend();
  const { connection } = useAdminApp();
  const everyone = useEveryone();
  const users = (everyone.data ?? []).filter(({ id }) => followers[id]);
  const gone = everyone.data
    ? Object.entries(followers).filter(([id]) => !users.some((user) => user.id === id))
    : [];
  // Whatever a run changes makes another answer: it is read again when one ends.
  const ended = useRunList().filter(({ endedAt }) => endedAt).length;
  const { data, error, refetch } = useQuery({
    queryKey: ["policies", "followers", users.map(({ id }) => id), ended],
    queryFn: ({ signal }) => readDocuments(backend, users, ["policy", "profile"], { signal }),
    enabled: everyone.data !== undefined,
    staleTime: 0,
  });
  const { dryRun, plan } = useDryRun();
  if (dryRun) return dryRun;
  if (error ?? everyone.error)
    return <Failure error={error ?? everyone.error} action="load" retry={() => void refetch()} />;
  if (everyone.data && !Object.keys(followers).length)
    return (
      <Alert
        severity="info"
        action={
          <ButtonLink
            to={`/${connection.id}/templates/apply?template=${encodeURIComponent(template.id)}`}
            color="inherit"
          >
            {translate("templates.apply")}
          </ButtonLink>
        }
      >
        {translate("templates.drift.nobody")}
      </Alert>
    );
  if (!data)
    return <Skeleton variant="rounded" height={200} role="status" aria-label={translate("record.loading")} />;

  const rows = users.map((user) => toRow(user, data.get(user.id) ?? {}, { template, tables, followers }));
  const differing = rows.filter(({ drift }) => Object.keys(drift).length);
  const drop = (id: string) => {
    const { [id]: _gone, ...others } = followers;
    onChange(others);
  };
  const accept = ({ user, documents, drift }: Row) =>
    onChange({
      ...followers,
      [user.id]: {
        ...followers[user.id]!,
        accepted: Object.fromEntries(
          documentNames.map((name) => [
            name,
            {
              ...followers[user.id]?.accepted?.[name],
              ...Object.fromEntries(
                (drift[name] ?? []).map((source) => [source, documents[name]?.[source] ?? null]),
              ),
            },
          ]),
        ),
      },
    });
  const say = ({ documents, drift }: Row) =>
    documentNames.flatMap((name) => {
      const before = documents[name];
      if (!before || !drift[name]) return [];
      const wanted = Object.fromEntries(drift[name].map((source) => [source, template[name]?.[source]]));
      return describeChanges({
        fields: tables[name]?.fields.filter(({ source }) => drift[name]?.includes(source)) ?? [],
        messages: `backends.${backend.name}.${name}`,
        before,
        after: { ...before, ...wanted },
        references: lists,
        translate,
        locale,
      }).filter(({ isNote }) => !isNote);
    });

  return (
    <>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center" }}>
        <Typography component="output" sx={{ marginInlineEnd: "auto", fontWeight: 600 }}>
          {translate("templates.drift.count", { smart_count: differing.length, total: rows.length })}
        </Typography>
        {differing.length > 0 && (
          <Button
            variant="contained"
            onClick={() =>
              plan(
                toTask(template),
                differing.map(({ user }) => user),
              )
            }
          >
            {translate("templates.drift.again", { smart_count: differing.length })}
          </Button>
        )}
      </Box>
      <Box component="ul" sx={{ display: "grid", gap: 1.5, margin: 0, padding: 0, listStyle: "none" }}>
        {rows.map((row) => {
          const differs = Object.keys(row.drift).length > 0;
          return (
            <Paper
              component="li"
              key={row.user.id}
              variant="outlined"
              sx={{ padding: 2, borderRadius: `${radii.card}px`, minWidth: 0 }}
            >
              <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center" }}>
                <Box component="bdi" sx={{ fontWeight: 600, overflowWrap: "anywhere" }}>
                  {row.user.name}
                </Box>
                <Chip
                  size="small"
                  variant="outlined"
                  color={differs ? "warning" : "default"}
                  label={translate(
                    `templates.drift.${row.documents.error ? "unread" : differs ? "differs" : "same"}`,
                  )}
                />
                <Box sx={{ marginInlineStart: "auto", display: "flex", flexWrap: "wrap" }}>
                  {differs && (
                    <Button
                      onClick={() => accept(row)}
                      aria-label={translate("templates.drift.acceptFor", { name: row.user.name })}
                    >
                      {translate("templates.drift.accept")}
                    </Button>
                  )}
                  <Button
                    onClick={() => drop(row.user.id)}
                    aria-label={translate("templates.drift.dropFor", { name: row.user.name })}
                  >
                    {translate("templates.drift.drop")}
                  </Button>
                </Box>
              </Box>
              {differs && (
                <Typography variant="body2" color="text.secondary" component="div">
                  {translate("templates.drift.would")}
                  <Box component="ul" sx={{ margin: 0, paddingInlineStart: 2.5 }}>
                    {say(row).map(({ source, text }) => (
                      <li key={`${source} ${text}`}>{text}</li>
                    ))}
                  </Box>
                </Typography>
              )}
            </Paper>
          );
        })}
        {gone.map(([id, { name }]) => (
          <Paper
            component="li"
            key={id}
            variant="outlined"
            sx={{
              padding: 2,
              borderRadius: `${radii.card}px`,
              display: "flex",
              alignItems: "center",
              gap: 1,
            }}
          >
            <bdi>{name}</bdi>
            <Chip size="small" variant="outlined" label={translate("templates.drift.gone")} />
            <Button sx={{ marginInlineStart: "auto" }} onClick={() => drop(id)}>
              {translate("templates.drift.drop")}
            </Button>
          </Paper>
        ))}
      </Box>
    </>
  );
};

interface Row {
  user: User;
  documents: UserDocuments;
  drift: ReturnType<typeof driftOf>;
}

const toRow = (
  user: User,
  documents: UserDocuments,
  { template, tables, followers }: Pick<FollowersProps, "template" | "tables" | "followers">,
): Row => ({ user, documents, drift: driftOf(tables, template, documents, followers[user.id]?.accepted) });
